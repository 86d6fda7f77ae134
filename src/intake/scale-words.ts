import { tidyText } from './typed-figure.ts';
import type { Grid } from './grid.ts';
import type { CellProblem } from './problem.ts';
import type { Reading } from './reading.ts';

/** `£000`, `in thousands`, `(£m)`: that figures are not written in full. */
const scaled =
  /£\s?['’]?0{3}s?\b|£\s?(?:k|m|mn|million|thousand)s?\b|\b(?:in|figures in) (?:thousands|millions)\b|\(0{3}s?\)/i;

/** Amounts and counts under words that say that they are in thousands: their size would be wrong in silence. */
export function scaleProblems(grid: Grid, readings: readonly Reading[]): CellProblem[] {
  const counts = readings.some((r) => r.value !== undefined && /^(?:pounds|number)$/.test(r.indicator.data.unit));
  if (!counts) return [];
  const cells = [...grid.titles, ...grid.heads.map((h) => h.cell)].filter((c) => scaled.test(c.text));
  return cells.map((c) => ({
    sheet: grid.sheet,
    cell: c.address,
    found: `“${tidyText(c.text)}”`,
    expected: 'numbers in full, 1358000 and not 1358, and no such words; where they are in full, take the words out',
  }));
}
