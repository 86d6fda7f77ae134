import type { Path } from '../integrity/problem.ts';
import type { PriorityRecord, ReviewRecord, TrackerRecord } from '../record.ts';
import type { Noun } from './change.ts';
import type { Finder } from './comparison.ts';
import type { Subject } from './held.ts';
import type { Told } from './tell.ts';

interface Part {
  readonly noun: Noun;
  readonly id: string;
  readonly title: string;
  readonly path: Path;
  readonly source: string;
  readonly locator: string | undefined;
  /** The part that it belongs to: it comes and goes with that. */
  readonly within?: string;
}

const ofPriority = (p: PriorityRecord): Part[] => [
  ...p.measures.map((m, i): Part => ({
    noun: 'measure',
    id: m.id,
    title: m.title,
    path: ['measures', i],
    source: p.source,
    locator: m.locator,
  })),
  ...p.actions.flatMap((a, i): Part[] => [
    { noun: 'action', id: a.id, title: a.title, path: ['actions', i], source: p.source, locator: a.locator },
    ...a.milestones.map((m, j): Part => ({
      noun: 'milestone',
      id: `${a.id}/${m.id}`,
      title: m.title,
      path: ['actions', i, 'milestones', j],
      source: p.source,
      locator: m.locator ?? a.locator,
      within: a.id,
    })),
  ]),
];

const ofReview = (r: ReviewRecord): Part[] =>
  (r.duties ?? []).map((d, i) => ({
    noun: 'duty',
    id: d.id,
    title: d.title,
    path: ['duties', i],
    source: r.source,
    locator: d.locator,
  }));

const ofTracker = (t: TrackerRecord): Part[] =>
  t.items.map((item, i) => ({
    noun: 'item',
    id: item.id,
    title: item.title,
    path: ['items', i],
    source: t.source,
    locator: item.ref,
  }));

const words: Partial<Record<Noun, string>> = { item: 'item followed', duty: 'statutory duty' };
const called = (noun: Noun) => words[noun] ?? noun;

function* partChanges(subject: Subject, before: readonly Part[], after: readonly Part[]): Generator<Told> {
  const has = (parts: readonly Part[], p: Part) => parts.some((q) => q.noun === p.noun && q.id === p.id);
  const parent = (parts: readonly Part[], p: Part) =>
    p.within === undefined || parts.some((q) => q.noun === 'action' && q.id === p.within);
  const come = after.filter((p) => !has(before, p) && parent(before, p));
  const gone = before.filter((p) => !has(after, p) && parent(after, p));
  const base = (p: Part) => ({ noun: p.noun, subject, path: p.path, source: p.source, locator: p.locator });
  for (const p of gone) {
    const at = come.findIndex((q) => q.noun === p.noun && q.within === p.within && q.title === p.title);
    const [now] = at < 0 ? [] : come.splice(at, 1);
    const name = `${subject.title}, ${called(p.noun)} “${p.title}”`;
    const needs = { was: `${p.noun} ${p.id}`, at: [], flag: false };
    if (now)
      yield {
        ...base(now),
        verb: 'renamed',
        sentence: `${name}: its id is ${now.id}, no longer ${p.id}.`,
        old: p.id,
        new: now.id,
      };
    else yield { ...base(p), verb: 'removed', side: 'before', sentence: `${name}: dropped.`, old: p.title, needs };
  }
  for (const p of come)
    yield {
      ...base(p),
      verb: 'added',
      sentence: `${subject.title}: a new ${called(p.noun)}, “${p.title}”.`,
      new: p.title,
    };
}

/** Measures, actions, milestones, duties and items of trackers that were dropped or added, or have another id. */
export const parts: Finder = function* (c) {
  for (const { asWritten: before, after, subject } of c.both('priority'))
    yield* partChanges(subject, ofPriority(before), ofPriority(after));
  for (const { asWritten: before, after, subject } of c.both('review'))
    yield* partChanges(subject, ofReview(before), ofReview(after));
  for (const { asWritten: before, after, subject } of c.both('tracker'))
    yield* partChanges(subject, ofTracker(before), ofTracker(after));
};
