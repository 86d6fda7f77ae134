import type { Day } from '../day.ts';
import { heldKinds, recordsOf, subjectOf, type HeldKind, type RecordOf } from '../changes/held.ts';
import type { Statement } from '../changes/statement.ts';
import type { Path } from '../integrity/problem.ts';
import { readPeriod } from '../period.ts';
import type { OpenRecord } from '../record.ts';
import type { Revision } from '../../schema/revision.ts';
import { directions } from '../../schema/tracker.ts';
import { aspectOf, goneWords, nowWords, wasWords } from './kept-words.ts';
import { statementsIn } from './statements-in.ts';

/** What was said before, beside what is said now. */
export interface Kept {
  readonly kind: HeldKind;
  readonly key: string;
  readonly title: string;
  readonly address: string | undefined;
  /** What it is about, within its record: `England, academic year 2008/09`; empty for the record itself. */
  readonly name: string;
  readonly was: string;
  /** The same as the log tells it: without the time or the document that was given for it. */
  readonly old: string;
  /** Nothing where it is gone. */
  readonly now: string | undefined;
  readonly on: Day;
  readonly reason: string;
  readonly source?: string | undefined;
  readonly locator?: string | undefined;
}

/** Records below this one, which have files of their own. */
const below = ['priorities', 'recommendations', 'periods', 'costs'];

interface Place {
  readonly at: Path;
  readonly revised: readonly Revision[];
  /** What the thing is called, where no statement says it. */
  readonly title: string;
  readonly status: string | undefined;
}

function* placesIn(value: unknown, at: Path): Generator<Place> {
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* placesIn(item, [...at, i]);
  else if (value !== null && typeof value === 'object') {
    const fields = value as Readonly<Record<string, unknown>>;
    const said = (name: string) => (typeof fields[name] === 'string' ? fields[name] : undefined);
    const revised = fields['revised'] as readonly Revision[] | undefined;
    if (revised) yield { at, revised, title: at.length === 0 ? '' : (said('title') ?? ''), status: said('status') };
    for (const [name, v] of Object.entries(fields))
      if (name !== 'revised' && !below.includes(name)) yield* placesIn(v, [...at, name]);
  }
}

/** One list may keep a rating and its arrow, a deadline and its length: which of them an entry is about, it shows itself. */
function aboutOf({ was }: Revision, statements: readonly Statement[]): Statement | undefined {
  const isArrow = (raw: string) => (directions as readonly string[]).includes(raw);
  const isDay = (raw: string) => readPeriod(raw) !== undefined;
  return statements.find((s) => isArrow(s.raw) === isArrow(was) && isDay(s.raw) === isDay(was)) ?? statements[0];
}

function keptIn<K extends HeldKind>(record: OpenRecord, kind: K, held: RecordOf[K]): Kept[] {
  const places = [...placesIn(held, [])];
  if (places.length === 0) return [];
  const keeper = { record, kind, held };
  const { key, title: recordTitle, address } = subjectOf(record, kind, held);
  const shared = { kind, key, title: recordTitle, address };
  const byPlace = Map.groupBy(statementsIn(record, kind, held), (s) => s.at.join('/'));
  return places.flatMap(({ at, revised, title, status }) => {
    const statements = byPlace.get(at.join('/')) ?? [];
    return revised.map((r, i): Kept => {
      const { on, reason } = r;
      // What is gone is kept by the record that held it, each for itself; a status changes from one to the next.
      if (at.length === 0 && statements.every((s) => s.name !== '')) {
        const gone = goneWords(r.was, keeper);
        return { ...shared, ...gone, on, reason, old: gone.was, now: status && (revised[i + 1]?.was ?? status) };
      }
      const about = aboutOf(r, statements);
      const aspect = aspectOf(r, about, keeper);
      // Of several in one place, each was followed by the next that is about the same.
      const next = revised
        .slice(i + 1)
        .find((later) => aboutOf(later, statements) === about && aspectOf(later, about, keeper) === aspect);
      return {
        ...shared,
        name: about && kind === 'recommendation' ? 'deadline' : (about?.name ?? title),
        was: wasWords(r, about, keeper),
        old: aspect === 'said' ? wasWords(r, about, keeper) : about!.words,
        now: next ? wasWords(next, about, keeper) : about ? nowWords(r, about, keeper) : status,
        on,
        reason,
        source: about?.source,
        locator: about?.locator,
      };
    });
  });
}

/** All that the record keeps of what it said before, newest first. */
export const keptOf = (record: OpenRecord): Kept[] =>
  heldKinds
    .flatMap((kind) => recordsOf(record, kind).flatMap((held) => keptIn(record, kind, held as never)))
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
