import { expect, it } from 'vitest';
import type { Indicator } from '../schema/indicator.ts';
import { decimalOf } from './decimal.ts';
import { ratioOf, ratioText, whole } from './ratio.ts';
import { pointsOf } from './series.ts';
import { heightAt, straightLine } from './straight-line.ts';
import { turningTheCurve, type TurnedCurve } from './turning-the-curve.ts';

const points = (...figures: [period: string, value: string, broken?: 'b'][]) =>
  pointsOf(
    {
      observations: figures.map(([period, value, flag]) => ({
        period,
        value,
        ...(flag ? { flags: [flag] } : {}),
        source: 's',
        locator: 'ref 53',
      })),
    },
    () => undefined,
  );
const lower = { polarity: 'lower', unit: 'percent' } as const;
const days = ['2013-06-10', '2013-06-11', '2013-06-12'] as const;

it('fits a line by least squares, worked by hand', () => {
  // t̄ = 2, x̄ = 4; Σ(t−t̄)(x−x̄) = (−1)(−2) + 0 + (1)(1) = 3; Σ(t−t̄)² = 2; slope 1.5; start 4 − 3 = 1.
  const line = straightLine([2, 5, 5].map((v, i) => ({ day: i + 1, value: whole(v) })));
  expect([ratioText(line.slope, 3), ratioText(line.start, 3)]).toEqual(['1.5', '1']);
  expect(ratioText(heightAt(line, 4), 3)).toBe('7');
});

it('worked by hand: a line through 2, 5, 5 on three days stands at 7 on the fourth; 6.5 is 0.5 lower, so turned', () => {
  const figures = points([days[0], '2'], [days[1], '5'], [days[2], '5'], ['2013-06-13', '6.5']);
  const c = turningTheCurve(lower, figures, '2013-06-13..2014-06-13') as TurnedCurve;
  expect([ratioText(c.forecast, 3), ratioText(c.difference, 3), c.favour]).toEqual(['7', '-0.5', 'better']);
  expect(turningTheCurve({ ...lower, polarity: 'higher' }, figures, '2013-06-13..2014-06-13')).toMatchObject({
    favour: 'worse',
  });
});

it('passes exactly through points that lie on a line', () => {
  const three = ['9.3', '9.1', '8.9'].map((v, i) => ({ day: 100 * i, value: ratioOf(decimalOf(v)) }));
  expect(ratioText(heightAt(straightLine(three), 300), 2)).toBe('8.7');
});

it('wants three figures from wholly before the plan, one after, and no break between', () => {
  const years = points(['2003', '1'], ['2004', '1'], ['2005', '1'], ['2006', '1']);
  expect(turningTheCurve(lower, years, '2005/06 FY..2008/09 FY')).toEqual({ before: 2, after: 1 });
  // A plan from April 2006: the year 2006 is neither before nor after.
  expect(turningTheCurve(lower, years, '2006/07 FY..2008/09 FY')).toEqual({ before: 3, after: 0 });
  expect(turningTheCurve(lower, years, '2007..2009')).toEqual({ before: 4, after: 0 });
  expect(turningTheCurve(lower, [], '2007..2009')).toEqual({ before: 0, after: 0 });
  const broken = points(['2003', '1'], ['2004', '1'], ['2005', '1'], ['2006', '1', 'b']);
  expect(turningTheCurve(lower, broken, '2006..2009')).toEqual({ before: 0, after: 1 });
});

it('makes no forecast of what cannot be', () => {
  // 94, 97 and 100 on three days point to 103 on the fourth; 10, 6 and 2 to −2.
  const forecast = (unit: Indicator['unit'], ...values: string[]) =>
    turningTheCurve(
      { polarity: 'higher', unit },
      points(...values.map((v, i): [string, string] => [`2013-06-1${i}`, v])),
      '2013-06-13..2014-06-13',
    );
  expect(forecast('percent', '94', '97', '100', '99')).toMatchObject({ before: 3, after: 1, impossible: {} });
  expect(forecast('number', '10', '6', '2', '1')).toMatchObject({ impossible: {} });
  expect(forecast('number', '94', '97', '100', '99')).toMatchObject({ favour: 'worse' });
  expect(forecast('percentage points', '10', '6', '2', '1')).toMatchObject({ favour: 'better' });
});
