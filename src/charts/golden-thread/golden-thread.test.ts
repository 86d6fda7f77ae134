import { expect, it } from 'vitest';
import type { ContentFile } from '../../domain/entry.ts';
import { buildRecord } from '../../domain/record.ts';
import { textWidth } from '../text-width.ts';
import { threadFinding } from './finding.ts';
import { threadFrames } from './frame.ts';
import { threadLayout } from './layout.ts';
import { threadModel } from './model.ts';
import { threadRows } from './rows.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.json`, data }) as ContentFile;
const read = { source: 's', locator: 'para 1' };
const judged = (kind: string, id: string) => ({ kind, id, basis: 'editorial', reason: 'It asks for the same.' });
const stated = (kind: string, id: string) => ({ kind, id, basis: 'stated', ...read });
const rec = (id: string, title: string, more: object = {}) =>
  file('recommendation', `review/${id}`, { title, ref: id, order: 1, ...read, ...more });
const indicator = (id: string) =>
  file('indicator', `leeds/${id}`, { authority: 'leeds', shortName: `Share of ${id}`, unit: 'percent', series: [] });
const action = (n: number, more: object = {}) => ({
  id: `a${n}`,
  title: `Agree an inter-agency strategy, part ${n}`,
  milestones: [],
  locator: `action ${n}`,
  ...more,
});
const record = buildRecord([
  file('authority', 'leeds', { shortName: 'Leeds' }),
  file('review', 'review', {
    authority: 'leeds',
    shortTitle: 'Joint Area Review',
    recommendationName: 'condition',
    judgements: [],
    ...read,
  }),
  rec('r1', 'Assess more children on time, without loss of quality', {
    answeredBy: [judged('priority', 'plan/p1'), judged('action', 'plan/p1/a1'), stated('indicator', 'leeds/neet')],
  }),
  rec('r2', 'Answered by a plan', { answeredBy: [stated('plan', 'other')] }),
  rec('r3', 'Answered by an action', { answeredBy: [judged('action', 'plan/p1/a2')] }),
  rec('r4', 'Answered by nothing'),
  file('plan', 'plan', { authority: 'leeds', shortTitle: 'Plan', period: '2006', ...read }),
  file('plan', 'other', { authority: 'leeds', shortTitle: 'Another plan', period: '2008', ...read }),
  file('priority', 'plan/p1', {
    number: 1,
    title: 'Safeguarding',
    measures: [{ id: 'm1', title: 'In words', locator: 'measure 1' }],
    actions: [
      action(1, { milestones: [{ id: 'x', title: 'Fewer', indicator: 'leeds/neet' }] }),
      action(2),
      action(3),
      action(4),
      action(5),
    ],
    ...read,
  }),
  file('priority', 'plan/p2', { number: 2, title: 'Bare', measures: [], actions: [], ...read }),
  indicator('neet'),
  file('tracker', 'tracker', {
    authority: 'leeds',
    shortTitle: 'Progress',
    scale: 'grades',
    items: [{ id: 'i', title: 'Item', follows: { kind: 'recommendation', id: 'review/r1' } }],
    ...read,
  }),
  file('tracker-period', 'tracker/q', {
    period: '2009-03',
    entries: [{ item: 'i', rating: 'good', locator: 'table' }],
    ...read,
  }),
  file('scale', 'grades', { levels: [{ id: 'good', label: 'Good' }] }),
]);
const of = (kind: 'recommendation' | 'priority', key: string) => threadModel(record, { kind, key });
const r1 = of('recommendation', 'review/r1');
const p1 = of('priority', 'plan/p1');

it('says how far the thread runs, where it breaks off and what stands past the break', () => {
  expect(r1.finding).toBe(
    'The thread runs from a review through this condition, a plan priority and an action to a figure and breaks off ' +
      'there: the record links no tracker to the figure. A tracker is linked to this condition itself.',
  );
  expect(of('recommendation', 'review/r2').finding).toBe(
    'The thread runs from a review through this condition to a plan as a whole and breaks off there: no action, no ' +
      'figure and no tracker is linked.',
  );
  expect(of('recommendation', 'review/r3').finding).toContain('the record links no plan priority to it.');
  expect(of('recommendation', 'review/r4').finding).toBe(
    'No plan or action in the documents read answers this condition. No document reports progress on it. No figure ' +
      'here would show whether it worked.',
  );
  expect(p1.finding).toBe(
    'The thread runs from a review through 2 recommendations, this priority and 5 actions to a figure and breaks off ' +
      'there: no tracker is linked.',
  );
  expect(of('priority', 'plan/p2').finding).toBe(
    'The thread breaks off at this priority: no action, no figure and no tracker is linked. No review and no ' +
      'recommendation leads to it.',
  );
});

it('does not take milestones without an indicator for the figure that something else links', () => {
  const stop = (id: string, here = false) => ({ id, title: '3 milestones without an indicator', here });
  const thread = [[], [stop('r', true)], [stop('p')], [stop('a')], [stop('i'), stop('without indicator')], []];
  const link = (from: string, to: string) => ({ from, to });
  const links = [link('r', 'p'), link('p', 'a'), link('a', 'without indicator'), link('r', 'i')];
  expect(threadFinding(thread, links, 'recommendation')).toBe(
    'The thread runs from this recommendation through a plan priority to an action and breaks off there: the record ' +
      'links no figure to the action. No review leads to it. A figure is linked to this recommendation itself.',
  );
});

it('draws a link for each that the record has: judged ones apart, a milestone at its indicator', () => {
  const links = r1.links.map((l) => `${l.from} ${l.judged ? '- -' : '---'} ${l.to}`);
  expect(links.sort()).toEqual([
    'action plan/p1/a1 --- indicator leeds/neet',
    'priority plan/p1 --- action plan/p1/a1',
    'recommendation review/r1 - - action plan/p1/a1',
    'recommendation review/r1 - - priority plan/p1',
    'recommendation review/r1 --- indicator leeds/neet',
    'recommendation review/r1 --- tracker tracker',
    'review review --- recommendation review/r1',
  ]);
  expect(r1.steps.at(-1)!.stops).toMatchObject([{ title: 'Progress', sub: 'Good, March 2009' }]);
});

it('leaves links that steps already show to the table, on the page of a priority', () => {
  expect([r1.shortened, p1.shortened]).toEqual([false, true]);
  expect(p1.links).not.toContainEqual(
    expect.objectContaining({ to: 'indicator leeds/neet', from: 'recommendation review/r1' }),
  );
  // The third recommendation is answered by an action alone, so there is no way through the priority.
  expect(p1.links).toContainEqual({ from: 'recommendation review/r3', to: 'action plan/p1/a2', judged: true });
  expect(p1.steps[4]!.stops.map((s) => s.title)).toEqual(['Share of neet', '1 measure without an indicator']);
});

it('lists every link with what it rests on and where it is read', () => {
  const rows = threadRows(record, r1).map((r) => [r.from.title, r.relation, r.to.title, r.basis, r.locator]);
  expect(rows).toMatchSnapshot();
});

for (const [name, model] of Object.entries({ r1, p1, bare: of('priority', 'plan/p2') }))
  it.each(threadFrames)(`is the same drawing as before, with every word in its box, ${name}, $name`, (frame) => {
    const layout = threadLayout(model, frame);
    expect(layout).toMatchSnapshot();
    const outside = layout.boxes.flatMap((b) =>
      b.labels.filter(
        (l) =>
          l.x + textWidth(l.text, frame.fontSize, l.className === 'chart-word') > b.x + b.width ||
          l.y > b.y + b.height ||
          b.x + b.width > frame.width + 0.1,
      ),
    );
    const overlapping = layout.boxes.filter((a) =>
      layout.boxes.some(
        (b) => a !== b && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      ),
    );
    expect([outside, overlapping]).toEqual([[], []]);
  });

it('counts over the boxes what the sentence counts', () => {
  expect(p1.steps.map((s) => s.head)).toEqual([
    'Review',
    '2 recommendations',
    'Plan priority',
    '5 actions',
    'Figure',
    'Rating',
  ]);
});

it('gathers what is too much for one step, the record of the page never', () => {
  const [wide] = threadFrames;
  const boxes = threadLayout(p1, wide!).boxes;
  const more = boxes.find((b) => b.kind === 'more')!;
  expect([more.ids.length, more.labels[0]!.text]).toEqual([2, 'and 2 more']);
  expect(boxes.filter((b) => b.kind === 'missing').map((b) => b.labels[0]!.text)).toEqual(['no rating']);
  expect(boxes.filter((b) => b.kind === 'here')).toHaveLength(1);
});

it('takes a tracker that gives no rating for no end of the thread', () => {
  const stop = (id: string, here = false) => ({ id, title: id, here });
  const thread = [[stop('v')], [stop('r')], [stop('p', true)], [stop('a')], [stop('i'), stop('j')], [stop('t')]];
  const links = [
    { from: 'v', to: 'r' },
    { from: 'r', to: 'p' },
    { from: 'p', to: 'a' },
    { from: 'a', to: 'i' },
    { from: 'a', to: 'j' },
  ];
  const way = 'from a review through a recommendation, this priority';
  const unrated = { from: 'i', to: 't', unrated: true } as const;
  expect(threadFinding(thread, [...links, unrated], 'priority')).toBe(
    `The thread runs ${way} and an action to 2 figures and breaks off there: the tracker that follows one of them ` +
      'gives no rating.',
  );
  expect(threadFinding(thread, [...links, { from: 'i', to: 't' }], 'priority')).toBe(
    `The thread runs the whole way: ${way}, an action and 2 figures to a tracker.`,
  );
  const two = [...thread.slice(0, 5), [stop('t'), stop('u')]];
  expect(threadFinding(two, [...links, unrated, { from: 'j', to: 'u' }], 'priority')).toBe(
    `The thread runs the whole way: ${way}, an action and 2 figures to a tracker with a rating and one without.`,
  );
});

it('knows of each tracker’s item whether it was ever rated', () => {
  const modelWith = (entry: object) =>
    threadModel(
      buildRecord([
        file('authority', 'leeds', { shortName: 'Leeds' }),
        file('priority', 'plan/p1', { number: 1, title: 'P', measures: [], actions: [], ...read }),
        file('plan', 'plan', { authority: 'leeds', shortTitle: 'Plan', period: '2006', ...read }),
        file('tracker', 'tracker', {
          authority: 'leeds',
          shortTitle: 'Progress',
          items: [{ id: 'i', title: 'Item', follows: { kind: 'priority', id: 'plan/p1' } }],
          ...read,
        }),
        file('tracker-period', 'tracker/q', { period: '2009-03', entries: [{ item: 'i', ...entry }], ...read }),
      ]),
      { kind: 'priority', key: 'plan/p1' },
    );
  expect(modelWith({ rating: 'good' }).finding).toContain(' A tracker is linked to this priority itself.');
  expect(modelWith({ marker: 'x' }).finding).toContain(
    ' A tracker without a rating is linked to this priority itself.',
  );
});

it('calls a milestone without an indicator what it is', () => {
  const thread = [
    [],
    [{ id: 'r', title: 'R', here: true }],
    [{ id: 'p', title: 'P', here: false }],
    [{ id: 'a', title: 'A', here: false }],
    [{ id: 'without indicator', title: '1 milestone without an indicator', here: false }],
    [{ id: 't', title: 'T', here: false }],
  ];
  const links = ['r p', 'p a', 'r t', 'a without indicator'].map((l) => {
    const [from = '', ...to] = l.split(' ');
    return { from, to: to.join(' ') };
  });
  expect(threadFinding(thread, links, 'recommendation')).toBe(
    'The thread runs from this recommendation through a plan priority and an action to a milestone without an ' +
      'indicator and breaks off there: the record links no tracker to the milestone. No review leads to it. A tracker ' +
      'is linked to this recommendation itself.',
  );
});
