import { expect, it } from 'vitest';
import { paceStatus, paceToTarget, type Pace } from './pace.ts';
import { ratioText } from './ratio.ts';
import { pointsOf } from './series.ts';

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
const lower = { polarity: 'lower' } as const;
const baseline = { period: '2006/07 FY', value: '8.8' };
const target = { period: '2008/09 FY', value: '8.0' };
const at = (value: string, period = '2007/08 FY') => paceToTarget(lower, points([period, value]), baseline, target);

it('worked by hand: −0.3 in 366 days, where −0.8 in 731 days is needed, is 0.749 of the pace: slow', () => {
  // 31 March 2007 to 31 March 2009 holds one leap day. (−0.3 ÷ 366) ÷ (−0.8 ÷ 731) = 219.3 ÷ 292.8 = 0.74897…
  const p = at('8.5') as Pace;
  expect([p.days, p.daysSoFar, ratioText(p.needed, 2), ratioText(p.soFar, 2)]).toEqual([731, 366, '-0.8', '-0.3']);
  expect([ratioText(p.pace, 4), p.status]).toEqual(['0.7490', 'slow']);
});

it.each([
  ['8.4', 'on course'],
  ['8.8', 'too slow'],
  ['8.9', 'going backwards'],
])('a figure of %s is %s', (value, status) => {
  expect((at(value) as Pace).status).toBe(status);
});

it('bounds belong to the better status', () => {
  const of = (top: bigint, bottom = 100n) => paceStatus({ top, bottom });
  expect([of(95n), of(9499n, 10000n), of(60n), of(5999n, 10000n), of(0n), of(-1n)]).toEqual([
    'on course',
    'slow',
    'slow',
    'too slow',
    'too slow',
    'going backwards',
  ]);
});

it('says why there is none', () => {
  expect(at('8.5', '2009/10 FY')).toBe('no later figure');
  expect(at('8.5', '2007')).toBe('no later figure');
  expect(paceToTarget(lower, points(['2007/08 FY', '8.5', 'b']), baseline, target)).toBe('no later figure');
  expect(paceToTarget({ polarity: 'higher' }, [], baseline, target)).toBe('nothing to gain');
  expect(paceToTarget({ polarity: 'none' }, [], baseline, target)).toBe('no polarity');
  expect(paceToTarget(lower, [], baseline, { ...target, period: '2005/06 FY' })).toBe('nothing to gain');
});

it('takes the latest figure that is not after the target', () => {
  const three = points(['2007/08 FY', '8.5'], ['2008/09 FY', '7.9'], ['2009/10 FY', '9']);
  expect(paceToTarget(lower, three, baseline, target)).toMatchObject({
    latest: { period: '2008/09 FY' },
    status: 'on course',
  });
});
