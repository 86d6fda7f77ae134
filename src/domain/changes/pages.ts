import { pageAddress, pageAddresses } from '../page-address.ts';
import { counted } from '../integrity/words.ts';
import { listOf } from '../wording.ts';
import type { Comparison, Finder } from './comparison.ts';
import { heldKinds, type HeldKind, type RecordOf } from './held.ts';
import type { Told } from './tell.ts';

const nouns: Readonly<Record<HeldKind, string>> = {
  authority: 'council',
  plan: 'plan',
  priority: 'priority',
  costs: 'table of costs',
  review: 'review',
  recommendation: 'recommendation',
  tracker: 'tracker',
  'tracker-period': 'tracker period',
  indicator: 'indicator',
  'case-study': 'case study',
  source: 'source',
  scale: 'scale',
  term: 'glossary term',
};

/** How much a record holds, so that one line can stand for a new page. */
function holding(held: RecordOf[HeldKind]): string {
  const amounts: [number, string][] =
    'series' in held
      ? [
          [held.series.reduce((n, s) => n + s.observations.length, 0), 'figure'],
          [held.targets?.length ?? 0, 'target'],
        ]
      : 'measures' in held
        ? [
            [held.measures.length, 'measure'],
            [held.actions.length, 'action'],
          ]
        : 'judgements' in held
          ? [
              [held.judgements.length, 'judgement'],
              [held.duties?.length ?? 0, 'statutory duty'],
            ]
          : 'lines' in held
            ? [[held.lines.length, 'line']]
            : [];
  const said = amounts.filter(([n]) => n > 0).map(([n, noun]) => counted(n, noun));
  return said.length === 0 ? '' : `, with ${listOf(said)}`;
}

function* onlyIn(c: Comparison, kind: HeldKind, side: 'before' | 'after'): Generator<Told> {
  for (const { held, subject } of c.only(kind, side)) {
    const from = pageAddresses(kind, held.key);
    const what = `${nouns[kind]}${holding(held)}`;
    yield side === 'after'
      ? {
          noun: 'page',
          verb: 'added',
          subject,
          path: [],
          sentence: `${subject.title}: a new ${what}.`,
          new: subject.title,
        }
      : {
          noun: 'page',
          verb: 'removed',
          subject,
          path: [],
          side,
          sentence: `${subject.title}: this ${what}${what.includes(',') ? ',' : ''} is gone.`,
          old: subject.title,
          gone: from.length > 0 ? { from, to: undefined } : undefined,
        };
  }
}

/** Pages that came, went, or have another address; records without a page of their own besides. */
export const pages: Finder = function* (c) {
  for (const kind of heldKinds) {
    yield* onlyIn(c, kind, 'before');
    for (const { asWritten, after, subject } of c.both(kind)) {
      if (asWritten.key === after.key) continue;
      const from = pageAddresses(kind, asWritten.key);
      const to = pageAddress(kind, after.key);
      const at =
        to === undefined
          ? `is now ${after.key}, no longer ${asWritten.key}`
          : `is now at ${to}, no longer at ${from[0]}`;
      yield {
        noun: 'page',
        verb: 'renamed',
        subject,
        path: [],
        sentence: `${subject.title}: this ${nouns[kind]} ${at}.`,
        old: from[0] ?? asWritten.key,
        new: to ?? after.key,
        gone: from.length > 0 ? { from, to } : undefined,
      };
    }
    yield* onlyIn(c, kind, 'after');
  }
  yield* themes(c);
};

/** Themes stand in one file, and each has a page. */
function* themes(c: Comparison): Generator<Told> {
  const subject = (id: string, title: string) => ({
    kind: 'themes' as const,
    key: id,
    title,
    authority: '',
    file: 'themes.json',
    address: pageAddress('theme', id),
  });
  for (const [i, t] of c.after.themes.entries())
    if (!c.before.themes.some((o) => o.id === t.id))
      yield {
        noun: 'page',
        verb: 'added',
        subject: subject(t.id, t.name),
        path: ['themes', i],
        sentence: `${t.name}: a new theme.`,
        new: t.name,
      };
  for (const [i, t] of c.before.themes.entries())
    if (!c.after.themes.some((o) => o.id === t.id))
      yield {
        noun: 'page',
        verb: 'removed',
        subject: subject(t.id, t.name),
        path: ['themes', i],
        side: 'before',
        sentence: `${t.name}: this theme is gone.`,
        old: t.name,
        gone: { from: pageAddresses('theme', t.id), to: undefined },
      };
}
