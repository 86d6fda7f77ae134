import type { Day } from '../day.ts';
import { heldKinds, recordsOf, subjectOf, type HeldKind, type RecordOf } from '../changes/held.ts';
import type { Statement } from '../changes/statement.ts';
import type { Path } from '../integrity/problem.ts';
import { periodLabel, readPeriod } from '../period.ts';
import { formatPrinted } from '../decimal.ts';
import { figureText } from '../figure-text.ts';
import type { IndicatorRecord, OpenRecord } from '../record.ts';
import { missingWords } from '../wording.ts';
import type { Revision } from '../../schema/revision.ts';
import { markers, type Marker } from '../../schema/value.ts';
import { directions } from '../../schema/tracker.ts';
import { levelWords } from '../changes/level.ts';
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
  /** Nothing where it is gone. */
  readonly now: string | undefined;
  readonly on: Day;
  readonly reason: string;
  readonly source: string | undefined;
  readonly locator: string | undefined;
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

/** `92.4` as the page prints it, `92.4%`; a level's word; a date in words. */
function wasWords(was: string, about: Statement | undefined, place: { record: OpenRecord; held: object }): string {
  if (was in markers) return missingWords(was as Marker);
  if (about && /^-?\d+(?:\.\d+)?$/.test(was)) {
    if ('series' in place.held) return figureText(place.held as IndicatorRecord, was);
    if (about.value) return about.words.replace(formatPrinted(about.value), formatPrinted(was));
  }
  if (readPeriod(was) && !/^\d{4}$/.test(was)) return periodLabel(was);
  const scale = [...place.record.scales.values()].find(
    (s) => about && [about.raw, was].every((id) => s.levels.some((l) => l.id === id)),
  );
  return levelWords(scale, was);
}

function keptIn<K extends HeldKind>(record: OpenRecord, kind: K, held: RecordOf[K]): Kept[] {
  const places = [...placesIn(held, [])];
  if (places.length === 0) return [];
  const place = { record, held };
  const { key, title: recordTitle, address } = subjectOf(record, kind, held);
  const byPlace = Map.groupBy(statementsIn(record, kind, held), (s) => s.at.join('/'));
  return places.flatMap(({ at, revised, title, status }) => {
    const statements = byPlace.get(at.join('/')) ?? [];
    return revised.map((r, i): Kept => {
      const about = at.length === 0 && statements.every((s) => s.name !== '') ? undefined : aboutOf(r, statements);
      const next = revised[i + 1];
      const now = about?.words ?? status;
      return {
        kind,
        key,
        title: recordTitle,
        address,
        name: about?.name ?? title,
        was: wasWords(r.was, about, place),
        // Of several in one place, each was followed by the next.
        now: next && about === aboutOf(next, statements) ? wasWords(next.was, about, place) : now,
        on: r.on,
        reason: r.reason,
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
