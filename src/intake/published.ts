import { periodOf } from '../domain/period.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { PeriodKind } from '../schema/period.ts';

/** The kinds of period of what is published: of the series, or of the whole indicator where the series has nothing. */
export function kindsOf(indicator: Indicator, series: string): ReadonlySet<PeriodKind> {
  const own = indicator.series.filter((s) => s.id === series);
  const periods = (own.length > 0 ? own : indicator.series).flatMap((s) => s.observations.map((o) => o.period));
  return new Set(periods.map((p) => periodOf(p).kind));
}
