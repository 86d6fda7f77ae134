import { thePeriod } from '../../domain/in-period.ts';
import { periodShort } from '../../domain/period.ts';
import { ratingHistoryFinding } from '../../domain/rating-history-finding.ts';
import type { RatingHistory } from '../../domain/rating-history.ts';
import type { ScaleRecord, SourceRecord, TrackerRecord } from '../../domain/record.ts';
import { capitalise, listOf, missingWords, plural } from '../../domain/wording.ts';
import type { Level } from '../../schema/scale.ts';
import type { Entry } from '../../schema/tracker.ts';
import { symbolOf, type Marker } from '../../schema/value.ts';
import type { Direction } from './arrow.ts';

/** One item in one period: a level or the symbol that says why there is none, and where it was heading. */
export interface MatrixCell {
  readonly level: Level | undefined;
  readonly symbol: string | undefined;
  readonly direction: Direction | undefined;
}

export interface MatrixRow {
  /** The side that is rated; nothing where the item has one rating. */
  readonly label: string | undefined;
  /** Nothing where nothing was printed. */
  readonly cells: readonly (MatrixCell | undefined)[];
}

export interface MatrixItem {
  readonly title: string;
  /** Set on the first of a group. */
  readonly group: string | undefined;
  readonly rows: readonly MatrixRow[];
}

/** The same cell in the table, with where it stands. */
export interface TableCell extends MatrixCell {
  readonly words: string | undefined;
  readonly source: string;
  readonly locator: string;
}

export interface MatrixModel {
  readonly title: string;
  readonly finding: string;
  readonly across: RatingHistory['across'];
  readonly columns: readonly string[];
  /** Of the scale, in its order; none where nothing is rated. */
  readonly levels: readonly Level[];
  /** What is drawn: all items or, of very many, the exceptions and those that moved. */
  readonly items: readonly MatrixItem[];
  readonly notes: readonly string[];
  readonly table: readonly { readonly title: string; readonly cells: readonly (TableCell | undefined)[] }[];
  readonly from: readonly SourceRecord['key'][];
}

/** A drawing of more rows than this is a table without words: it shows what a board would be told of. */
const most = 20;

const words = (aspect: string): string => capitalise(aspect.replaceAll('-', ' '));

function notesOf(
  history: RatingHistory,
  cells: readonly (MatrixCell | undefined)[],
  left: number,
  counted: number,
): string[] {
  const markers = new Set(
    history.items
      .flatMap((i) => i.rows.flatMap((r) => r.entries))
      .flatMap((e) => (e?.marker === undefined || e.marker === 'awaited' ? [] : [e.marker])),
  );
  const meanings = [...markers].map(
    (m: Marker) => `${symbolOf(m)}: ${missingWords(m).replace(` ${symbolOf(m)}`, '')}.`,
  );
  const where = history.across === 'periods' ? 'item and period' : 'side of the item';
  return [
    ...(left > 0
      ? [
          `Drawn are the exceptions and the items whose rating moved since the period before; the other ${plural(left, 'item')} ${left === 1 ? 'is' : 'are'} in the table.`,
        ]
      : []),
    ...(cells.includes(undefined) ? [`An empty box: nothing was printed for that ${where}.`] : []),
    ...meanings,
    ...(counted > 0
      ? [`${plural(counted, 'more item')} ${counted === 1 ? 'was' : 'were'} not printed one by one.`]
      : []),
  ];
}

/** What a rating matrix shows of a tracker: an item a row, a period (or a side of the item) a column. */
export function matrixModel(
  tracker: TrackerRecord,
  scale: ScaleRecord | undefined,
  history: RatingHistory,
): MatrixModel {
  const { across, columns, latest } = history;
  const cellOf = (entry: Entry | undefined): MatrixCell | undefined =>
    entry && {
      level: scale?.levels.find((l) => l.id === entry.rating),
      symbol: entry.marker && symbolOf(entry.marker),
      direction: entry.direction,
    };
  const rows = history.items.reduce((sum, i) => sum + i.rows.length, 0);
  const drawn = rows > most ? history.items.filter((i) => i.exception || i.moved) : history.items;
  const items = drawn.map((i, at): MatrixItem => {
    const first = at === 0 || drawn[at - 1]!.exception !== i.exception;
    const head = i.exception ? `Exceptions in ${thePeriod(latest.period)}` : at > 0 ? 'The others' : undefined;
    return {
      title: i.item.title,
      group: first ? head : undefined,
      rows: i.rows.map((r) => ({
        label: r.aspect === undefined ? undefined : words(r.aspect),
        cells: r.entries.map(cellOf),
      })),
    };
  });
  const table = history.items.flatMap((i) =>
    i.rows.map((r) => ({
      title: r.aspect === undefined ? i.item.title : `${i.item.title}: ${r.aspect.replaceAll('-', ' ')}`,
      cells: r.entries.map((entry, c): TableCell | undefined => {
        const cell = cellOf(entry);
        if (!cell || !entry) return undefined;
        const said = listOf([
          ...(cell.level ? [cell.level.label] : []),
          ...(entry.marker ? [missingWords(entry.marker)] : []),
        ]);
        return { ...cell, words: said, source: columns[c]!.period.source, locator: entry.locator };
      }),
    })),
  );
  const [first, last] = [columns[0]!.period.period, columns.at(-1)!.period.period].map(periodShort);
  return {
    title: `${tracker.shortTitle}: item by item, ${first === last ? first : `${first} to ${last}`}`,
    finding: ratingHistoryFinding(history, scale),
    across,
    columns: columns.map((c) =>
      across === 'periods' ? periodShort(c.period.period) : c.aspect === undefined ? 'In all' : words(c.aspect),
    ),
    levels: scale?.levels ?? [],
    items,
    notes: notesOf(
      history,
      items.flatMap((i) => i.rows.flatMap((r) => r.cells)),
      history.items.length - drawn.length,
      (tracker.itemCount ?? 0) - tracker.items.length,
    ),
    table,
    from: [...new Set(columns.filter((c) => c.period.entries.length > 0).map((c) => c.period.source))],
  };
}
