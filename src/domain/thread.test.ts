import { describe, expect, it } from 'vitest';
import type { ContentFile } from './entry.ts';
import { disagreements } from './disagreements.ts';
import { gaps } from './gaps.ts';
import { buildRecord } from './record.ts';
import { edges, inverse, threadOf } from './thread.ts';

const at = { source: 'paper', locator: 'para 1' };
const file = (kind: ContentFile['kind'], key: string, data: object): ContentFile => ({
  kind,
  key,
  file: `${kind}/${key}`,
  data,
});
const editorial = { basis: 'editorial', reason: 'same subject' };
const stated = { basis: 'stated', ...at };

const record = buildRecord([
  file('review', 'jar', { authority: 'leeds', judgements: [], ...at }),
  file('recommendation', 'jar/rec-1', {
    order: 1,
    ...at,
    answeredBy: [
      { kind: 'priority', id: 'plan/01-neet', ...editorial },
      { kind: 'indicator', id: 'leeds/neet', ...stated },
    ],
  }),
  file('recommendation', 'jar/rec-2', { order: 2, ...at }),
  file('plan', 'plan', { authority: 'leeds', ...at }),
  file('priority', 'plan/01-neet', {
    number: 1,
    ...at,
    coverage: 'complete',
    answers: [{ kind: 'recommendation', id: 'jar/rec-1', ...stated }],
    measures: [
      {
        id: 'share',
        title: 'Share',
        locator: 'measure 1',
        indicator: 'leeds/neet',
        figures: [
          { kind: 'baseline', period: '2006', value: '8.9' },
          { kind: 'target', period: '2008', marker: 'awaited', note: 'printed as x' },
        ],
      },
    ],
    actions: [
      {
        id: 'visit',
        title: 'Visit',
        lead: [],
        status: 'not reported',
        locator: 'action 1',
        milestones: [{ id: 'm1', title: 'Done' }],
      },
      {
        id: 'call',
        title: 'Call',
        lead: ['Head of Service'],
        status: 'not reported',
        locator: 'action 2',
        milestones: [{ id: 'm1', title: 'Calls', figures: [{ kind: 'target', period: '2008', value: '10' }] }],
      },
    ],
  }),
  file('indicator', 'leeds/neet', {
    series: [
      {
        id: 'area',
        kind: 'area',
        observations: [
          { period: '2006', value: '8.8', ...at },
          { period: '2006', value: '8.80', source: 'other', locator: 'ref 2' },
          { period: '2007', marker: 'awaited', ...at },
        ],
      },
    ],
  }),
  file('tracker', 'weekly', {
    authority: 'leeds',
    followsRecord: { kind: 'plan', id: 'plan' },
    items: [{ id: 'neet', title: 'NEET', follows: { kind: 'indicator', id: 'leeds/neet' } }],
    ...at,
  }),
]);

const words = (list: ReturnType<typeof edges>) =>
  list.map((e) => `${e.fromKind} ${e.from} ${e.relation} ${e.toKind} ${e.to} (${e.basis})`);

describe('the golden thread', () => {
  it('is made of edges, each once', () => {
    expect(words(edges(record))).toMatchInlineSnapshot(`
      [
        "review jar makes recommendation jar/rec-1 (structure)",
        "recommendation jar/rec-1 answered by priority plan/01-neet (stated)",
        "recommendation jar/rec-1 measured by indicator leeds/neet (stated)",
        "review jar makes recommendation jar/rec-2 (structure)",
        "plan plan has priority plan/01-neet (structure)",
        "priority plan/01-neet measured by measure plan/01-neet/share (structure)",
        "measure plan/01-neet/share measured by indicator leeds/neet (structure)",
        "priority plan/01-neet has action plan/01-neet/visit (structure)",
        "action plan/01-neet/visit has milestone plan/01-neet/visit/m1 (structure)",
        "priority plan/01-neet has action plan/01-neet/call (structure)",
        "action plan/01-neet/call has milestone plan/01-neet/call/m1 (structure)",
        "tracker weekly follows plan plan (structure)",
        "tracker weekly has item weekly/neet (structure)",
        "item weekly/neet follows indicator leeds/neet (structure)",
      ]
    `);
  });

  it('keeps the stated one of two links written at both ends', () => {
    const [answer] = edges(record).filter((e) => e.relation === 'answered by');
    expect(answer).toEqual({
      fromKind: 'recommendation',
      from: 'jar/rec-1',
      relation: 'answered by',
      toKind: 'priority',
      to: 'plan/01-neet',
      ...stated,
    });
  });

  it('is read both ways', () => {
    const { before, after } = threadOf(record, 'priority', 'plan/01-neet');
    expect(before.map((e) => `${e.from} ${e.relation}`)).toEqual(['jar/rec-1 answered by', 'plan has']);
    expect(after.map((e) => e.to)).toEqual(['plan/01-neet/share', 'plan/01-neet/visit', 'plan/01-neet/call']);
    expect(threadOf(record, 'indicator', 'nobody/knows')).toEqual({ before: [], after: [] });
    expect(inverse('answered by')).toBe('answers');
  });

  it('shows what is missing', () => {
    expect(gaps(record).map((g) => [g.kind, g.key, g.gap, g.detail].filter(Boolean).join(' | ')))
      .toMatchInlineSnapshot(`
        [
          "recommendation | jar/rec-2 | nothing answers it",
          "measure | plan/01-neet/share | target awaited | For 2008. printed as x",
          "action | plan/01-neet/visit | no measurable milestone",
          "action | plan/01-neet/visit | no lead named",
          "indicator | leeds/neet | no figure for the last period | 2007",
        ]
      `);
  });
});

it('finds a plan’s baseline that is not the indicator’s figure, and takes 8.8 and 8.80 for one value', () => {
  expect(disagreements(record)).toMatchInlineSnapshot(`
    [
      {
        "claims": [
          {
            "locator": "para 1",
            "source": "paper",
            "value": "8.8",
          },
          {
            "locator": "ref 2",
            "source": "other",
            "value": "8.80",
          },
          {
            "baselineOf": "plan/01-neet/share",
            "locator": "measure 1",
            "source": "paper",
            "value": "8.9",
          },
        ],
        "indicator": "leeds/neet",
        "period": "2006",
        "series": "area",
      },
    ]
  `);
});
