import { decimalOf, toNumber } from '../domain/decimal.ts';
import { comparePeriods, periodOf } from '../domain/period.ts';
import type { PeriodKind } from '../schema/period.ts';
import type { CellNotice } from './problem.ts';
import { kindsOf } from './published.ts';
import type { Reading } from './reading.ts';

const kinds: Readonly<Record<PeriodKind, string>> = {
  year: 'calendar year',
  'financial-year': 'financial year',
  'academic-year': 'academic year',
  quarter: 'quarter',
  'unnamed-quarter': 'quarter that is not named',
  month: 'month',
  day: 'day',
  week: 'week',
  span: 'span',
};
const places = (value: string) => /\.(\d+)$/.exec(value)?.[1]?.length ?? 0;

/** What an officer should look at again in one figure: it can be right, and is unlike all that is published. */
function* oddities(r: Reading): Generator<string> {
  const { data } = r.indicator;
  const known = kindsOf(data, '');
  const kind = periodOf(r.period).kind;
  if (known.size > 0 && !known.has(kind))
    yield `${r.period} is read as a ${kinds[kind]}; the published figures are by ${[...known].map((k) => kinds[k]).join(' and ')}`;
  if (r.of === 'target' || r.value === undefined) return;
  const published = (data.series.find((s) => s.id === r.series)?.observations ?? [])
    .filter((o) => o.value !== undefined)
    .sort((a, b) => comparePeriods(a.period, b.period))
    .map((o) => o.value!);
  if (published.length === 0 || published.includes(r.value)) return;
  const last = published.at(-1)!;
  const [now, before] = [r.value, last].map((v) => Math.abs(toNumber(decimalOf(v)))) as [number, number];
  if (now > 0 && before > 0 && (now >= 8 * before || before >= 8 * now))
    yield `${r.value} is far from ${last}, the last that is published: look whether its scale is the same`;
  const most = Math.max(...published.map(places));
  if (published.length > 2 && places(r.value) > most)
    yield `${r.value} has more decimal places than any that is published (${most}): look whether the number of a footnote stands in it`;
}

/** Notices on figures that are unlike those published, one for each indicator and oddity: the first, and how many more. */
export function unusual(readings: readonly Reading[]): CellNotice[] {
  const found = new Map<string, { notice: CellNotice; more: number }>();
  for (const r of readings)
    for (const text of oddities(r)) {
      const about = `${r.indicator.key} ${text.replace(/\S*\d\S*/g, '')}`;
      const known = found.get(about);
      if (known) known.more++;
      else found.set(about, { notice: { ...r.at, text: `${r.indicator.data.shortName}: ${text}` }, more: 0 });
    }
  return [...found.values()].map(({ notice, more }) =>
    more === 0 ? notice : { ...notice, text: `${notice.text}. The same of ${more} more` },
  );
}
