import type { Indicator } from '../../schema/indicator.ts';
import type { Problem } from '../integrity/problem.ts';
import { listOf } from '../wording.ts';
import { cellNames, placeOf } from './cell-names.ts';
import { isSuppressed } from './count-table.ts';
import { besides, type LeftOver, type Shown } from './left-over.ts';
import { smallWords } from './small.ts';

/** Says which count can be worked out, from which figures, and which of them to suppress besides. */
export function leftOverWords(
  l: LeftOver,
  indicator: Pick<Indicator, 'series'>,
): Pick<Problem, 'path' | 'found' | 'expected' | 'nearest'> {
  const names = cellNames(l.sum, indicator);
  const named = (s: Shown) => `${s.value} (${names.part(s.cell)})`;
  const taken = listOf(l.parts.map(named));
  const state = l.hidden.every(isSuppressed) ? 'suppressed' : 'not printed';
  const found =
    l.hidden.length > 0
      ? `${listOf(l.hidden.map(names.part))} for ${names.scope}, ${state}, can be worked out: ${named(l.whole)} less ${taken} leaves ${smallWords}${l.hidden.length > 1 ? ' for them together' : ''}`
      : `${named(l.whole)} for ${names.scope} less ${taken} leaves ${smallWords} for all others`;
  const second = besides(l);
  return {
    path: l.hidden.find(isSuppressed)?.readings.find((r) => r.suppressed)?.path ?? l.whole.reading.path,
    found,
    expected: `one more figure suppressed, so that nothing is left to subtract: the smallest that gives it away is ${named(second)} at ${placeOf(second.reading.path)}`,
    nearest: `\`marker\`: "c" in place of \`value\` at ${placeOf(second.reading.path)}`,
  };
}
