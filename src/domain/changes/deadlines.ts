import type { Revision } from '../../schema/revision.ts';
import type { Path } from '../integrity/problem.ts';
import { comparePeriods, periodLabel, readPeriod } from '../period.ts';
import type { PriorityRecord, RecommendationRecord, ReviewRecord } from '../record.ts';
import { counted } from '../integrity/words.ts';
import type { Verb } from './change.ts';
import type { Comparison, Finder } from './comparison.ts';
import type { Subject } from './held.ts';
import { differences, type Difference, type Statement } from './statement.ts';
import { tell, type Put } from './tell.ts';

interface Held {
  readonly id: string;
  readonly name: string;
  readonly period?: string | undefined;
  readonly text?: string | undefined;
  readonly path: Path;
  readonly at: Path;
  readonly revised: readonly Revision[] | undefined;
  readonly source: string;
  readonly locator: string;
}

/** A date, words, or both. */
const statement = ({ id, name, period, text, path, at, revised, source, locator }: Held): Statement[] => {
  const raw = [period, text].filter((part) => part !== undefined).join(', ');
  const words = [period && periodLabel(period), text && `“${text}”`].filter(Boolean).join(', ');
  return raw === '' ? [] : [{ id, raw, words, value: period, name, path, at, revised, source, locator }];
};

export const actionDeadlines = (p: PriorityRecord): Statement[] =>
  p.actions.flatMap((a, i) =>
    statement({
      id: `action ${a.id}, due`,
      name: a.title,
      ...a.due,
      path: ['actions', i, 'due'],
      at: ['actions', i],
      revised: a.revised,
      source: p.source,
      locator: a.locator,
    }),
  );

export const recommendationDeadlines = (r: RecommendationRecord): Statement[] => {
  const shared = { name: '', at: [], revised: r.revised, source: r.source, locator: r.locator };
  return [
    ...statement({ ...shared, id: 'due', period: r.due, path: ['due'] }),
    ...statement({ ...shared, id: 'timescale', text: r.timescale, path: ['timescale'] }),
  ];
};

export const dutyDeadlines = (r: ReviewRecord): Statement[] =>
  (r.duties ?? []).flatMap((d, i) => {
    const path = ['duties', i];
    const shared = { name: d.title, at: path, revised: d.revised, source: r.source, locator: d.locator };
    const days = d.workingDays === undefined ? undefined : counted(d.workingDays, 'working day');
    return [
      ...statement({
        ...shared,
        id: `duty ${d.id}, date printed`,
        period: d.duePrinted,
        path: [...path, 'duePrinted'],
      }),
      ...statement({ ...shared, id: `duty ${d.id}, time allowed`, text: days, path: [...path, 'workingDays'] }),
      ...statement({ ...shared, id: `duty ${d.id}, counted from`, period: d.from, path: [...path, 'from'] }),
    ];
  });

function put(d: Difference): Put {
  const noun = 'deadline';
  if (d.how === 'added') return { noun, words: `due ${d.after.words}` };
  if (d.how !== 'revised') return { noun, words: `the deadline, ${d.before!.words}, is withdrawn` };
  const dates = [d.before.value, d.after.value].filter((v) => v !== undefined && readPeriod(v)) as string[];
  const order = dates.length === 2 ? comparePeriods(dates[1]!, dates[0]!) : 0;
  const verb: Verb = order === 0 ? 'revised' : order > 0 ? 'later' : 'earlier';
  const said = verb === 'revised' ? 'the deadline moved' : `the deadline moved ${verb}`;
  return { noun, verb, words: `${said}, from ${d.before.words} to ${d.after.words}` };
}

/** Of something that is new or gone as a whole, the deadline comes and goes with it. */
const owner = (s: Statement) => s.id.slice(0, s.id.lastIndexOf(','));

function* moved<T>(
  both: readonly { before: T; after: T; subject: Subject }[],
  of: (held: T) => Statement[],
  owners: (held: T) => string[],
) {
  for (const { before, after, subject } of both) {
    const shared = new Set(owners(before).filter((o) => owners(after).includes(o)));
    const kept = (s: Statement) => !s.id.includes(',') || shared.has(owner(s));
    for (const d of differences(of(before).filter(kept), of(after).filter(kept))) yield tell(subject, d, put(d));
  }
}

/** When things are due: actions, recommendations, statutory duties. */
export const deadlines: Finder = function* (c: Comparison) {
  yield* moved(c.both('priority'), actionDeadlines, (p) => p.actions.map((a) => `action ${a.id}`));
  yield* moved(c.both('recommendation'), recommendationDeadlines, () => []);
  yield* moved(c.both('review'), dutyDeadlines, (r) => (r.duties ?? []).map((d) => `duty ${d.id}`));
};
