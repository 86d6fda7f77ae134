import { added, changed, everywhere, inTurn, moved, replaced, type Work } from './content-edits.ts';

const attendance = 'indicators/sampleton/school-attendance.json';
const renamed = 'indicators/sampleton/days-at-school.json';
const priority = 'plans/sampleton-plan/priorities/01-attendance.md';
const study = 'case-studies/walking-bus.mdx';
const period = 'trackers/sampleton-tracker/2009-10-q4.json';
const evidence = { source: 'sampleton-report-2009', locator: 'ref 1' };

interface Figure {
  period: string;
  value: string;
  flags?: string[];
  revised?: object[];
}
interface Indicator {
  series: { observations: Figure[] }[];
  targets: Figure[];
}
interface Period {
  entries: { rating: string; direction: string; revised?: object[] }[];
}

const why = (was: string, on: string, reason: string) => [{ was, on, reason }];

const rating = (entry: number, to: string, reason: string): Work =>
  changed(period, ({ entries }: Period) => {
    const e = entries[entry]!;
    e.revised = why(e.rating, '2010-07-10', reason);
    e.rating = to;
  });

/** One pull request: what an officer did, and what should become of it. */
export interface PullRequest {
  readonly title: string;
  readonly work: Work;
  /** Which of the two reports refuses it; `conflict`: somebody else changed the same lines. */
  readonly refusedBy?: 'check' | 'changes' | 'conflict';
  /** Begun before the one before it was merged, by another officer. */
  readonly beside?: boolean;
}

export const pullRequests: readonly PullRequest[] = [
  {
    title: 'a new quarter',
    work: added('trackers/sampleton-tracker/2010-11-q2.json', {
      period: '2010/11 Q2',
      date: '2010-09',
      summary: 'Schools are good; streets are not.',
      source: 'sampleton-report-2009',
      locator: 'part 4',
      entries: [
        { item: 'schools', rating: 'good', direction: 'improving', locator: 'part 4, row 1' },
        { item: 'streets', rating: 'poor', direction: 'worsening', locator: 'part 4, row 2' },
      ],
    }),
  },
  {
    title: 'a revision with its reason',
    work: changed(attendance, ({ series }: Indicator) => {
      const figure = series[0]!.observations[1]!;
      figure.value = '92.1';
      figure.flags = ['r'];
      figure.revised = why('92.4', '2010-07-03', 'Two schools were counted again.');
    }),
  },
  {
    title: 'a revision without a reason',
    refusedBy: 'changes',
    work: changed(attendance, ({ series }: Indicator) => {
      series[0]!.observations[0]!.value = '90.1';
    }),
  },
  {
    title: 'a loosened target',
    work: changed(attendance, ({ targets }: Indicator) => {
      targets[0]!.value = '92.5';
      targets[0]!.revised = why('93.0', '2010-07-05', 'The board agreed to a slower pace.');
    }),
  },
  {
    title: 'a renamed id, its old address leading on',
    work: inTurn(
      moved(attendance, renamed),
      everywhere('sampleton/school-attendance', 'sampleton/days-at-school'),
      added('redirects.json', {
        redirects: [
          {
            from: '/indicators/sampleton/school-attendance/',
            to: '/indicators/sampleton/days-at-school/',
            since: '2010-07-06',
            why: 'It counts days, not pupils.',
          },
        ],
      }),
    ),
  },
  {
    title: 'a small count of children',
    refusedBy: 'check',
    work: changed('indicators/sampleton/children-in-care.json', ({ series }: Indicator) => {
      series[0]!.observations.push({ period: '2010-03-31', value: '3', ...evidence });
    }),
  },
  {
    title: 'a link that runs a script, and one to a recommendation that nobody made',
    refusedBy: 'check',
    work: inTurn(
      replaced(study, 'It rained', 'It [rained](javascript:alert(1))'),
      replaced(priority, 'sampleton-review/rec-01', 'sampleton-review/rec-99'),
    ),
  },
  {
    title: 'code in a text',
    refusedBy: 'check',
    work: replaced(study, 'It rained', 'import fs from "fs"\n\n<script>steal()</script>{process.env.HOME} It rained'),
  },
  {
    title: 'two officers on one tracker: the first',
    work: rating(0, 'good', 'The roof was mended before the quarter ended.'),
  },
  {
    title: 'two officers on one tracker: the second, on another rating',
    beside: true,
    work: rating(1, 'fair', 'Two streets were left out of the count.'),
  },
  {
    title: 'two officers on one tracker: a third, on the rating of the first',
    beside: true,
    refusedBy: 'conflict',
    work: rating(0, 'poor', 'The roof fell in again.'),
  },
  {
    title: 'a moved deadline',
    work: replaced(
      priority,
      'period: 2010-09',
      'period: 2011-03\n    revised:\n      - was: 2010-09\n        on: "2010-07-13"\n        reason: The routes were closed.',
    ),
  },
];
