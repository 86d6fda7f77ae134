import type { Indicator } from '../../schema/indicator.ts';
import type { Problem } from '../integrity/problem.ts';
import { listOf, plural } from '../wording.ts';
import { cellNames, placeOf } from './cell-names.ts';
import { isSuppressed, type Cell } from './count-table.ts';
import type { Deduction } from './deduction.ts';
import { mostWords, smallWords } from './small.ts';
import type { Sum } from './sum.ts';

/** Says which count can be worked out, from which sums of which figures: `57 (the whole area) is 30 (“Boys”) and “Girls”`. */
export function deductionSentence(d: Deduction, indicator: Pick<Indicator, 'series'>): string {
  const names = cellNames(undefined, indicator);
  const inSum = (sum: Sum) => {
    const { part, scope } = cellNames(sum, indicator);
    const said = (cell: Cell) => {
      const shown = d.shown.find((s) => s.cell.series === cell.series && s.cell.period === cell.period);
      return shown ? `${shown.value} (${part(cell)})` : part(cell);
    };
    return `for ${scope}, ${said(sum.whole)} is ${listOf(sum.parts.map(said))}`;
  };
  const state = isSuppressed(d.cell) ? 'suppressed' : 'not printed';
  const from = d.sums.length === 1 ? '' : ` from ${plural(d.sums.length, 'sum')} taken together`;
  return `${names.whole(d.cell)}, ${state}, can be worked out${from}: ${d.sums.map(inSum).join('; ')}. That leaves ${d.exact ? smallWords : mostWords}`;
}

/** The same as a problem, with the figure to suppress besides. */
export function deductionWords(
  d: Deduction,
  indicator: Pick<Indicator, 'series'>,
): Pick<Problem, 'path' | 'found' | 'expected' | 'nearest'> {
  const { value, cell, reading } = d.besides;
  const place = placeOf(reading.path);
  return {
    path: d.cell.readings.find((r) => r.suppressed)?.path ?? reading.path,
    found: deductionSentence(d, indicator),
    expected: `one more figure suppressed, so that it could be five or more: ${value} (${cellNames(undefined, indicator).whole(cell)}) at ${place}`,
    nearest: `\`marker\`: "c" in place of \`value\` at ${place}`,
  };
}
