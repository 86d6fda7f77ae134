import type { Observation } from '../schema/figure.ts';
import type { Milestone } from '../schema/milestone.ts';
import { compare, decimalOf } from './decimal.ts';
import { comparePeriods } from './period.ts';
import type { IndicatorRecord, OpenRecord } from './record.ts';

/** One printed figure: what it says, who printed it and where. */
export interface Claim {
  readonly value: string;
  readonly source: string;
  readonly locator: string;
  /** The measure or milestone whose baseline it is; nothing for an observation. */
  readonly baselineOf?: string;
  readonly note?: string;
}

/** Two or more different figures for one series and period. None is right by rule: readers see all. */
export interface Disagreement {
  readonly indicator: string;
  readonly series: string;
  readonly period: string;
  readonly claims: readonly Claim[];
}

const claimsOf = (o: Observation): Claim[] => [
  ...(o.value === undefined
    ? []
    : [{ value: o.value, source: o.source, locator: o.locator, ...(o.note === undefined ? {} : { note: o.note }) }]),
  ...(o.also ?? []).flatMap((a) =>
    a.value === undefined ? [] : [{ value: a.value, source: o.source, locator: a.locator, note: a.note }],
  ),
];

/** The baselines that plans print for an indicator, by period. */
export function baselinesOf(record: OpenRecord, indicator: string): (Claim & { readonly period: string })[] {
  return [...record.priorities.values()].flatMap((p) => {
    const at = (key: string, locator: string) => (m: Milestone) =>
      m.indicator !== indicator
        ? []
        : (m.figures ?? []).flatMap((f) =>
            f.kind !== 'baseline' || f.value === undefined
              ? []
              : [
                  {
                    period: f.period,
                    value: f.value,
                    source: p.source,
                    locator: m.locator ?? locator,
                    baselineOf: `${key}/${m.id}`,
                    ...(f.note === undefined ? {} : { note: f.note }),
                  },
                ],
          );
    return [
      ...p.measures.flatMap(at(p.key, p.locator)),
      ...p.actions.flatMap((a) => a.milestones.flatMap(at(a.key, a.locator))),
    ];
  });
}

const differ = (claims: readonly Claim[]): boolean =>
  claims.some((c) => compare(decimalOf(c.value), decimalOf(claims[0]!.value)) !== 0);

/**
 * Where sources give different values for one series and period, and where a plan's baseline differs from the
 * area's figure of that period. `10` and `10.0` are the same value. Oldest period first.
 */
export function disagreementsOf(record: OpenRecord, indicator: IndicatorRecord): Disagreement[] {
  const planned = baselinesOf(record, indicator.key);
  return indicator.series.flatMap((series) => {
    const observed = Map.groupBy(series.observations, (o) => o.period);
    return [...observed.entries()]
      .sort(([a], [b]) => comparePeriods(a, b))
      .flatMap(([period, observations]) => {
        const figures = observations.flatMap(claimsOf);
        const started = series.kind === 'area' ? planned.filter((b) => b.period === period) : [];
        // An observation may already hold the plan's baseline as what is printed elsewhere: that is said once.
        const held = (b: Claim) =>
          figures.some((f) => f.source === b.source && f.value === b.value && f.locator.startsWith(b.locator));
        const claims = [...figures, ...started.filter((b) => !held(b)).map(({ period: _, ...claim }) => claim)];
        return figures.length > 0 && differ(claims)
          ? [{ indicator: indicator.key, series: series.id, period, claims }]
          : [];
      });
  });
}

/** Every disagreement in the record, indicator by indicator. */
export const disagreements = (record: OpenRecord): Disagreement[] =>
  [...record.indicators.values()].flatMap((i) => disagreementsOf(record, i));
