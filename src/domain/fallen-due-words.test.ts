import { expect, it } from 'vitest';
import {
  actionsFallen,
  beyondFallen,
  earlierFallen,
  fallenShort,
  noneFallen,
  recommendationsFallen,
  undatedFallen,
} from './fallen-due-words.ts';
import type { FallenDue } from './fallen-due.ts';

const none = { actions: 0, recommendations: 0 };
const due = (more: object = {}): FallenDue =>
  ({
    actions: [],
    recommendations: [],
    settled: 0,
    earlier: none,
    undated: none,
    beyond: { due: none, earlier: none, undated: none },
    follows: true,
    ...more,
  }) as FallenDue;
const actions = (...statuses: string[]) => ({ actions: statuses.map((status) => ({ status })) });
/** A recommendation of 2009, and when progress was last reported, if ever. */
const asked = (...reports: (string | undefined)[]) => ({
  recommendations: reports.map((period) => ({
    recommendation: { due: '2009-06' },
    latest: period === undefined ? undefined : { period: { period } },
  })),
});
const settled = { settled: 2 };

it('says at the head of a pack how much fell due', () => {
  expect(
    [due(), due(settled), due(actions('not reported')), due({ ...actions('a', 'b'), ...asked('2009-03') })].map(
      fallenShort,
    ),
  ).toMatchInlineSnapshot(`
    [
      "Nothing with a date in the two years before its end",
      "Nothing still open in the two years before its end",
      "1 action in the two years before its end",
      "2 actions and 1 recommendation in the two years before its end",
    ]
  `);
});
it('says that nothing fell due only where nothing did', () => {
  expect(
    [due(), due({ settled: 1 }), due(settled), due(actions('not reported')), due(asked(undefined))].map(noneFallen),
  ).toMatchInlineSnapshot(`
    [
      "No action or recommendation linked to what this tracker follows has a date in the two years before the end of the period.",
      "1 action linked to what this tracker follows fell due in the two years before the end of the period, and is reported done or dropped.",
      "2 actions linked to what this tracker follows fell due in the two years before the end of the period, and all are reported done or dropped.",
      undefined,
      undefined,
    ]
  `);
});
it('says of how many actions nobody knows what became', () => {
  expect(
    [
      due(actions('not reported')),
      due(actions('not reported', 'not reported')),
      due(actions('in progress', 'in progress', 'not reported')),
      due(actions('in progress', 'not reported', 'not reported')),
      due({ ...actions('in progress'), ...settled }),
    ].map(actionsFallen),
  ).toMatchInlineSnapshot(`
    [
      "1 action linked to what this tracker follows fell due in the two years before the end of the period. No document in the record says whether it was done.",
      "2 actions linked to what this tracker follows fell due in the two years before the end of the period. No document in the record says of any of them whether it was done.",
      "3 actions linked to what this tracker follows fell due in the two years before the end of the period. Of one of them no document in the record says whether it was done.",
      "3 actions linked to what this tracker follows fell due in the two years before the end of the period. Of 2 of them no document in the record says whether they were done.",
      "1 action linked to what this tracker follows fell due in the two years before the end of the period, besides 2 reported done or dropped.",
    ]
  `);
});
it('says on how many recommendations progress was reported, and whether too early to tell', () => {
  const [early, late, never] = ['2009-03', '2009-09', undefined];
  expect(
    [
      [never],
      [early],
      [late],
      [never, never],
      [late, late],
      [early, early],
      [early, never],
      [early, late],
      [early, early, late, never],
    ].map((reports) => recommendationsFallen(due(asked(...reports)))),
  ).toMatchInlineSnapshot(`
    [
      "1 recommendation linked to what this tracker follows fell due in the two years before the end of the period. By then nothing had been published about its progress.",
      "1 recommendation linked to what this tracker follows fell due in the two years before the end of the period. Its progress had been reported, before it fell due.",
      "1 recommendation linked to what this tracker follows fell due in the two years before the end of the period. Its progress had been reported.",
      "2 recommendations linked to what this tracker follows fell due in the two years before the end of the period. By then nothing had been published about their progress.",
      "2 recommendations linked to what this tracker follows fell due in the two years before the end of the period. Progress had been reported on all of them.",
      "2 recommendations linked to what this tracker follows fell due in the two years before the end of the period. Progress had been reported on all of them, each time before it fell due.",
      "2 recommendations linked to what this tracker follows fell due in the two years before the end of the period. Progress had been reported on 1 of them, before it fell due.",
      "2 recommendations linked to what this tracker follows fell due in the two years before the end of the period. Progress had been reported on all of them, on 1 of these before it fell due.",
      "4 recommendations linked to what this tracker follows fell due in the two years before the end of the period. Progress had been reported on 3 of them, on 2 of these before they fell due.",
    ]
  `);
});
it('tells what fell due earlier without making it more of what did not', () => {
  expect(
    [
      none,
      { actions: 1, recommendations: 0 },
      { actions: 42, recommendations: 0 },
      { actions: 2, recommendations: 1 },
    ].map((earlier) => earlierFallen({ earlier })),
  ).toMatchInlineSnapshot(`
    [
      undefined,
      "Before those two years 1 action linked to it fell due",
      "Before those two years 42 actions linked to it fell due",
      "Before those two years 2 actions and 1 recommendation linked to it fell due",
    ]
  `);
});
it('tells what has no date', () => {
  expect(
    [none, { actions: 0, recommendations: 1 }, { actions: 49, recommendations: 40 }].map((undated) =>
      undatedFallen({ undated }),
    ),
  ).toMatchInlineSnapshot(`
    [
      undefined,
      "In documents up to this one, 1 recommendation linked to it has no date, so nobody can say when it falls due.",
      "In documents up to this one, 49 actions and 40 recommendations linked to it have no date, so nobody can say when they fall due.",
    ]
  `);
});
it('tells what the council had besides', () => {
  const beyond = {
    due: { actions: 16, recommendations: 0 },
    earlier: none,
    undated: { actions: 1, recommendations: 2 },
  };
  expect([due(), due({ beyond }), due({ beyond, follows: false })].map((d) => beyondFallen(d, 'Leeds')))
    .toMatchInlineSnapshot(`
    [
      undefined,
      "Besides, Leeds had 16 actions due in these two years and 1 action and 2 recommendations without a date, which the record does not link to what this tracker follows",
      "Leeds had 16 actions due in these two years and 1 action and 2 recommendations without a date",
    ]
  `);
  expect([fallenShort(due({ follows: false })), noneFallen(due({ follows: false }))]).toMatchInlineSnapshot(`
    [
      "Cannot be said: no action or recommendation is linked to it",
      "The record links no action or recommendation to what this tracker follows, so none is listed.",
    ]
  `);
});
