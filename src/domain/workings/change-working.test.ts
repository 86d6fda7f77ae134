import { expect, it } from 'vitest';
import type { IndicatorRecord, OpenRecord } from '../record.ts';
import { pointsOf } from '../series.ts';
import { changeBeforeWorking, changeOverallWorking, changeWorking, longerTrendWorking } from './change-working.ts';
import type { Ground } from './working.ts';

/** An indicator whose figures are printed for these years, and where the last is of another kind of year if one is given. */
function ground(deadBand: string, values: readonly string[], financialYear?: string): Ground {
  const observations = [
    ...values.map((value, i) => ({ period: `${2004 + i}`, value, source: 's', locator: 'p' })),
    ...(financialYear ? [{ period: '2007/08 FY', value: financialYear, source: 's', locator: 'p' }] : []),
  ];
  const indicator = {
    ...{ unit: 'percent', polarity: 'lower', precision: 1, deadBand, frequency: 'annual' },
  } as unknown as IndicatorRecord;
  return { record: {} as OpenRecord, indicator, points: pointsOf({ observations }, () => undefined), area: 'Leeds' };
}

it('holds a change against the dead band that an indicator declares, before it is judged', () => {
  expect(changeWorking(ground('0.5', ['9.0', '8.5']))).toMatchObject({
    result: 'same',
    words: 'down by 0.5 percentage points, which counts as no change',
    steps: ['difference = latest − previous = 8.5 − 9.0 = −0.5', '0.5 ≤ 0.5, the dead band: no change'],
    rule: expect.stringMatching(/ A difference of up to 0\.5 percentage points counts as no change\.$/),
  });
  expect(changeWorking(ground('0.4', ['9.0', '8.5']))).toMatchObject({
    result: 'better',
    words: 'better by 0.5 percentage points',
    steps: [
      'difference = latest − previous = 8.5 − 9.0 = −0.5',
      '0.5 > 0.4, the dead band: a change',
      'Lower is better; the difference is below 0: better.',
    ],
  });
  expect(changeWorking(ground('0.4', ['9.0', '9.0'])).steps[1]).toBe(
    'Lower is better; the difference is 0: no change.',
  );
});

it('holds the figures before one that cannot be compared to it too, and the longer trend not', () => {
  expect(changeBeforeWorking(ground('0.5', ['9', '8.8', '8.6'], '7'))).toMatchObject([
    { result: 'same', rule: expect.stringContaining('0.5 percentage points') },
  ]);
  expect(longerTrendWorking(ground('0.5', ['9', '8.8', '8.6'])).result).toBe('better');
});

it('works out the whole stretch that a finding tells, where it is more than the last step', () => {
  expect(changeOverallWorking(ground('0.1', ['9', '8', '8.5']))).toMatchObject([
    {
      id: 'change-overall',
      steps: [
        'difference = latest − first = 8.5 − 9 = −0.5',
        '0.5 > 0.1, the dead band: a change',
        'Lower is better; the difference is below 0: better.',
      ],
      result: 'better',
    },
  ]);
  expect(changeOverallWorking(ground('0.1', ['9', '8.5']))).toEqual([]);
});
