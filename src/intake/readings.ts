import type { FindCouncil } from './councils.ts';
import type { Grid } from './grid.ts';
import type { Found, KnownIndicator } from './indicator-finder.ts';
import { kindIn, type Layout } from './layout.ts';
import type { CellNotice, CellProblem } from './problem.ts';
import { placeOf } from './merge-target.ts';
import { readOne } from './read-one.ts';
import type { Reading } from './reading.ts';
import { copiedNotes } from './copied-notes.ts';
import { repeatedFigures } from './repeated-figures.ts';
import { indicatorOf } from './row-indicator.ts';
import { wordsOf } from './row-words.ts';
import { scaleProblems } from './scale-words.ts';
import type { Settings } from './settings.ts';
import { unusual } from './unusual.ts';

export interface ReadingsContext {
  readonly settings: Settings;
  readonly find: (name: string, authority?: string) => Found;
  /** Whether the officer has said which indicator a name stands for. */
  readonly said: (name: string) => boolean;
  readonly council: FindCouncil;
  readonly only: KnownIndicator | undefined;
  /** The ids of the sources of the record. */
  readonly sources: readonly string[];
  /** The id of the source that has this title. */
  readonly sourceTitled: (title: string) => string | undefined;
  /** Whether the file is one in which commas may be decimal marks. */
  readonly decimalCommas?: boolean;
  /** This year; where nobody says it, two digits are always of this century. */
  readonly year?: number | undefined;
}

interface Told {
  readonly readings: readonly Reading[];
  readonly problems: readonly CellProblem[];
  readonly notices: readonly CellNotice[];
}

/** The same figure twice in one table: each after the first is named. */
function twice(readings: readonly Reading[]): CellProblem[] {
  const seen = new Map<string, Reading>();
  return readings.flatMap((r) => {
    const place = r.of === 'target' ? placeOf(r) : '';
    const key = [r.of, r.indicator.key, r.series, r.period, r.source, r.reading, place].join('|');
    const first = seen.get(key);
    if (!first) seen.set(key, r);
    return first
      ? {
          ...r.at,
          found: `${r.indicator.data.shortName}, ${r.period}, for the second time (first in ${first.at.cell})`,
          expected: 'each figure once; a second figure of the same source needs a column “reading” with 2',
        }
      : [];
  });
}

/** Reads every figure of a table. All that cannot be read is named, cell by cell; nothing is guessed. */
export function readingsOf(grid: Grid, layout: Layout, context: ReadingsContext): Told {
  const readings: Reading[] = [];
  const problems: CellProblem[] = [];
  const notices: CellNotice[] = [];
  const seriesNamed = grid.rows.some((row) => wordsOf(row, layout)('series'));
  for (const row of grid.rows) {
    const words = wordsOf(row, layout);
    const left = (text: string) => notices.push({ sheet: grid.sheet, cell: `row ${row.row}`, text });
    const filled = layout.figures.some((f) => row.at(f.head.column) !== undefined);
    if (!filled && !words('marker') && !words('text')) {
      left('left out: no figure stands in it');
      continue;
    }
    const across = layout.figures.some((f) => f.indicator);
    const about = across ? undefined : indicatorOf(grid, row, layout, context);
    if (about && 'problem' in about) problems.push(about.problem);
    else if (about && 'leave' in about) left('left out, as the settings say');
    else
      for (const figure of layout.figures) {
        const column = kindIn(layout, row.at(layout.kinds ?? -1)?.text ?? '', figure);
        const indicator = column.indicator ?? (about && 'indicator' in about ? about.indicator : context.only);
        const read = indicator && readOne({ grid, row, column, layout, context, indicator, seriesNamed });
        if (read && 'problem' in read) problems.push(read.problem);
        else if (read) readings.push(read.reading);
      }
  }
  if (!layout.download) {
    problems.push(...scaleProblems(grid, readings));
    notices.push(...unusual(readings));
  } else notices.push(...repeatedFigures(grid, readings));
  notices.push(...copiedNotes(readings));
  return { readings, problems: [...problems, ...twice(readings)], notices };
}
