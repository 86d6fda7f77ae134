import type { Indicator } from '../../schema/indicator.ts';
import type { Path, Problem } from '../integrity/problem.ts';
import { periodLabel } from '../period.ts';
import { listOf } from '../wording.ts';
import { isSuppressed, type Cell } from './count-table.ts';
import { besides, type LeftOver, type Shown } from './left-over.ts';
import { smallWords } from './small.ts';

/** `series[2].observations[0]`: what holds a number, for whoever looks for it in the file. */
const placeOf = (path: Path): string =>
  path
    .slice(0, -1)
    .reduce<string>((text, p) => text + (typeof p === 'number' ? `[${p}]` : text === '' ? p : `.${p}`), '');

/** Says which count can be worked out, from which figures, and which of them to suppress besides. */
export function leftOverWords(
  l: LeftOver,
  { series }: Pick<Indicator, 'series'>,
): Pick<Problem, 'path' | 'found' | 'expected' | 'nearest'> {
  const groups = l.sum.of === 'groups';
  const seriesName = (id: string) => {
    const s = series.find((one) => one.id === id);
    return s?.kind === 'area' ? 'the whole area' : `“${s?.name ?? id}”`;
  };
  const nameOf = (c: Cell) => (groups ? seriesName(c.series) : periodLabel(c.period));
  const named = (s: Shown) => `${s.value} (${nameOf(s.cell)})`;
  const taken = listOf(l.parts.map(named));
  const scope = groups ? periodLabel(l.sum.whole.period) : seriesName(l.sum.whole.series);
  const [one, ...more] = l.hidden;
  const state = l.hidden.every(isSuppressed) ? 'suppressed' : 'not printed';
  const found = one
    ? `${listOf(l.hidden.map(nameOf))} for ${scope}, ${state}, can be worked out: ${named(l.whole)} less ${taken} leaves ${smallWords}${more.length > 0 ? ' for them together' : ''}`
    : `${named(l.whole)} for ${scope} less ${taken} leaves ${smallWords}, of children in none of the groups`;
  const second = besides(l);
  return {
    path: l.hidden.find(isSuppressed)?.readings.find((r) => r.suppressed)?.path ?? l.whole.reading.path,
    found,
    expected: `one more figure suppressed, so that nothing is left to subtract: the smallest that gives it away is ${named(second)} at ${placeOf(second.reading.path)}`,
    nearest: `\`marker\`: "c" in place of \`value\` at ${placeOf(second.reading.path)}`,
  };
}
