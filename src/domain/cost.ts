import type { Costs } from '../schema/costs.ts';
import { compare, decimalOf, decimalText, formatPrinted, multiply, type Decimal } from './decimal.ts';
import { inPeriod, thePeriod } from './in-period.ts';

export type CostLine = Costs['lines'][number];
export type CostAmount = CostLine['amounts'][number];

const factor: Record<Costs['unit'], Decimal> = {
  pounds: { units: 1n, places: 0 },
  'thousand pounds': { units: 1_000n, places: 0 },
  'million pounds': { units: 1_000_000n, places: 0 },
};

/** An amount in pounds, exactly: `8160` thousand pounds is `8160000`. */
export const inPounds = (costs: Pick<Costs, 'unit'>, value: string): string =>
  decimalText(multiply(decimalOf(value), factor[costs.unit])).replace(/\.0+$/, '');

export const pounds = (costs: Pick<Costs, 'unit'>, value: string): string => {
  const text = formatPrinted(inPounds(costs, value));
  return text.startsWith('−') ? `−£${text.slice(1)}` : `£${text}`;
};

export const isTotal = (line: CostLine): boolean => (line.of?.length ?? 0) > 0;

/** The line that totals the table: the total that no other total adds up. */
export function grandTotal(costs: Pick<Costs, 'lines'>): CostLine | undefined {
  const parts = new Set(costs.lines.flatMap((l) => l.of ?? []));
  const tops = costs.lines.filter((l) => isTotal(l) && !parts.has(l.id));
  return tops.length === 1 ? tops[0] : undefined;
}

export const amountOf = (line: CostLine, period: string): CostAmount | undefined =>
  line.amounts.find((a) => a.period === period);

/** What a cost table says: the total, how much of it is spent, and the largest line. */
export function costFinding(costs: Pick<Costs, 'lines' | 'unit' | 'total'>): string {
  const total = grandTotal(costs);
  const whole = total && amountOf(total, costs.total)?.value;
  if (!total || whole === undefined) return 'No total is printed.';
  const actual = total.amounts.filter((a) => a.kind === 'actual' && a.value !== undefined && a.period !== costs.total);
  const spent = actual.map((a) => `${pounds(costs, a.value!)} was spent ${inPeriod(a.period)}`).join(', ');
  const largest = costs.lines
    .filter((l) => !isTotal(l) && amountOf(l, costs.total)?.value !== undefined)
    .sort((a, b) =>
      compare(decimalOf(amountOf(b, costs.total)!.value!), decimalOf(amountOf(a, costs.total)!.value!)),
    )[0];
  const isForecast = amountOf(total, costs.total)?.kind === 'forecast';
  const over = thePeriod(costs.total);
  // A total that is called a forecast holds what is spent already.
  const first =
    isForecast && spent
      ? `The costs are ${pounds(costs, whole)} in all, actual and forecast, for ${over}, of which ${spent}.`
      : `${pounds(costs, whole)} in all ${isForecast ? 'is forecast for' : 'was spent over'} ${over}${spent ? `, of which ${spent}` : ''}.`;
  if (!largest) return first;
  return `${first} The largest line is ${largest.label}, ${pounds(costs, amountOf(largest, costs.total)!.value!)}.`;
}
