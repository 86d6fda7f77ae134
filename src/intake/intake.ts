import type { ContentFile } from '../domain/entry.ts';
import { nearest } from '../domain/integrity/nearest.ts';
import type { Authority } from '../schema/authority.ts';
import { kindNamed } from '../schema/kinds.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Plan } from '../schema/plan.ts';
import type { Priority } from '../schema/priority.ts';
import type { Scale } from '../schema/scale.ts';
import type { Source } from '../schema/source.ts';
import type { Tracker, TrackerPeriod } from '../schema/tracker.ts';
import type { Sheet, Workbook } from '../spreadsheet/workbook.ts';
import { jsonText } from '../writing/json-text.ts';
import { councilFinder } from './councils.ts';
import type { Revising } from './differences.ts';
import { downloadOf } from './columns.ts';
import { gridOf, type Gridded } from './grid.ts';
import { indicatorFinder } from './indicator-finder.ts';
import { layoutOf } from './layout.ts';
import { measureTargets } from './measure-targets.ts';
import { merge } from './merge.ts';
import type { Outcome } from './outcome.ts';
import type { CellNotice, CellProblem } from './problem.ts';
import { mergeRatings } from './ratings.ts';
import { repeatedRatings } from './repeated-ratings.ts';
import { readingsOf } from './readings.ts';
import type { Settings } from './settings.ts';
import { plainName } from './words.ts';
import { withoutGarbling } from './without-garbling.ts';

/** What an import would do: all of it, or nothing where there is any problem. */
export interface Intake {
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly CellProblem[];
  readonly notices: readonly CellNotice[];
  /** The files of `content/` that change, each with its whole new text; none where there is any problem. */
  readonly files: readonly { readonly file: string; readonly text: string }[];
}

const ofKind = <T>(files: readonly ContentFile[], kind: string): ContentFile<T>[] =>
  files.filter((f) => f.kind === kind) as ContentFile<T>[];
/** The same without a file to write, where anything could not be read. */
const allOrNothing = (result: Intake): Intake => (result.problems.length > 0 ? { ...result, files: [] } : result);
const nothing = (problems: readonly CellProblem[], notices: readonly CellNotice[]): Intake => ({
  outcomes: [],
  problems,
  notices,
  files: [],
});

/** The one sheet to read: the one that the settings name, or the only visible one that holds a table. */
function chosen(workbook: Workbook, settings: Settings): Gridded {
  const at = { sheet: '', cell: '' };
  const names = workbook.sheets.map((s) => s.name);
  if (settings.sheet !== undefined) {
    const sheet = workbook.sheets.find((s) => s.name === settings.sheet);
    if (sheet) return gridOf(sheet, settings);
    const like = nearest(settings.sheet, names);
    const expected = `a sheet of the file: ${names.join(', ')}${like ? `; perhaps ${like}` : ''}`;
    return { problem: { ...at, found: `no sheet “${settings.sheet}”`, expected } };
  }
  const visible = workbook.sheets.filter((s: Sheet) => !s.hidden && s.cells.size > 0);
  const tried = visible.map((sheet) => ({ sheet, result: gridOf(sheet, settings) }));
  // A sheet whose table cannot be read has one all the same: another is not read in its place.
  const tables = tried.filter(({ result }) => ('grid' in result ? result.grid.rows.length > 0 : !result.none));
  if (tables.length === 1) return tables[0]!.result;
  if (tables.length > 1) {
    const expected = `one of them: ${tables.map((t) => t.sheet.name).join(', ')}`;
    const example = `--sheet "${tables[0]!.sheet.name}"`;
    return { problem: { ...at, found: `${tables.length} sheets with a table`, expected, example } };
  }
  // A download of ours that holds no rows says that nothing is published, and that is all it says.
  const empty = tried.find((t) => 'grid' in t.result && downloadOf(t.result.grid.heads.map((h) => h.cell.text)));
  if (empty) return empty.result;
  const first = tried.find((t) => 'problem' in t.result) ?? tried[0];
  if (first && 'problem' in first.result) return first.result;
  return {
    problem: {
      ...at,
      found: 'no figures in any visible sheet',
      expected: 'a table with names of columns and at least one row',
    },
  };
}

/**
 * Reads a spreadsheet against the record and says what importing it would do: what is added, revised and left, or all
 * that cannot be read, cell by cell. `files` are those of the content folder; `revising` holds today's date and the
 * reason for revisions. Pure: the command writes the files, the page in the browser shows them.
 */
export function intake(
  workbook: Workbook,
  files: readonly ContentFile[],
  settings: Settings,
  revising?: Revising,
): Intake {
  const { workbook: legible, notices: garbled } = withoutGarbling(workbook);
  // The reader of the file names what was garbled; here it is read as it was meant, and that is said in its place.
  const kept = workbook.notes.filter((n) => n.kind !== 'garbled-text');
  const seen = [...kept.map((n) => ({ sheet: n.sheet ?? '', cell: '', text: n.sentence })), ...garbled];
  const table = chosen(legible, settings);
  if ('problem' in table) return nothing([table.problem], seen);
  const { grid } = table;
  const notices = [...seen, ...table.notices];
  const indicators = ofKind<Indicator>(files, 'indicator');
  const find = indicatorFinder(indicators, settings);
  const only = indicators.find((i) => i.key === settings.indicator);
  if (settings.indicator !== undefined && !only) {
    const like = nearest(
      settings.indicator,
      indicators.map((i) => i.key),
    );
    return nothing(
      [
        {
          sheet: '',
          cell: '',
          found: `no indicator “${settings.indicator}”`,
          expected: `the key of an indicator of the record${like ? `; perhaps ${like}` : ''}`,
        },
      ],
      notices,
    );
  }
  const told = layoutOf(grid, settings, find, only);
  notices.push(...told.notices);
  if (told.layout.download === 'ratings') {
    const content = {
      trackers: new Map(ofKind<Tracker>(files, 'tracker').map((t) => [t.key, t])),
      periods: ofKind<TrackerPeriod>(files, 'tracker-period'),
      scales: new Map(ofKind<Scale>(files, 'scale').map((s) => [s.key, s])),
    };
    const ratings = mergeRatings(grid, content, revising);
    const kind = kindNamed('tracker-period')!;
    return allOrNothing({
      ...ratings,
      notices: [...notices, ...repeatedRatings(grid, content)],
      files: ratings.changed.map(({ file, data }) => ({ file, text: jsonText(kind, data) })),
    });
  }
  const planned =
    told.layout.download === 'targets'
      ? measureTargets(grid, {
          priorities: ofKind<Priority>(files, 'priority'),
          plans: ofKind<Plan>(files, 'plan'),
          indicators,
        })
      : undefined;
  const sources = ofKind<Partial<Source>>(files, 'source');
  const context = {
    settings,
    find,
    said: (name: string) =>
      Object.keys(settings.indicators ?? {}).some((known) => plainName(known) === plainName(name)),
    council: councilFinder(
      ofKind<Authority>(files, 'authority'),
      indicators.map((i) => i.data.authority),
    ),
    only,
    sources: sources.map((s) => s.key),
    sourceTitled: (title: string) => sources.find((s) => plainName(s.data.title ?? '') === plainName(title))?.key,
    decimalCommas: workbook.delimiter === ';',
    year: revising && Number(revising.today.slice(0, 4)),
  };
  const read = readingsOf(planned?.rest ?? grid, told.layout, context);
  const merged = merge(read.readings, revising, (source) => sources.find((s) => s.key === source)?.data.published);
  const kind = kindNamed('indicator')!;
  return allOrNothing({
    outcomes: [...merged.outcomes, ...(planned?.outcomes ?? [])],
    problems: [...told.problems, ...read.problems, ...merged.problems, ...(planned?.problems ?? [])],
    notices: [...notices, ...read.notices, ...(planned?.notices ?? [])],
    files: merged.changed.map(({ indicator, data }) => ({ file: indicator.file, text: jsonText(kind, data) })),
  });
}
