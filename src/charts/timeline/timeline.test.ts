import { expect, it } from 'vitest';
import type { ContentFile } from '../../domain/entry.ts';
import { buildRecord } from '../../domain/record.ts';
import { frames } from '../frame.ts';
import { boxOf, overlaps } from '../label.ts';
import { timelineLayout } from './layout.ts';
import { countsByYear, timelineModel } from './model.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.json`, data }) as ContentFile;
const read = { source: 's', locator: 'para 1' };
const council = file('authority', 'leeds', { name: 'Leeds City Council', shortName: 'Leeds' });
const indicator = (id: string, ...targets: string[]) =>
  file('indicator', `leeds/${id}`, {
    authority: 'leeds',
    shortName: id,
    unit: 'percent',
    series: [],
    targets: targets.map((period) => ({ period, value: '8', ...read })),
  });
const review = (duties: object[]) =>
  file('review', 'review', {
    authority: 'leeds',
    shortTitle: 'Joint Area Review 2008',
    published: '2008-06-03',
    judgements: [],
    duties,
    ...read,
  });
const duty = {
  id: 'd',
  title: 'Publish an action plan that answers the recommendations',
  workingDays: 70,
  from: '2008-06-03',
  locator: 'para 2',
};
const files = [
  council,
  file('source', 's', { authority: 'leeds', title: 'A report with a name that runs on and on', published: '2009-03' }),
  file('source', 't', { authority: 'leeds', title: 'Yearly report', published: '2007' }),
  file('plan', 'plan', { authority: 'leeds', shortTitle: 'The plan', period: '2006/07 FY..2008/09 FY', ...read }),
  review([{ ...duty, duePrinted: '2008-09-09' }]),
  indicator('a', '2006/07 FY', '2007/08 FY'),
  indicator('b', '2006/07 FY'),
  indicator('c', '2006/07 FY', '2008-04'),
  file('recommendation', 'review/rec-1', { title: 'Do better', ref: 'rec 1', due: '2009-06', order: 1, ...read }),
  file('tracker', 'tracker', { authority: 'leeds', shortTitle: 'Tracker', items: [], ...read }),
  file('tracker-period', 'tracker/q2', { period: '2008/09 Q2', summary: '', entries: [], ...read }),
  file('tracker-period', 'tracker/q4', { period: '2008/09 Q4', summary: '', entries: [], ...read }),
];
const record = buildRecord(files);
const model = timelineModel(record, 'leeds')!;
const finding = (...more: ContentFile[]) => timelineModel(buildRecord([council, ...more]), 'leeds')?.finding;

it('gathers what falls due on one day and keeps the printed deadline apart from the one worked out', () => {
  const lane = (name: string) => model.lanes.find((l) => l.name === name)!;
  expect(lane('Targets due')).toMatchObject({
    piles: [
      { count: 3, when: 'Mar 2007' },
      { count: 1, when: 'Mar 2008' },
      { count: 1, when: 'Apr 2008' },
    ],
  });
  expect(lane('Deadlines set by law')).toMatchObject({
    items: [
      { mark: 'printed', label: `9 Sep 2008, printed: ${duty.title}` },
      { mark: 'worked-out', label: `10 Sep 2008, worked out: ${duty.title}` },
    ],
  });
  expect(lane('Progress tracked')).toMatchObject({ items: [{ label: 'Tracker', days: [expect.any(Number), 14334] }] });
});

it('counts for each year what the drawing shows', () => {
  expect(countsByYear(model)).toEqual([
    { year: 2006, counts: [1, 0, 0, 0, 0, 0, 0, 0] },
    { year: 2007, counts: [0, 0, 0, 1, 3, 0, 0, 0] },
    { year: 2008, counts: [0, 1, 2, 0, 2, 0, 0, 1] },
    { year: 2009, counts: [0, 0, 0, 1, 0, 0, 1, 1] },
  ]);
});

it('says what is due, how often progress was tracked and which deadline differs, and no more than is so', () => {
  expect(model.finding).toBe(
    '5 targets in numbers or words and 1 recommendation fall due between 2007 and 2009, 3 of them at once, at the end of March 2007. ' +
      'Progress was tracked 2 times, last in the fourth quarter of 2008/09. ' +
      'One legal deadline is printed as 9 September 2008 but works out as 10 September 2008.',
  );
  expect(finding(indicator('a', '2006/07 FY'))).toBe(
    '1 target falls due in 2007. The record holds no tracker of progress.',
  );
  expect(finding(review([{ ...duty, duePrinted: '2008-09-10' }]))).toBe(
    'No target, action or recommendation in the record has a date by which it is due. The record holds no tracker of progress.',
  );
  expect(finding()).toBeUndefined();
});

it('says what has no date', () => {
  expect(model.undated).toBeUndefined();
  const bare = buildRecord([...files, file('review', 'other', { authority: 'leeds', shortTitle: 'Other', ...read })]);
  expect(timelineModel(bare, 'leeds')!.undated).toBe('Not drawn, because no date is printed for them: 1 review.');
});

it.each(frames)('is the same drawing as before, and no two words touch or leave it, $name', (frame) => {
  const layout = timelineLayout(model, frame);
  expect(layout).toMatchSnapshot();
  const boxes = layout.labels.map((l) => ({
    text: l.text,
    box: boxOf(l, frame.fontSize, l.className === 'chart-row'),
  }));
  const touching = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => overlaps(a.box, b.box))
      .map((b) => [a.text, b.text]),
  );
  const cut = boxes.filter(({ box }) => box.x0 < -1 || box.x1 > frame.width + 1 || box.y1 > layout.height);
  expect([touching, cut]).toEqual([[], []]);
});
