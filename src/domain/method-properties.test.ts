import { fc } from '../testing/properties.ts';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../schema/figure.ts';
import type { Indicator } from '../schema/indicator.ts';
import { benchmarks } from './benchmark.ts';
import { latestChange } from './change.ts';
import { add, compareDecimals, decimalOf, decimalText, multiply, negate } from './decimal.ts';
import { longerTrend } from './longer-trend.ts';
import { paceToTarget } from './pace.ts';
import { pointsOf } from './series.ts';
import { targetStatus } from './target-status.ts';
import { turningTheCurve } from './turning-the-curve.ts';
import { xmr } from './xmr.ts';

/** A made-up indicator: a polarity, yearly figures from 1990, a target, and a benchmark in the year of the last. */
interface Made {
  readonly polarity: 'higher' | 'lower' | 'range';
  /** Where nearer is better: what is near enough. Declared whatever the polarity is, which must not matter. */
  readonly range: NonNullable<Indicator['range']>;
  readonly deadBand: string | undefined;
  readonly figures: readonly { readonly value: string; readonly broken: boolean }[];
  readonly target: string;
  readonly other: string;
  /** Nothing where the default holds. */
  readonly tolerance: Indicator['tolerance'];
}

/** A printed number from −50.0 to 50.0: few enough that figures meet, repeat and hit their targets. */
const number = fc.integer({ min: -500, max: 500 }).map((n) => decimalText({ units: BigInt(n), places: 1 }));
const range = fc
  .tuple(number, number)
  .filter(([a, b]) => compareDecimals(a, b) !== 0)
  .map((ends) => ends.sort(compareDecimals))
  .map(([low, high]) => ({ low: low!, high: high! }));
const length = { minLength: 1, maxLength: 30 };
const tenths = (units: number): string => decimalText({ units: BigInt(units), places: 1 });
const broken = fc.integer({ min: 0, max: 59 }).map((n) => n === 0);
/** Three courses of figures, since each calls forth other signs of real change: anything at all; small steps that add up, with runs and long stays on one side; hardly any change, with a few figures far out. */
const scattered = fc.array(number, length);
const drifting = fc
  .array(fc.integer({ min: -9, max: 20 }), length)
  .map((steps) => steps.map((_, i) => tenths(steps.slice(0, i + 1).reduce((a, b) => a + b, -200))));
const steady = fc.array(
  fc.oneof({ weight: 14, arbitrary: fc.integer({ min: -5, max: 5 }) }, fc.constantFrom(-60, 60)).map(tenths),
  length,
);
const anything: fc.Arbitrary<Made> = fc.record({
  polarity: fc.constantFrom('higher', 'lower', 'range'),
  range,
  deadBand: fc.constantFrom(undefined, '0.5', '3', '20'),
  figures: fc
    .oneof(scattered, drifting, steady)
    .chain((values) => fc.tuple(...values.map((value) => broken.map((isBroken) => ({ value, broken: isBroken }))))),
  target: number,
  other: number,
  tolerance: fc.constantFrom(undefined, { kind: 'points', amount: '2' }, { kind: 'relative', amount: '0.05' }),
});

/** A number close to another: the edges of tolerances and bands lie there, and far-flung numbers seldom meet them. */
const nearTo = (value: string, tenths: number): string =>
  decimalText(add(decimalOf(value), { units: BigInt(tenths), places: 1 }));
const step = fc.integer({ min: -30, max: 30 });
/** Every other time the target is close to the last figure, and the benchmark to the target. */
const made: fc.Arbitrary<Made> = fc
  .tuple(anything, fc.option(step, { freq: 2 }), fc.option(step, { freq: 1 }))
  .map(([m, toFigure, toTarget]) => {
    const target = toFigure === null ? m.target : nearTo(m.figures.at(-1)!.value, toFigure);
    return { ...m, target, other: toTarget === null ? m.other : nearTo(target, toTarget) };
  });

const period = (i: number): string => String(1990 + i);
/** Of the year that begins in that of `period(i)`: it stands between that one and the next. */
const financialYear = (i: number): string => `${period(i)}/${period(i + 1).slice(2)}`;
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
  // A score may be below 0 or above 100, as these numbers are, and its default tolerance is a share of the target.
  const { polarity, range: near, deadBand, tolerance } = m;
  const judged = { polarity, range: near, deadBand, tolerance, unit: 'score' as const, frequency: 'annual' as const };
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
    noise: 'tooFew' in noise ? noise : noise.signals,
  };
}

const eachNumber = (m: Made, change: (value: string) => string): Made => ({
  ...m,
  figures: m.figures.map((f) => ({ ...f, value: change(f.value) })),
  target: change(m.target),
  other: change(m.other),
  range: { low: change(m.range.low), high: change(m.range.high) },
});
const negated = (v: string): string => decimalText(negate(decimalOf(v)));
/** Seen in a mirror: high is low, and the ends of a range change places. */
function mirrored(m: Made): Made {
  const { range: near, ...rest } = eachNumber(m, negated);
  const polarity = { higher: 'lower', lower: 'higher', range: 'range' } as const;
  return { ...rest, range: { low: near.high, high: near.low }, polarity: polarity[m.polarity] };
}
/** Signals in no order, since two on opposite sides change places in a mirror; `turned`, each points the other way. */
const unordered = (s: ReturnType<typeof statuses>, turned = false) => ({
  ...s,
  noise: Array.isArray(s.noise)
    ? s.noise.map((x) => JSON.stringify(turned ? { ...x, towards: x.towards === 'up' ? 'down' : 'up' } : x)).sort()
    : s.noise,
});

it('by default a percentage is close where it is both within 2 points and within 5% of its target', () => {
  fc.assert(
    fc.property(made, ({ polarity, range: near, target, other }) => {
      const by = (tolerance: Indicator['tolerance']) =>
        targetStatus({ polarity, range: near, unit: 'percent', tolerance }, target, other)!.status;
      const both = [by({ kind: 'points', amount: '2' }), by({ kind: 'relative', amount: '0.05' })];
      expect(by(undefined)).toBe(both.includes('missed') ? 'missed' : both[0]);
    }),
  );
});

describe('statuses depend only on what the figures say', () => {
  it('seen in a mirror, with polarity and range turned, they are the same', () => {
    fc.assert(
      fc.property(made, (m) => {
        expect(unordered(statuses(mirrored(m)), true)).toEqual(unordered(statuses(m)));
      }),
      { numRuns: 400 },
    );
  });

  it('in other units, with what is declared in points scaled too, they are the same', () => {
    const factor = fc.constantFrom('0.01', '0.3', '7', '100', '12.5');
    fc.assert(
      fc.property(made, factor, (m, by) => {
        const scale = (v: string) => decimalText(multiply(decimalOf(v), decimalOf(by)));
        const tolerance =
          m.tolerance?.kind === 'points' ? { ...m.tolerance, amount: scale(m.tolerance.amount) } : m.tolerance;
        const deadBand = m.deadBand && scale(m.deadBand);
        expect(statuses({ ...eachNumber(m, scale), tolerance, deadBand })).toEqual(statuses(m));
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

  it('nor does one of another kind between neighbouring years, where there is a longer trend to lose', () => {
    let trends = 0;
    fc.assert(
      fc.property(made, fc.nat({ max: 30 }), fc.constantFrom('x', 'awaited'), (m, at, marker) => {
        const missing: Observation = { period: `${financialYear(at)} FY`, marker, source: 's', locator: 'p' };
        const whole = statuses(m);
        if (typeof whole.trend === 'string') trends += 1;
        expect(statuses(m, [...observed(m), missing])).toEqual(whole);
      }),
    );
    // Too few figures for a trend are too few with or without the missing one: a run of such would show nothing.
    expect(trends).toBeGreaterThan(0);
  });
});

/** The default of percentages knows 2 points, which no other unit has: what follows is all that holds of it. */
describe('a percentage by the default tolerance, in other units', () => {
  const order = ['met', 'close', 'missed'] as const;
  const by = ({ polarity, range: near }: Made, target: string, actual: string) =>
    targetStatus({ polarity, range: near, unit: 'percent' }, target, actual)!.status;

  it('is not the same: 97 misses 100, and 9.7 is close to 10', () => {
    const higher = { polarity: 'higher', range: { low: '0', high: '1' } } as Made;
    expect([by(higher, '100', '97'), by(higher, '10', '9.7')]).toEqual(['missed', 'close']);
  });
  it('is never called closer for being larger, and met stays met', () => {
    fc.assert(
      fc.property(made, fc.constantFrom('1.5', '7', '100'), (m, factor) => {
        const larger = eachNumber(m, (v) => decimalText(multiply(decimalOf(v), decimalOf(factor))));
        const [before, after] = [by(m, m.target, m.other), by(larger, larger.target, larger.other)];
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
        expect(after === 'met').toBe(before === 'met');
      }),
    );
  });
  it('is the same where the target stays at 40 or below, for there its share is what counts', () => {
    const small = made.filter((m) => Math.abs(Number(m.target)) <= 20);
    fc.assert(
      fc.property(small, (m) => {
        const twice = eachNumber(m, (v) => decimalText(multiply(decimalOf(v), decimalOf('2'))));
        expect(by(twice, twice.target, twice.other)).toBe(by(m, m.target, m.other));
      }),
    );
  });
});
