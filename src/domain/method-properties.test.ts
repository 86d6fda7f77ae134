import { fc } from '../testing/properties.ts';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../schema/figure.ts';
import type { Indicator } from '../schema/indicator.ts';
import { benchmarks } from './benchmark.ts';
import { latestChange } from './change.ts';
import { decimalOf, decimalText, multiply, negate } from './decimal.ts';
import { longerTrend } from './longer-trend.ts';
import { paceToTarget } from './pace.ts';
import { pointsOf } from './series.ts';
import { targetStatus } from './target-status.ts';
import { turningTheCurve } from './turning-the-curve.ts';
import { xmr } from './xmr.ts';

/** A made-up indicator: a polarity, yearly figures from 1990, a target, and a benchmark in the year of the last. */
interface Made {
  readonly polarity: 'higher' | 'lower';
  readonly figures: readonly { readonly value: string; readonly broken: boolean }[];
  readonly target: string;
  readonly other: string;
  /** Nothing where the default holds. */
  readonly tolerance: Indicator['tolerance'];
}

/** A printed number from −50.0 to 50.0: few enough that figures meet, repeat and hit their targets. */
const number = fc.integer({ min: -500, max: 500 }).map((n) => decimalText({ units: BigInt(n), places: 1 }));
const made: fc.Arbitrary<Made> = fc.record({
  polarity: fc.constantFrom('higher', 'lower'),
  figures: fc.array(fc.record({ value: number, broken: fc.integer({ min: 0, max: 19 }).map((n) => n === 0) }), {
    minLength: 1,
    maxLength: 30,
  }),
  target: number,
  other: number,
  tolerance: fc.constantFrom(undefined, { kind: 'points', amount: '2' }, { kind: 'relative', amount: '0.05' }),
});

const period = (i: number): string => String(1990 + i);
const observed = (m: Made): Observation[] =>
  m.figures.map((f, i) => ({
    period: period(i),
    value: f.value,
    ...(f.broken ? { flags: ['b'] } : {}),
    source: 's',
    locator: 'p',
  }));

/** Every status of a made-up indicator, as words only: what must not move when the figures are only seen otherwise. */
function statuses(m: Made, observations: readonly Observation[] = observed(m)) {
  // A gap may be below 0 or above 100, as these numbers are.
  const judged = { polarity: m.polarity, unit: 'percentage points' as const, tolerance: m.tolerance };
  const area = { id: 'area', kind: 'area' as const, observations: [...observations] };
  const points = pointsOf(area, () => undefined);
  const last = m.figures.length - 1;
  const national = {
    id: 'national',
    kind: 'national' as const,
    observations: [{ period: period(last), value: m.other, source: 's', locator: 'p' }],
  };
  const trend = longerTrend(judged, points);
  const curve = turningTheCurve(judged, points, `${period(3)}..${period(40)}`);
  const baseline = { period: period(0), value: m.figures[0]!.value };
  const pace = paceToTarget(judged, points, baseline, { period: period(40), value: m.target });
  const noise = xmr({}, points);
  return {
    target: targetStatus(judged, m.target, m.figures[last]!.value)?.status,
    change: latestChange(judged, points)?.favour,
    trend: 'tooFew' in trend ? trend : trend.favour,
    benchmark: benchmarks({ ...judged, series: [area, national] }, () => undefined).map((b) => b.favour),
    curve: 'line' in curve ? curve.favour : curve,
    pace: typeof pace === 'string' ? pace : pace.status,
    noise: 'tooFew' in noise ? noise : noise.signals.map((s) => ({ ...s, towards: undefined })),
  };
}

const eachNumber = (m: Made, change: (value: string) => string): Made => ({
  ...m,
  figures: m.figures.map((f) => ({ ...f, value: change(f.value) })),
  target: change(m.target),
  other: change(m.other),
});
/** Signals by rule and place, in no order: two on opposite sides change places in a mirror. */
const unordered = (s: ReturnType<typeof statuses>) => ({
  ...s,
  noise: Array.isArray(s.noise) ? s.noise.map((x) => JSON.stringify(x)).sort() : s.noise,
});

it('by default a percentage is close where it is both within 2 points and within 5% of its target', () => {
  fc.assert(
    fc.property(made, ({ polarity, target, other }) => {
      const by = (tolerance: Indicator['tolerance']) =>
        targetStatus({ polarity, unit: 'percent', tolerance }, target, other)!.status;
      const both = [by({ kind: 'points', amount: '2' }), by({ kind: 'relative', amount: '0.05' })];
      expect(by(undefined)).toBe(both.includes('missed') ? 'missed' : both[0]);
    }),
  );
});

describe('statuses depend only on what the figures say', () => {
  it('seen in a mirror, with polarity turned, they are the same', () => {
    fc.assert(
      fc.property(made, (m) => {
        const mirrored: Made = {
          ...eachNumber(m, (v) => decimalText(negate(decimalOf(v)))),
          polarity: m.polarity === 'higher' ? 'lower' : 'higher',
        };
        expect(unordered(statuses(mirrored))).toEqual(unordered(statuses(m)));
      }),
    );
  });

  it('in other units, with a tolerance in points scaled too, they are the same', () => {
    const factor = fc.constantFrom('0.01', '0.3', '7', '100', '12.5');
    fc.assert(
      fc.property(made, factor, (m, by) => {
        const scale = (v: string) => decimalText(multiply(decimalOf(v), decimalOf(by)));
        const { kind, amount } = m.tolerance ?? { kind: 'relative', amount: '0.05' };
        const tolerance = { kind, amount: kind === 'points' ? scale(amount) : amount };
        // The default of percentages knows 2 points, which no other unit has: a share of the target scales.
        expect(statuses({ ...eachNumber(m, scale), tolerance })).toEqual(
          statuses({ ...m, tolerance: m.tolerance ?? tolerance }),
        );
      }),
    );
  });

  it('a missing period, wherever it stands, changes none', () => {
    fc.assert(
      fc.property(made, fc.nat({ max: 30 }), fc.constantFrom('x', 'awaited'), (m, at, marker) => {
        // Years are spread out, so that a missing one fits between any two.
        const spread = observed(m).map((o, i) => ({ ...o, period: period(2 * i) }));
        const missing: Observation = { period: period(2 * at + 1), marker, source: 's', locator: 'p' };
        expect(statuses(m, [...spread, missing])).toEqual(statuses(m, spread));
      }),
    );
  });
});
