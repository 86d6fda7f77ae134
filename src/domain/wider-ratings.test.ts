import { expect, test } from 'vitest';
import { besideEntry } from './beside-entry.ts';
import type { ContentFile } from './entry.ts';
import { buildRecord, type OpenRecord } from './record.ts';
import { leftOut, widerCompared } from './wider-compared.ts';
import { groundWords, widerCare, widerWords } from './wider-rating-words.ts';
import { widerRatingsOf } from './wider-ratings.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.json`, data }) as ContentFile;
const levels = [
  { id: 'green', label: 'Green', meaning: 'On track.', tone: 'good' },
  { id: 'amber', label: 'Amber', meaning: 'At risk.', tone: 'fair' },
  { id: 'red', label: 'Red', meaning: 'Serious delays.', tone: 'poor' },
  { id: 'grey', label: 'Grey', meaning: 'Not rated.', tone: 'neutral' },
];
const point = (period: string, value: string) => ({ period, value, source: 'paper', locator: 'para 1' });
const link = { kind: 'indicator', id: 'leeds/a', basis: 'editorial', reason: 'The same subject.' };
/** A rate where lower is better, and one rating of a recommendation that it would show, in March 2010. */
function recordOf(
  entry: object,
  figures: object[],
  more: { unexplained?: boolean; polarity?: string } = {},
): OpenRecord {
  return buildRecord([
    file('source', 'paper', { title: 'Paper', published: '2010-07' }),
    file('scale', 'rag', { levels: levels.map((l) => ({ ...l, unexplained: more.unexplained })) }),
    file('indicator', 'leeds/a', {
      authority: 'leeds',
      shortName: 'A rate',
      unit: 'rate',
      polarity: more.polarity ?? 'lower',
      precision: 1,
      series: [{ id: 'area', kind: 'area', observations: figures }],
    }),
    file('review', 'review', { authority: 'leeds', judgements: [] }),
    file('recommendation', 'review/asked', { order: 1, answeredBy: [link] }),
    file('recommendation', 'review/unmeasured', { order: 2 }),
    file('tracker', 't', {
      authority: 'leeds',
      shortTitle: 'Lights',
      scale: 'rag',
      items: [
        { id: 'i', title: 'Asked', follows: { kind: 'recommendation', id: 'review/asked' } },
        { id: 'u', title: 'Unmeasured', follows: { kind: 'recommendation', id: 'review/unmeasured' } },
        { id: 'self', title: 'Itself', follows: { kind: 'indicator', id: 'leeds/a' } },
      ],
    }),
    file('tracker-period', 't/2010-03', {
      period: '2010-03',
      source: 'paper',
      printedCounts: [
        { rating: 'red', count: 6 },
        { rating: 'grey', count: 5 },
      ],
      entries: [
        { item: 'i', locator: 'para 2', ...entry },
        { item: 'u', locator: 'para 2', rating: 'green' },
        { item: 'u', locator: 'para 2', aspect: 'lost', marker: 'x' },
        { item: 'self', locator: 'para 2', rating: 'red' },
      ],
    }),
  ]);
}
const fell = [point('2006', '50.9'), point('2007', '48.1'), point('2010', '60')];
const rose = [point('2008', '48.1'), point('2009', '50.9')];
const one = (...of: Parameters<typeof recordOf>) => {
  const record = recordOf(...of);
  const ratings = widerRatingsOf(record, record.indicators.get('leeds/a')!);
  expect(ratings.map((r) => r.item.id)).toEqual(['i']);
  return ratings[0]!;
};
const said = (...of: Parameters<typeof recordOf>) => {
  const rating = one(...of);
  return `${String(rating.ways)}. ${widerWords(rating)}`;
};

test('an arrow is held to the last change up to the rated period, and no figure after it', () => {
  expect(said({ rating: 'red', direction: 'worsening' }, fell)).toMatchInlineSnapshot(
    `"apart. The figure’s last change up to then, from 2006 to 2007, was for the better, by 2.8. The two point different ways: the arrow says “worsening”. The arrow may rest on other things, or on figures that are not in this record. “Red” does not say which way a figure goes. It stands for: serious delays. The figure was over 2 years old by the end of the rated period, and says nothing of the time since."`,
  );
  expect(said({ marker: 'x', direction: 'worsening' }, fell)).toMatchInlineSnapshot(
    `"apart. The figure’s last change up to then, from 2006 to 2007, was for the better, by 2.8. The two point different ways: the arrow says “worsening”. The arrow may rest on other things, or on figures that are not in this record. The figure was over 2 years old by the end of the rated period, and says nothing of the time since."`,
  );
  expect(said({ rating: 'red', direction: 'improving' }, fell)).toMatchInlineSnapshot(
    `"same. The figure’s last change up to then, from 2006 to 2007, was for the better, by 2.8. Both point the same way. The figure was over 2 years old by the end of the rated period, and says nothing of the time since."`,
  );
  expect(
    said({ rating: 'green', direction: 'static' }, [point('2008', '5'), point('2009', '5')]),
  ).toMatchInlineSnapshot(
    `"same. In the last step up to then, from 2008 to 2009, the figure stayed the same. Both point the same way."`,
  );
});

test('without an arrow a level that is good or poor points somewhere, and a middling one does not', () => {
  expect(said({ rating: 'red' }, fell)).toMatchInlineSnapshot(
    `"apart. The figure’s last change up to then, from 2006 to 2007, was for the better, by 2.8. The two point different ways: “Red” is the rating. That need be no contradiction: a figure can get better and still fall short of what was asked. “Red” does not say which way a figure goes. It stands for: serious delays. The figure was over 2 years old by the end of the rated period, and says nothing of the time since."`,
  );
  expect(said({ rating: 'green' }, rose)).toMatchInlineSnapshot(
    `"apart. The figure’s last change up to then, from 2008 to 2009, was for the worse, by 2.8. The two point different ways: “Green” is the rating. That need be no contradiction: work can go well before a figure shows it."`,
  );
  expect(said({ rating: 'red' }, rose)).toMatchInlineSnapshot(
    `"same. The figure’s last change up to then, from 2008 to 2009, was for the worse, by 2.8. Both point the same way."`,
  );
  expect(said({ rating: 'amber' }, rose)).toMatchInlineSnapshot(
    `"undefined. The figure’s last change up to then, from 2008 to 2009, was for the worse, by 2.8. A middling rating goes with either direction."`,
  );
  expect(said({ rating: 'grey' }, rose)).toMatchInlineSnapshot(
    `"undefined. The figure’s last change up to then, from 2008 to 2009, was for the worse, by 2.8. The level says neither good nor bad."`,
  );
  expect(said({ rating: 'red' }, [point('2008', '5'), point('2009', '5')])).toMatchInlineSnapshot(
    `"undefined. In the last step up to then, from 2008 to 2009, the figure stayed the same. That speaks neither for nor against the rating."`,
  );
});

test('where the latest figure cannot be compared, the last change before it that can speaks', () => {
  const broken = [point('2006', '50.9'), point('2007', '48.1'), { ...point('2009', '40'), flags: ['b'] }];
  expect(said({ rating: 'green' }, broken)).toMatch(/^same\. The figure’s last change up to then, from 2006 to 2007, /);
});

test('a figure that is years old to the day is not over it', () => {
  const march = [point('2006-03', '50.9'), point('2008-03', '48.1')];
  expect(said({ rating: 'green' }, march)).toContain('The figure was 2 years old by the end');
  const before = [point('2006-02', '50.9'), point('2008-02', '48.1')];
  expect(said({ rating: 'green' }, before)).toContain('The figure was over 2 years old by the end');
});

test('where nothing can be held together, it says why', () => {
  expect(said({ rating: 'red' }, [point('2008', '5')])).toMatchInlineSnapshot(
    `"undefined. Up to then no two of its figures can be compared, so it cannot be said whether the two go together."`,
  );
  expect(said({ rating: 'red' }, rose, { polarity: 'none' })).toMatchInlineSnapshot(
    `"undefined. The figure’s last change up to then, from 2008 to 2009, was one of 2.8. Neither direction is declared better, so it cannot be said whether the two go together."`,
  );
  expect(said({ marker: 'awaited' }, rose)).toMatchInlineSnapshot(
    `"undefined. No rating is given that the figure could be set beside."`,
  );
});

test('the meaning of a level is told only where its source prints one', () => {
  const [explained, not] = [said({ rating: 'red' }, fell), said({ rating: 'red' }, fell, { unexplained: true })];
  expect(explained).toContain('It stands for: serious delays.');
  expect(not).not.toContain('stands for');
  expect(widerCare(one({ rating: 'red' }, fell, { unexplained: true }))).toEqual([
    'no meaning is printed with “Red”, so which way it points is our reading',
  ]);
  expect(widerCare(one({ rating: 'red' }, fell))).toEqual([]);
});

test('it says on what the link rests', () => {
  expect(groundWords(one({ rating: 'red' }, fell))).toBe('Linked to this figure by the editors. The same subject.');
  expect(groundWords({ ground: { basis: 'stated' } })).toBe('Linked to this figure by a source.');
});

test('every rating of something wider stands in the list, and what cannot is counted', () => {
  const verdicts = (record: OpenRecord) => widerCompared(record).map((w) => [w.title, w.verdict, w.figures.length]);
  expect(verdicts(recordOf({ rating: 'red' }, fell))).toEqual([
    ['Asked', 'apart', 1],
    ['Unmeasured', 'no figure', 0],
  ]);
  expect(verdicts(recordOf({ rating: 'red' }, rose))[0]).toEqual(['Asked', 'not apart', 1]);
  expect(verdicts(recordOf({ rating: 'red' }, []))[0]).toEqual(['Asked', 'no figure', 1]);
  expect(leftOut(recordOf({ rating: 'red' }, fell)).map((o) => o.words)).toEqual([
    'Lights, March 2010: the document counts 6 ratings and does not say what 3 of them are of.',
    'Lights, March 2010: 1 entry without a rating to compare, each marked with the reason.',
  ]);
});

test('in a list of entries only what points another way is said', () => {
  const beside = (figures: object[]) => {
    const record = recordOf({ rating: 'red' }, figures);
    const tracker = record.trackers.get('t')!;
    return besideEntry(record, tracker, tracker.periods[0]!.entries[0]!);
  };
  expect(beside(rose)).toEqual([]);
  expect(beside(fell)).toEqual([expect.stringMatching(/^A rate: .* point different ways/)]);
});
