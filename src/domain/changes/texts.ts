import type { KindName } from '../../schema/kinds.ts';
import { periodLabel, readPeriod } from '../period.ts';
import { counted } from '../integrity/words.ts';
import type { Path } from '../integrity/problem.ts';
import { aligned } from './aligned.ts';
import type { Comparison, Finder } from './comparison.ts';
import { fieldWords, verbFor } from './field-words.ts';
import { heldKinds, type Subject } from './held.ts';
import { toldElsewhere } from './told-elsewhere.ts';
import type { Told } from './tell.ts';

type Fields = Readonly<Record<string, unknown>>;
type How = 'edited' | 'added' | 'removed';

interface Edit {
  readonly how: How;
  /** What stood there and what stands there, where both are texts. */
  readonly texts?: readonly [old: string, now: string];
  readonly path: Path;
  readonly side: 'before' | 'after';
}

const isFields = (v: unknown): v is Fields => v !== null && typeof v === 'object' && !Array.isArray(v);

const values = (item: Fields, names: readonly string[]): string =>
  names
    .map((name) => item[name])
    .filter((v) => typeof v === 'string')
    .join('\n');
const about = ['id', 'item', 'aspect', 'ref', 'rating', 'what', 'kind', 'period', 'source', 'was'];

/** What tells the items of a list apart: an id, or what they are about. */
const identity = (item: Fields): string => values(item, [...about, 'text']);

/** A text that was read at the same place of the same source is the same one, in other words. */
const place = (item: Fields): string | undefined =>
  typeof item['text'] === 'string' && typeof item['source'] === 'string'
    ? values(item, [...about, 'locator'])
    : undefined;

function* inList(before: readonly Fields[], after: readonly Fields[], path: Path, c: Comparison): Generator<Edit> {
  const left = before.map((item, i) => ({ item, i, id: identity(item) }));
  const still = new Set(after.map(identity));
  for (const [i, item] of after.entries()) {
    const id = identity(item);
    const exact = left.findIndex((b) => b.id === id);
    const where = place(item);
    const at =
      exact < 0 && where !== undefined ? left.findIndex((b) => !still.has(b.id) && place(b.item) === where) : exact;
    const [was] = at < 0 ? [] : left.splice(at, 1);
    if (was) yield* edits(was.item, item, [...path, i], c);
    else yield { how: 'added', path: [...path, i], side: 'after' };
  }
  for (const { i } of left) yield { how: 'removed', path: [...path, i], side: 'before' };
}

/** Where two versions of a value differ. A key of a record that was renamed is the same key. */
function* edits(before: unknown, after: unknown, path: Path, c: Comparison): Generator<Edit> {
  if (before === after || (before === undefined && after === undefined)) return;
  if (path.at(-1) === 'flags' && !(Array.isArray(before) && Array.isArray(after)))
    yield* edits(before ?? [], after ?? [], path, c);
  else if (before === undefined) yield { how: 'added', path, side: 'after' };
  else if (after === undefined) yield { how: 'removed', path, side: 'before' };
  else if (isFields(before) && isFields(after)) {
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)]))
      yield* edits(before[name], after[name], [...path, name], c);
  } else if (Array.isArray(before) && Array.isArray(after)) {
    if ([...before, ...after].every(isFields)) yield* inList(before as Fields[], after as Fields[], path, c);
    else {
      const [old, now] = [listed(before, path), listed(after, path)];
      if (old.length !== now.length || !old.every((v, i) => same(v, now[i], c)))
        yield { how: 'edited', path, side: 'after' };
    }
  } else if (!same(before, after, c)) {
    const texts = typeof before === 'string' && typeof after === 'string' ? ([before, after] as const) : undefined;
    yield { how: 'edited', path, side: 'after', ...(texts && { texts }) };
  }
}

/** That a figure is revised is told with the revision. */
const listed = (list: readonly unknown[], path: Path): readonly unknown[] =>
  path.at(-1) === 'flags' ? list.filter((flag) => flag !== 'r') : list;

/** A text without what no reader sees: how its lines end, and how many spaces stand between words. */
const seen = (value: unknown): unknown =>
  typeof value === 'string'
    ? value
        .replace(/\r\n?/g, '\n')
        .replace(/(?<=\S)[ \t]+/g, ' ')
        .trim()
    : value;

/** Whether a text, or the key that it is today, is the other. */
const same = (before: unknown, after: unknown, c: Comparison): boolean =>
  before === after || seen(before) === seen(after) || keyNow(before, c) === after;

/** Fields that name or promise something in a few words: what they said and what they say is told in full. */
const named = [
  'title',
  'shortTitle',
  'name',
  'shortName',
  'label',
  'area',
  'term',
  'longTermAim',
  'shortTermAim',
  'published',
  'fieldwork',
  'period',
  'frequency',
  'coverage',
];
const few = 200;

function wording({ path, texts }: Edit): string {
  if (!texts || !named.includes(String(path.at(-1))) || texts.some((t) => t.length > few)) return '';
  const [old, now] = texts.map((t) => (readPeriod(t) ? periodLabel(t) : `“${t}”`));
  return `, from ${old} to ${now}`;
}

const keyNow = (value: unknown, c: Comparison): unknown =>
  typeof value === 'string' ? (heldKinds.map((k) => c.now(k, value)).find((k) => k !== value) ?? value) : value;

/** One change for each field of a record, however many of its figures or actions it was edited on. */
function* textChanges(c: Comparison, subject: Subject, kind: KindName, before: Fields, after: Fields): Generator<Told> {
  const found = [...edits(before, after, [], c)].filter((e) => !toldElsewhere(kind, e.path));
  const byField = Map.groupBy(found, (e) => `${e.how}\n${e.path.filter((p) => typeof p === 'string').join('.')}`);
  for (const [first, ...more] of byField.values()) {
    const many = more.length === 0 ? '' : ` (${counted(more.length + 1, 'place')})`;
    const field = fieldWords(first!.path);
    yield {
      noun: 'text',
      verb: first!.how,
      subject,
      path: first!.path,
      side: first!.side,
      sentence: `${subject.title}: ${field} ${verbFor(field)} ${first!.how}${more.length === 0 ? wording(first!) : many}.`,
    };
  }
}

const settings = (kind: KindName, title: string, address: string | undefined): Subject => ({
  kind,
  key: kind,
  title,
  authority: '',
  file: `${kind}.json`,
  address,
});

/** Texts that were edited: which field of which record, not word by word. */
export const texts: Finder = function* (c) {
  for (const kind of heldKinds)
    for (const { before, after, subject } of c.both(kind))
      yield* textChanges(c, subject, kind, before as unknown as Fields, after as unknown as Fields);
  const shared = [
    [settings('site', 'The site', '/'), c.before.site, c.after.site],
    [settings('themes', 'Themes', '/themes/'), { themes: c.before.themes }, { themes: c.after.themes }],
    [settings('synonyms', 'Search words', undefined), c.before.synonyms, c.after.synonyms],
  ] as const;
  for (const [subject, before, after] of shared)
    yield* textChanges(
      c,
      subject,
      subject.kind,
      aligned((before ?? {}) as object, (after ?? {}) as object) as Fields,
      (after ?? {}) as Fields,
    );
};
