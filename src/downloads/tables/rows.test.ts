import { expect, test } from 'vitest';
import { sampleRecord } from '../sample-record.ts';
import { tableNamed } from '../tables.ts';
import { observationsOf } from './observations.ts';

const record = sampleRecord();
const pick = (table: string, ...columns: string[]) =>
  tableNamed(table)
    .rows(record)
    .map((row) => columns.map((c) => row[c]).join(' | '));

test('observations: area first, oldest first, printed numbers, a row for each figure of one source', () => {
  expect(pick('observations', 'series', 'period', 'value', 'marker', 'flags', 'ref', 'reading', 'qualifier')).toEqual([
    'area | 2006 | -1.50 |  |  | ref 53 | 1 | ',
    'area | 2006/07 FY |  | awaited |  | ref 53 | 1 | ',
    'area | 2010-03 | 10.0 |  | [p] [b] | NI 117 | 1 | about',
    'area | 2010-03 | 10 |  |  | NI 117 | 2 | ',
    'national | 2006 |  | [x] |  | ref 53 | 1 | ',
  ]);
  expect(pick('observations', 'locator', 'note', 'series_note')).toContain('para 2 | The summary rounds it. | ');
  expect(pick('observations', 'series', 'series_note')).toContain('national | Undated in the report card.');
});

test('a figure printed without a date does not make another of the same source undated', () => {
  const [indicator] = record.indicators.values();
  const note = { locator: 'para 2', note: 'Printed again.' };
  const figure = { period: '2006/07 FY', value: '7', source: 'paper-2010', locator: 'para 1', note: 'Read so.' };
  const rows = (undated: boolean, ...also: readonly { readonly undated?: boolean }[]) =>
    observationsOf({
      ...indicator!,
      series: [
        {
          id: 'area',
          kind: 'area',
          observations: [{ ...figure, undated, also: also.map((a) => ({ ...note, ...a, value: '8' })) }],
        },
      ],
    }).map((row) => row.undated);
  expect(rows(true, {}, { undated: true })).toEqual(['true', '', 'true']);
  expect(rows(false, { undated: true })).toEqual(['', 'true']);
});

test('targets: of indicators, measures and milestones, in numbers, in words, or awaited', () => {
  expect(pick('targets', 'indicator', 'kind', 'plan', 'priority', 'period', 'value', 'text', 'marker')).toEqual([
    ' | milestone | plan | 09-skills | 2007-07 | 12 |  | ',
    'neet | indicator |  |  | 2010-03 | 9.8 |  | ',
    'neet | measure | plan | 09-skills | 2007/08 FY |  | in post July 07 | ',
    'neet | measure | plan | 09-skills | 2008/09 FY |  |  | awaited',
  ]);
  expect(pick('targets', 'target', 'measure', 'action', 'milestone', 'locator')).toEqual([
    'plan/09-skills/mentors/mentors/2007-07 |  | mentors | mentors | priority 9, action 4, milestone 2',
    'leeds/neet/2010-03/paper-2010 |  |  |  | NI 117',
    'plan/09-skills/fewer-neet/2007-08-fy | fewer-neet |  |  | priority 9, measure 3',
    'plan/09-skills/fewer-neet/2008-09-fy | fewer-neet |  |  | priority 9, measure 3',
  ]);
});

test('ratings: in the tracker’s order, with a marker where there is none', () => {
  expect(pick('ratings', 'item', 'aspect', 'rating', 'rating_label', 'direction', 'marker')).toEqual([
    'neet | overall | green | Green |  | ',
    'care | overall | red | Red | worsening | ',
    'health | overall |  |  |  | [z]',
  ]);
});

test('rating counts: of the entries that have a rating, and as printed, each with its own place', () => {
  expect(pick('rating_counts', 'basis', 'rating', 'count', 'percent', 'total', 'locator')).toEqual([
    'entries | green | 1 | 50.0 | 2 | para 4.5',
    'entries | amber | 0 | 0.0 | 2 | para 4.5',
    'entries | red | 1 | 50.0 | 2 | para 4.5',
    'printed | green | 4 | 29 | 14 | para 4.6',
    'printed | red | 10 | 71 | 14 | para 4.6',
  ]);
});

test('judgements: without a grade, the scale is left out and the marker says so', () => {
  expect(pick('judgements', 'area', 'scale', 'grade', 'grade_label', 'grade_printed', 'marker')).toEqual([
    'Safety | traffic-lights | red | Red | R | ',
    'Fostering |  |  |  |  | [z]',
  ]);
});

test('actions: words and amounts in cells of their own', () => {
  expect(pick('actions', 'lead', 'funding', 'funding_amounts', 'due', 'due_text')).toEqual([
    'Head of Skills; A college | Grant | up to 25000 (2007/08 FY) |  | soon',
  ]);
});

test('milestones: one without figures is its own target, in words; one without a place has its action’s', () => {
  expect(pick('milestones', 'milestone', 'kind', 'period', 'value', 'text', 'locator')).toEqual([
    'framework | target |  |  | Framework in place | priority 9, action 4',
    'mentors | target | 2007-07 | 12 |  | priority 9, action 4, milestone 2',
  ]);
});

test('measures: baselines too', () => {
  expect(pick('measures', 'measure', 'kind', 'period', 'value', 'text', 'marker')).toEqual([
    'fewer-neet | baseline | 2006/07 FY | 8.80 |  | ',
    'fewer-neet | target | 2008/09 FY |  |  | awaited',
    'fewer-neet | target | 2007/08 FY |  | in post July 07 | ',
  ]);
});

test('duties: the deadline worked out beside the printed one', () => {
  expect(pick('duties', 'working_days', 'from', 'due_computed', 'due_printed')).toEqual([
    '30 | 2008-06-03 | 2008-07-15 | 2008-07-16',
  ]);
});

test('costs: in pounds and as printed; words where there is no number; why a total stands', () => {
  expect(pick('costs', 'line', 'amount_gbp', 'value_printed', 'text', 'note', 'total_of')).toEqual([
    'staff | 1250 | 1.25 |  |  | ',
    'staff |  |  | charged elsewhere |  | ',
    'total | 2000 | 2 |  | Rounded. The lines give 1.25. | staff',
  ]);
});

test('links: a stated link has the place that states it, the others that of the record they start at', () => {
  const rows = pick('links', 'from', 'relation', 'to', 'basis', 'reason', 'source', 'locator');
  expect(rows).toContain('notice/ni-117 | measured by | leeds/neet | stated |  | review-2007 | ref 53');
  expect(rows).toContain(
    'notice/ni-117 | answered by | plan/09-skills/mentors | editorial | Both are about NEET. | paper-2010 | NI 117',
  );
  expect(rows).toContain(
    'plan/09-skills/mentors | has | plan/09-skills/mentors/framework | structure |  | review-2007 | priority 9, action 4',
  );
  expect(rows).toContain('lights | follows | notice | structure |  | paper-2010 | para 4.5');
});
