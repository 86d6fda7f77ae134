import { expect, it } from 'vitest';
import type { Observation } from '../schema/figure.ts';
import { longerTrend, type LongerTrend } from './longer-trend.ts';
import { ratioText } from './ratio.ts';
import { pointsOf } from './series.ts';

const points = (...figures: [period: string, value: string | undefined, flags?: Observation['flags']][]) =>
  pointsOf(
    {
      observations: figures.map(([period, value, flags]) => ({
        period,
        ...(value === undefined ? { marker: 'x' as const } : { value }),
        ...(flags ? { flags } : {}),
        source: 's',
        locator: 'ref 53',
      })),
    },
    () => undefined,
  );

it('worked by hand: 8.8 against (9.3 + 10) ÷ 2 = 9.65 is 0.85 lower, and lower is better', () => {
  const t = longerTrend(
    { polarity: 'lower', frequency: 'annual' },
    points(['2004', '9.3'], ['2005', '10'], ['2006', '8.8']),
  ) as LongerTrend;
  expect([ratioText(t.mean, 3), ratioText(t.difference, 3), t.favour]).toEqual(['9.65', '-0.85', 'better']);
});

it('averages the last k before the latest, and no more', () => {
  const five = points(['2001', '100'], ['2002', '1'], ['2003', '2'], ['2004', '3'], ['2005', '2']);
  const of = (k: number) => longerTrend({ polarity: 'higher', frequency: 'annual' }, five, k) as LongerTrend;
  expect([ratioText(of(3).mean, 2), of(3).favour]).toEqual(['2', 'same']);
  expect([ratioText(of(4).mean, 2), of(4).favour]).toEqual(['26.5', 'worse']);
});

it('says so where there are fewer than three, counted since the last break', () => {
  const lower = { polarity: 'lower', frequency: 'annual' } as const;
  expect(longerTrend(lower, [])).toEqual({ tooFew: 0 });
  expect(longerTrend(lower, points(['2005', '1'], ['2006', '2']))).toEqual({ tooFew: 2 });
  expect(longerTrend(lower, points(['2003', '1'], ['2004', '1'], ['2005', '1', ['b']], ['2006', '2']))).toEqual({
    tooFew: 2,
  });
});

it('is nearer or farther for a range, and has no favour without polarity', () => {
  const figures = points(['2004', '30'], ['2005', '35'], ['2006', '38']);
  const ranged = longerTrend(
    { polarity: 'range', frequency: 'annual', range: { low: '40', high: '60' } },
    figures,
  ) as LongerTrend;
  expect(ranged.favour).toBe('better');
  expect((longerTrend({ polarity: 'none', frequency: 'annual' }, figures) as LongerTrend).favour).toBeUndefined();
});

it('is no trend over figures scattered over years: 50.4 in 1998, 47 in 2004, 50.9 in 2006, 48.1 in 2007', () => {
  const scattered = points(['1998', '50.4'], ['2004', '47'], ['2006', '50.9'], ['2007', '48.1']);
  expect(longerTrend({ polarity: 'lower', frequency: 'annual' }, scattered)).toEqual({ tooFew: 2, apart: true });
  // Nobody says when the next figure of an irregular one is due, so none is known to be missing.
  expect(longerTrend({ polarity: 'lower', frequency: 'irregular' }, scattered)).toMatchObject({ favour: 'better' });
  const run = points(['2001', '90'], ['2005', '1'], ['2006', '2'], ['2007', '3']);
  const t = longerTrend({ polarity: 'lower', frequency: 'annual' }, run) as LongerTrend;
  expect(t.before.map((p) => p.period)).toEqual(['2005', '2006']);
});
