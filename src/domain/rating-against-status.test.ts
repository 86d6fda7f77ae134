import { expect, it } from 'vitest';
import type { Indicator } from '../schema/indicator.ts';
import type { Level } from '../schema/scale.ts';
import type { Entry } from '../schema/tracker.ts';
import {
  comparisonCare,
  comparisonWords,
  ratingAgainstStatus,
  readingsNote,
  type RatingAgainstStatus,
} from './rating-against-status.ts';
import type { OpenRecord } from './record.ts';

const tones: Record<string, Level['tone']> = {
  star: 'best',
  green: 'good',
  amber: 'fair',
  red: 'poor',
  grey: 'neutral',
};
const card = (period: string, value: string) => ({ period, value, source: 'card', locator: 'ref 1' });
const area: Indicator['series'][number] = {
  id: 'area',
  kind: 'area',
  observations: [card('2005/06 FY', '60'), card('2006/07 FY', '62'), card('2007/08 FY', '40')],
};
const national: Indicator['series'][number] = {
  id: 'national',
  kind: 'national',
  observations: [card('2006/07 FY', '63')],
};

/** What one rating of 2006/07 is found to be beside a figure that rose from 60 to 62, then fell after the rated year. */
function comparing(
  aspect: string | undefined,
  rating: string,
  more: Partial<Indicator> = {},
  level: Partial<Level> = {},
): RatingAgainstStatus {
  const indicator = {
    key: 'leeds/level-2',
    unit: 'percent',
    polarity: 'higher',
    precision: 0,
    series: [area, national],
    targets: [card('2006/07 FY', '62')],
    ...more,
  };
  const entry = { item: 'level-2', rating, locator: 'ref 1', ...(aspect ? { aspect } : {}) } as Entry;
  const tracker = {
    key: 'card',
    scale: 'lights',
    items: [{ id: 'level-2', title: 'Level 2', follows: { kind: 'indicator', id: 'leeds/level-2' } }],
    periods: [{ key: 'card/2006-07', period: '2006/07 FY', source: 'card', entries: [entry] }],
  };
  const record = {
    indicators: new Map([['leeds/level-2', indicator]]),
    trackers: new Map([['card', tracker]]),
    scales: new Map([
      ['lights', { levels: Object.entries(tones).map(([id, tone]) => ({ id, label: id, tone, ...level })) }],
    ]),
    sources: new Map(),
    priorities: new Map(),
  } as unknown as OpenRecord;
  return ratingAgainstStatus(record)[0]!;
}
function compared(...of: Parameters<typeof comparing>): string {
  const found = comparing(...of);
  return `${found.verdict}. ${comparisonWords(found)}`;
}

it('holds a rating against a target to the status of the very period', () => {
  expect(compared('target', 'green')).toMatchInlineSnapshot(`"same. Worked out here: met. The two agree."`);
  expect(compared('target', 'star')).toMatch(/^same/);
  expect(compared('target', 'red')).toMatchInlineSnapshot(
    `"differs. Worked out here: met, which would be good. The source is harsher."`,
  );
  expect(compared('target', 'green', { targets: [card('2006/07 FY', '65')] })).toMatchInlineSnapshot(
    `"differs. Worked out here: missed, which would be poor. The source is kinder."`,
  );
});
it('says what the nearest figure would say where the very period has none', () => {
  const earlier = { ...area, observations: [card('2005', '60'), card('2006', '61.9')] };
  expect(compared('target', 'green', { series: [earlier] })).toMatchInlineSnapshot(
    `"cannot be compared. Cannot be compared: no figure is published for 2006/07 to set against the target of 62%; the latest before, 61.9% in 2006, would be close to it, so the source seems kinder."`,
  );
  expect(compared('target', 'amber', { series: [earlier] })).toMatchInlineSnapshot(
    `"cannot be compared. Cannot be compared: no figure is published for 2006/07 to set against the target of 62%; the latest before, 61.9% in 2006, would be close to it."`,
  );
  expect(compared('target', 'green', { series: [] })).toMatchInlineSnapshot(
    `"cannot be compared. Cannot be compared: no figure is published for 2006/07 to set against the target of 62%."`,
  );
  const before = (locator: string) => ({ targets: [{ ...card('2005/06 FY', '61'), locator }] });
  expect(compared('target', 'amber', before('ref 1'))).toBe('same. Worked out here: close in 2005/06. The two agree.');
  expect(compared('target', 'amber', before('ref 2'))).toContain('its source prints no target in numbers for 2006/07');
  expect(compared('target', 'green', { targets: [] })).toMatchInlineSnapshot(
    `"cannot be compared. Cannot be compared: its source prints no target in numbers for 2006/07."`,
  );
});
it('asks first what is printed elsewhere for the very period, and only then what came before it', () => {
  const printed = (...values: string[]) => ({
    series: [
      {
        ...area,
        observations: [
          card('2006', '61.9'),
          {
            ...card('2006/07 FY', ''),
            value: undefined,
            marker: 'x' as const,
            also: values.map((value) => ({ value, locator: 'page 9', note: 'n' })),
          },
        ],
      },
    ],
  });
  expect(compared('target', 'green', printed('63'))).toMatchInlineSnapshot(
    `"cannot be compared. Cannot be compared: no result is given for 2006/07, though 63% is printed elsewhere; that would meet the target of 62%."`,
  );
  expect(compared('target', 'amber', printed('62'))).toBe(
    'cannot be compared. Cannot be compared: no result is given for 2006/07, though 62% is printed elsewhere, the same number as the target of 62%.',
  );
  expect(compared('target', 'green', printed('61.9'))).toMatchInlineSnapshot(
    `"cannot be compared. Cannot be compared: no result is given for 2006/07, though 61.9% is printed elsewhere, the same as for 2006; that would be close to the target of 62%, so the source seems kinder."`,
  );
  expect(compared('target', 'green', printed('63', '64'))).toMatchInlineSnapshot(
    `"cannot be compared. Cannot be compared: no result is given for 2006/07, though 63% and 64% are printed elsewhere; each would meet the target of 62%."`,
  );
  expect(compared('target', 'red', printed('40', '64'))).toMatchInlineSnapshot(
    `"cannot be compared. Cannot be compared: no result is given for 2006/07, though 40% and 64% are printed elsewhere; they do not all stand alike to the target of 62%."`,
  );
});
it('holds a rating of the trend to the change up to the rated period', () => {
  expect(compared('trend', 'green')).toMatchInlineSnapshot(
    `"same. Worked out here: better by 2 percentage points, from 2005/06 to 2006/07. The two agree."`,
  );
  expect(compared('trend', 'amber')).toMatchInlineSnapshot(
    `"differs. Worked out here: better by 2 percentage points, from 2005/06 to 2006/07, which would be good. The source is harsher."`,
  );
  expect(compared('trend', 'green', { polarity: 'none' })).toMatchInlineSnapshot(
    `"cannot be compared. Cannot be compared: neither direction is declared better, so there is no status."`,
  );
});
it('holds a rating beside other places to the difference, with the tolerance as its middle band', () => {
  expect(compared('national', 'amber')).toMatchInlineSnapshot(
    `"same. Worked out here: worse than England by 1 percentage point in 2006/07, within the tolerance. The two agree."`,
  );
  expect(compared('national', 'red', { tolerance: { kind: 'points', amount: '0.5' } })).toMatchInlineSnapshot(
    `"same. Worked out here: worse than England by 1 percentage point in 2006/07, beyond the tolerance. The two agree."`,
  );
  expect(compared('similar', 'red')).toMatchInlineSnapshot(
    `"cannot be compared. Cannot be compared: no figure for similar areas can be set beside the area’s."`,
  );
});
it('compares nothing where the rating says neither good nor bad, nor of what', () => {
  expect(compared('trend', 'grey')).toMatchInlineSnapshot(
    `"cannot be compared. Cannot be compared: the published level says neither good nor bad."`,
  );
  expect(compared(undefined, 'green')).toMatchInlineSnapshot(
    `"cannot be compared. Cannot be compared: its source does not say which side of the indicator it rates."`,
  );
});
it('says what of a comparison is our reading: the meaning of the level, the dates of its figures', () => {
  const undated = { ...national, observations: [{ ...national.observations[0]!, undated: true }] };
  const care = (...of: Parameters<typeof comparing>) => comparisonCare(comparing(...of));
  expect(care('national', 'amber')).toEqual([]);
  expect(care('national', 'amber', { series: [area, undated] }, { unexplained: true })).toEqual([
    'no meaning is printed with “amber”, so “middling” is our reading',
    'no date is printed with England’s figure, so the period is our reading',
  ]);
  expect(care('target', 'red', { targets: [{ ...card('2006/07 FY', '62'), undated: true }] })).toEqual([
    'no date is printed with the target, so the period is our reading',
  ]);
  const own = { ...area, observations: [card('2005/06 FY', '60'), { ...card('2006/07 FY', '62'), undated: true }] };
  expect(care('trend', 'red', { series: [own] })).toEqual([
    'no date is printed with the figure for 2006/07, so the period is our reading',
  ]);
  // Where nothing is compared, no reading decides anything.
  expect(care('similar', 'red', {}, { unexplained: true })).toEqual([]);
});
it('counts how many comparisons rest on our reading', () => {
  const [read, printed] = [comparing('trend', 'red', {}, { unexplained: true }), comparing('trend', 'red')];
  expect([[printed], [read], [read, read], [read, read, read], [read, printed]].map(readingsNote)).toEqual([
    undefined,
    'It rests on our reading of what no source prints, said with it.',
    'Both rest on our reading of what no source prints, said with each.',
    'All 3 rest on our reading of what no source prints, said with each.',
    '1 of these 2 rests on our reading of what no source prints, said with each.',
  ]);
});
