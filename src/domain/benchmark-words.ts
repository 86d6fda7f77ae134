import type { Benchmark } from './benchmark.ts';
import { decimalOf } from './decimal.ts';
import { differenceText } from './figure-text.ts';
import { figureAt } from './finding.ts';
import { inPeriod } from './in-period.ts';
import type { IndicatorRecord } from './record.ts';
import { capitalise } from './wording.ts';

const names = { national: 'England', similar: 'similar areas' } as const;

/** `In 2004 Leeds stood at 47 per 1,000 and England at 42.6: 4.4 worse.` A unit in words is said once, with the first figure. */
export function besideWords(indicator: IndicatorRecord, council: string, b: Benchmark): string {
  const bare = { ...indicator, unitLabel: undefined };
  const where = `${capitalise(inPeriod(b.period))} ${council} stood at ${figureAt(indicator, b.area)} and ${names[b.kind]} at ${figureAt(bare, b.other)}`;
  return b.favour === 'same'
    ? `${where}: no difference.`
    : `${where}: ${differenceText(bare, decimalOf(b.difference))} ${b.favour ?? 'apart'}.`;
}
