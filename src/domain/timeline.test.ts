import { expect, test } from 'vitest';
import type { ContentFile } from './entry.ts';
import { buildRecord } from './record.ts';
import { groupsOf, timelineOf, yearOf } from './timeline.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.json`, data }) as ContentFile;
const read = { source: 's', locator: 'para 1' };
const target = (period: string, value: string) => ({ period, value, ...read });
const record = buildRecord([
  file('source', 's', { authority: 'leeds', title: 'Report', published: '2009-03' }),
  file('source', 't', { authority: 'leicester', title: 'Elsewhere', published: '2008' }),
  file('plan', 'plan', { authority: 'leeds', shortTitle: 'The plan', period: '2006/07 FY..2008/09 FY', ...read }),
  file('review', 'review', {
    authority: 'leeds',
    shortTitle: 'Review',
    published: '2008-06-03',
    judgements: [],
    duties: [
      { id: 'd', title: 'Publish', workingDays: 70, from: '2008-06-03', duePrinted: '2008-09-09', locator: 'para 2' },
    ],
    ...read,
  }),
  file('indicator', 'leeds/a', {
    authority: 'leeds',
    shortName: 'A',
    unit: 'percent',
    series: [],
    targets: [target('2006/07 FY', '8'), target('2007/08 FY', '7')],
  }),
  file('indicator', 'leeds/b', {
    authority: 'leeds',
    shortName: 'B',
    unit: 'percent',
    series: [],
    targets: [target('2006/07 FY', '5')],
  }),
]);
const events = timelineOf(record, 'leeds');

test('everything of one council stands in order, a plan where it begins and the rest where its period ends', () => {
  expect(events.map((e) => `${yearOf(e)} ${e.title}`)).toEqual([
    '2006 The plan begins',
    '2007 A',
    '2007 B',
    '2008 A',
    '2008 Review published',
    '2008 Deadline: Publish',
    '2008 Deadline: Publish',
    '2009 Report',
  ]);
});

test('a deadline that was printed and one that was worked out are two events', () => {
  expect(events.filter((e) => e.kind === 'deadline').map((e) => e.date)).toEqual(['2008-09-09', '2008-09-10']);
});

test('targets of one period are one group', () => {
  expect(groupsOf(events)[1]).toMatchObject({
    kind: 'target',
    date: '2006/07 FY',
    events: [{ title: 'A' }, { title: 'B' }],
  });
});

test('what plans set for their measures and milestones is due too, and a date that nobody printed says so', () => {
  const figures = [
    { kind: 'baseline', period: '2005/06 FY', value: '9' },
    { kind: 'target', period: '2006/07 FY', value: '8' },
    { kind: 'target', period: '2007/08 FY', text: 'In place' },
    { kind: 'target', period: '2008/09 FY', marker: 'awaited' },
  ];
  const planned = (...more: object[]) =>
    buildRecord([
      file('plan', 'plan', { authority: 'leeds', shortTitle: 'The plan', period: '2006/07 FY..2008/09 FY', ...read }),
      file('priority', 'plan/one', {
        number: 1,
        ...read,
        measures: [{ id: 'm', title: 'Measured', indicator: 'leeds/a', locator: 'measure 1', figures }],
        actions: [
          { id: 'a', title: 'Do it', lead: [], locator: 'action 1', milestones: [{ id: 's', title: 'Step', figures }] },
        ],
      }),
      file('indicator', 'leeds/a', {
        authority: 'leeds',
        shortName: 'A',
        unit: 'percent',
        series: [],
        targets: [{ ...target('2006/07 FY', '7'), undated: true }, ...more],
      }),
    ]);
  const due = (...more: object[]) => timelineOf(planned(...more), 'leeds').filter((e) => e.kind === 'target');
  expect(due().map((e) => [e.title, e.detail, e.locator, e.to.kind, e.undated ?? false])).toEqual([
    ['A', 'Target 7%, printed without a date', 'para 1', 'indicator', true],
    ['Measured', 'Target 8%', 'measure 1', 'priority', false],
    ['Step', 'Target 8', 'action 1', 'action', false],
    ['Measured', 'Target In place', 'measure 1', 'priority', false],
    ['Step', 'Target In place', 'action 1', 'action', false],
  ]);
  // What a report prints as the plan does is due once, by the print that has a date.
  const again = { ...target('2006/07 FY', '8.0'), undated: true };
  expect(due(again).map((e) => [e.title, e.detail])).toEqual(due().map((e) => [e.title, e.detail]));
});
