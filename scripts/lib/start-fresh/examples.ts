import type { Council } from './council.ts';
import type { Draft } from './kept.ts';

const marked = 'An invented example: overwrite it with the council’s own, or remove it.';

/** One of each, joined into one golden thread from a finding to a figure, each marked as an example. */
export function examplesFor({ id, shortName }: Council): Draft[] {
  const source = 'example-report';
  const indicator = `${id}/example-attendance`;
  const plan = 'example-plan';
  const priority = `${plan}/01-attendance`;
  const review = 'example-review';
  return [
    {
      kind: 'source',
      file: `sources/${source}.json`,
      fields: {
        authority: id,
        title: 'Example: progress report to the scrutiny board',
        publisher: shortName,
        body: 'Example scrutiny board',
        published: '2025-07',
        kind: 'progress report',
        summary: marked,
      },
    },
    {
      kind: 'indicator',
      file: `indicators/${indicator}.json`,
      fields: {
        authority: id,
        name: 'Example: half days at school that pupils attended',
        shortName: 'Example: attendance',
        saidAs: 'attendance in the example',
        definition: marked,
        refs: [],
        theme: 'enjoy-and-achieve',
        unit: 'percent',
        polarity: 'higher',
        precision: 1,
        frequency: 'annual',
        series: [
          {
            id: 'area',
            kind: 'area',
            observations: [
              { period: '2023/24 AY', value: '92.0', source, locator: 'table 1' },
              { period: '2024/25 AY', value: '93.1', source, locator: 'table 1' },
            ],
          },
        ],
        notes: [{ text: marked }],
      },
    },
    {
      kind: 'plan',
      file: `plans/${plan}/index.mdx`,
      fields: {
        authority: id,
        title: 'Example: plan for children and young people',
        shortTitle: 'Example plan',
        kind: 'Children and young people’s plan',
        period: '2024/25 FY..2026/27 FY',
        board: 'Example board',
        status: 'current',
        summary: marked,
        source,
        locator: 'section 1',
      },
    },
    {
      kind: 'priority',
      file: `plans/${plan}/priorities/01-attendance.md`,
      fields: {
        number: 1,
        title: 'Example: more children at school every day',
        theme: 'enjoy-and-achieve',
        group: 'Example outcome',
        summary: marked,
        source,
        locator: 'priority 1',
        coverage: 'complete',
        measures: [
          {
            id: 'attendance',
            title: 'Attendance',
            indicator,
            figures: [
              { kind: 'baseline', period: '2023/24 AY', value: '92.0' },
              { kind: 'target', period: '2025/26 AY', value: '94.0' },
            ],
            locator: 'priority 1, measure 1',
          },
        ],
        actions: [
          {
            id: 'call-on-day-one',
            title: 'Example: call every family on the first day away',
            lead: ['Head of School Improvement'],
            due: { period: '2026-09' },
            status: 'in progress',
            answers: [
              {
                kind: 'recommendation',
                id: `${review}/rec-1`,
                basis: 'stated',
                source,
                locator: 'priority 1, action 1',
              },
            ],
            locator: 'priority 1, action 1',
            milestones: [],
          },
        ],
      },
    },
    {
      kind: 'review',
      file: `reviews/${review}/index.mdx`,
      fields: {
        authority: id,
        title: 'Example: inspection of children’s services',
        shortTitle: 'Example review',
        kind: 'inspection',
        bodies: ['Example inspectorate'],
        published: '2024-03',
        summary: marked,
        source,
        locator: 'section 2',
        judgements: [],
      },
    },
    {
      kind: 'recommendation',
      file: `reviews/${review}/recommendations/rec-1.md`,
      fields: {
        ref: 'rec 1',
        order: 1,
        title: 'Example: see that absence is followed up at once',
        theme: 'enjoy-and-achieve',
        timescale: 'six months',
        source,
        locator: 'rec 1',
      },
    },
    {
      kind: 'tracker',
      file: 'trackers/example-tracker/index.mdx',
      fields: {
        authority: id,
        title: 'Example: the plan, quarter by quarter',
        shortTitle: 'Example tracker',
        follows: 'The priorities of the example plan',
        followsRecord: { kind: 'plan', id: plan },
        scale: 'traffic-lights',
        board: 'Example scrutiny board',
        frequency: 'quarterly',
        summary: marked,
        items: [
          {
            id: 'attendance',
            title: 'More children at school every day',
            follows: { kind: 'priority', id: priority },
          },
        ],
        source,
        locator: 'section 3',
      },
    },
    {
      kind: 'tracker-period',
      file: 'trackers/example-tracker/2025-26-q1.json',
      fields: {
        period: '2025/26 Q1',
        summary: 'An invented example: one priority, behind and catching up.',
        source,
        locator: 'section 3',
        entries: [
          {
            item: 'attendance',
            rating: 'amber',
            direction: 'improving',
            narrative: 'More families are called on the first day; two schools have yet to begin.',
            signedBy: 'Head of School Improvement',
            locator: 'section 3, row 1',
          },
        ],
      },
    },
  ];
}
