import { describe, expect, it } from 'vitest';
import { decimalOf, decimalText } from './decimal.ts';
import { ratioOf, rounded, whole, type Ratio } from './ratio.ts';
import { pointsOf } from './series.ts';
import { limitsOf, xmr, type Xmr } from './xmr.ts';
import { signalsOf } from './xmr-signals.ts';

const of = (values: readonly (string | number)[]) => values.map((v) => ratioOf(decimalOf(String(v))));
const shown = (r: Ratio, places: number) => decimalText(rounded(r, places));
const rules = (values: readonly (string | number)[]) => signalsOf(of(values), limitsOf(of(values)));
const series = (values: readonly (string | number)[]) =>
  pointsOf(
    {
      observations: values.map((v, i) => ({
        period: `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
        value: String(v),
        source: 's',
        locator: 'p',
      })),
    },
    () => undefined,
  );

describe('agrees with published worked data', () => {
  /**
   * NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2 “Individuals Control Charts”: ten batches, mean 50.81,
   * mean moving range 1.8778, limits 45.8159 and 55.8041. The handbook multiplies by 3 ÷ 1.128 = 2.6596 where this
   * method, like “Making Data Count”, multiplies by 2.66: the limits agree to within 0.001.
   */
  it('NIST 6.3.2.2: mean, moving range and limits', () => {
    const batches = of(['49.6', '47.6', '49.9', '51.3', '47.8', '51.2', '52.6', '52.4', '53.6', '52.1']);
    const l = limitsOf(batches);
    expect(l.ranges.map((r) => shown(r, 1))).toEqual(['2.0', '2.3', '1.4', '3.5', '3.4', '1.4', '0.2', '1.2', '1.5']);
    expect([shown(l.mean, 2), shown(l.meanRange, 4)]).toEqual(['50.81', '1.8778']);
    expect(Number(shown(l.lower, 4))).toBeCloseTo(45.8159, 2);
    expect(Number(shown(l.upper, 4))).toBeCloseTo(55.8041, 2);
    expect([shown(l.lower, 4), shown(l.upper, 4)]).toEqual(['45.8151', '55.8049']);
    expect(signalsOf(batches, l)).toEqual([]);
  });

  /**
   * NHSRplotthedots, the NHS-R Community's package of the “Making Data Count” rules: the stored results of its own
   * tests (tests/testthat/_snaps/ptd_spc_standard.md at commit 3aefce7, and ptd_spc.md): twenty values, mean 0.142,
   * limits −3.01 and 3.29, all twenty common cause. The file prints the values to three figures; here they stand in
   * full, as R gives them (`set.seed(123); rnorm(20)`).
   */
  it('NHSRplotthedots: twenty values, their limits, and no signal', () => {
    const printed =
      '-0.56047565 -0.23017749 1.55870831 0.07050839 0.12928774 1.71506499 0.46091621 -1.26506123 -0.68685285 -0.44566197 1.22408180 0.35981383 0.40077145 0.11068272 -0.55584113 1.78691314 0.49785048 -1.96661716 0.70135590 -0.47279141';
    const x = xmr({}, series(printed.split(' '))) as Xmr;
    expect([shown(x.mean, 3), shown(x.lower, 2), shown(x.upper, 2)]).toEqual(['0.142', '-3.01', '3.29']);
    expect([x.signals, x.provisional]).toEqual([[], true]);
  });

  /**
   * The example of the same package's vignette “Deviations from Excel defaults”, 2: eighteen values, with every figure
   * kept in the limits as in the “Making Data Count” workbooks. It prints mean and limits in a picture only; they are
   * worked out by hand: 35 ÷ 18 = 1.944, moving ranges 3×1 + 8 + 9 + 12×1 = 32, 32 ÷ 17 × 2.66 = 5.007.
   */
  it('NHSRplotthedots, deviations: an outlier is outside the limits that it helped to make', () => {
    const values = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
    const l = limitsOf(of(values));
    expect([shown(l.mean, 2), shown(l.lower, 2), shown(l.upper, 2)]).toEqual(['1.94', '-3.06', '6.95']);
    expect(signalsOf(of(values), l)).toEqual([{ rule: 'outside', towards: 'up', at: [4] }]);
  });

  /** The same package's test of the third rule (test-ptd_spc_standard.R): far out on opposite sides is no signal. */
  it('NHSRplotthedots: two of three on opposite sides of the mean is no signal', () => {
    expect(rules([1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, '5.5', '-5.5'])).toEqual([]);
  });

  /** Its test vectors for each rule alone (test-ptd_calculate_point_type.R), as limits at ±9 around 0. */
  const within = { mean: whole(0), reach: whole(9) };
  const found = (values: readonly number[], rule: string) =>
    signalsOf(of(values), within)
      .filter((s) => s.rule === rule)
      .map((s) => [s.towards, ...s.at]);
  it.each([
    [[1, 1, 1, 1, 1, 1], []],
    [[1, 1, 1, 1, 1, 1, -1], []],
    [[1, 1, 1, 1, 1, 1, 1, 1, -1], [['up', 0, 1, 2, 3, 4, 5, 6, 7]]],
    [[-1, -1, -1, -1, -1, -1, -1, -1, 1], [['down', 0, 1, 2, 3, 4, 5, 6, 7]]],
    [[1, 1, 1, 0, 1, 1, 1, 1], []],
  ])('NHSRplotthedots, seven on one side: %j', (values, expected) => {
    expect(found(values, 'side')).toEqual(expected);
  });
  it.each([
    [[1, 2, 3, 4, 5, 6], []],
    [[1, 2, 3, 3, 4, 5, 6], []],
    [[1, 2, 3, 4, 5, 6, 7], [['up', 0, 1, 2, 3, 4, 5, 6]]],
    [[2, 1, 2, 3, 4, 5, 6, 7, 3], [['up', 1, 2, 3, 4, 5, 6, 7]]],
    [[7, 6, 5, 4, 3, 2, 1], [['down', 0, 1, 2, 3, 4, 5, 6]]],
    [[2, 7, 6, 5, 4, 3, 2, 1, 3], [['down', 1, 2, 3, 4, 5, 6, 7]]],
  ])('NHSRplotthedots, seven rising or falling: %j', (values, expected) => {
    expect(found(values, 'run')).toEqual(expected);
  });
  it.each([
    [[7, 1, 7], [['up', 0, 2]]],
    [[1, 7, 7], [['up', 1, 2]]],
    [[7, 7, 1], [['up', 0, 1]]],
    [[7, -1, 7], []],
    [[7, 0, 7], []],
    [[7, 1, 1, 7], []],
    [[7, 1, 1, 7, 7], [['up', 3, 4]]],
    [[6, 6, 6], []],
    [[-7, -7, -1, -7], [['down', 0, 1, 3]]],
  ])('NHSRplotthedots, two of three near a limit: %j', (values, expected) => {
    expect(found(values, 'near')).toEqual(expected);
  });
});

it('asks the rules in their order', () => {
  const values = [0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 30];
  expect(rules(values).map((s) => s.rule)).toEqual(['outside', 'run', 'side']);
});

it('needs twelve figures, and calls limits provisional below twenty-four', () => {
  const n = (count: number) => xmr({}, series(Array.from({ length: count }, (_, i) => i % 2)));
  expect(n(11)).toEqual({ tooFew: 11 });
  expect([n(12), n(23), n(24)]).toMatchObject([{ provisional: true }, { provisional: true }, { provisional: false }]);
});

it('a series that never moves has limits on its mean and no signal', () => {
  expect(xmr({}, series(Array.from({ length: 12 }, () => '8.0')))).toMatchObject({ signals: [] });
});
