import { misspellings } from './misspellings.ts';
import type { Field } from './schema-fields.ts';
import { withValue, without, renamed, type Path } from './edited.ts';

/** One mistake in one field, and what the check must say of it. */
export interface Slip {
  readonly name: string;
  /** The fields of the file with the mistake in them. */
  readonly data: unknown;
  readonly rules: readonly string[];
  /** Where the check must point: the value at a path, or a field's name. */
  readonly path: Path;
  readonly at: 'key' | 'value';
  /** What the report must hold: the value found, what would be right. */
  readonly found?: string;
  readonly nearest?: string;
  readonly expected?: readonly string[];
}

/** Where a field stands in one of the fixture's files. */
export interface Instance {
  readonly data: unknown;
  readonly path: Path;
  readonly value: unknown;
}

const lastName = (field: Field) => field.steps.at(-1)!;
/** A few of many, others for each field, so that all are tried somewhere and the run stays short. */
const some = <T>(slips: readonly T[], n: number, turn: number): T[] => {
  const start = turn % Math.max(slips.length, 1);
  return [...slips.slice(start), ...slips.slice(0, start)].slice(0, n);
};

const named = (field: Field) => lastName(field) !== '*';

/** A required field that is not there: named where the group begins that should hold it. */
export function* removed(field: Field, { data, path }: Instance): Generator<Slip> {
  if (!field.required || !named(field)) return;
  yield {
    name: 'removed',
    data: without(data, path),
    rules: ['missing-field'],
    path: path.slice(0, -1),
    at: 'value',
    found: `no \`${lastName(field)}\``,
    expected: [lastName(field)],
  };
}

/** A field under a name that is like its own. */
export function* misspelt(field: Field, { data, path }: Instance, siblings: readonly string[]): Generator<Slip> {
  if (!named(field) || field.type === 'never') return;
  const slips = misspellings(lastName(field)).filter((n) => !siblings.includes(n));
  for (const name of some(slips, 2, field.steps.join('').length))
    yield {
      name: `misspelt as ${name}`,
      data: renamed(data, path, name),
      rules: ['unknown-field'],
      path: [...path.slice(0, -1), name],
      at: 'key',
      found: `\`${name}\``,
      nearest: `\`${lastName(field)}\``,
    };
}

const samples: readonly (readonly [type: string, value: unknown, words: string])[] = [
  ['string', 'seven', '"seven"'],
  ['number', 7, '7'],
  ['boolean', true, 'true'],
  ['array', [7], 'a list of 1'],
  ['array', [], 'an empty list'],
  ['object', { seven: 7 }, 'a group of fields'],
  ['null', null, 'nothing'],
];
const accepts: Partial<Record<Field['type'], string>> = { enum: 'string', record: 'object' };

/** A number where text should stand, text where a list should, and so on with every type. */
export function* ofWrongType(field: Field, { data, path }: Instance): Generator<Slip> {
  if (field.type === 'never') return;
  const wrong = samples.filter(([type]) => type !== (accepts[field.type] ?? field.type));
  for (const [, value, words] of some(wrong, 3, field.steps.join('').length))
    yield {
      name: `is ${JSON.stringify(value)}`,
      data: withValue(data, path, value),
      rules: ['wrong-type', 'wrong-value'],
      path,
      at: 'value',
      found: words,
    };
}

const outOfRange = (data: unknown, path: Path, value: unknown, more: Partial<Slip> = {}): Slip => ({
  name: `is ${JSON.stringify(value)}`,
  data: withValue(data, path, value),
  rules: ['wrong-value'],
  path,
  at: 'value',
  ...more,
});

/** A text that the field's pattern refuses, a word off its list, a number or length beyond its bounds. */
export function* beyond(field: Field, { data, path, value }: Instance): Generator<Slip> {
  const { least, most } = field;
  switch (field.type) {
    case 'string':
      yield outOfRange(data, path, '', { found: 'empty text' });
      yield outOfRange(data, path, '  ', { found: 'only spaces', rules: ['wrong-value', 'blank-text'] });
      if (!field.schema.safeParse('!').success) {
        yield outOfRange(data, path, '!', { found: '"!"' });
        if (!field.schema.safeParse('Words of our own.').success)
          yield outOfRange(data, path, `${String(value)} `, { nearest: JSON.stringify(value) });
      }
      return;
    case 'enum':
      yield outOfRange(data, path, 'zzzzzzzzzz', { found: '"zzzzzzzzzz"', expected: field.words });
      for (const word of some(field.words, 2, path.length))
        for (const slip of some(
          misspellings(word).filter((s) => !field.words.includes(s)),
          1,
          word.length,
        ))
          yield outOfRange(data, path, slip, { found: `"${slip}"`, nearest: `"${word}"`, expected: field.words });
      return;
    case 'number':
      if (least !== undefined) yield outOfRange(data, path, least - 1, { expected: [`${least}`] });
      if (most !== undefined && most < Number.MAX_SAFE_INTEGER)
        yield outOfRange(data, path, most + 1, { expected: [`${most}`] });
      if (field.whole)
        yield outOfRange(data, path, (least ?? 0) + 0.5, { rules: ['wrong-type', 'wrong-value'], expected: ['whole'] });
      return;
    case 'array':
      if (least !== undefined && least > 0)
        yield outOfRange(data, path, (value as unknown[]).slice(0, least - 1), { expected: [`${least}`] });
      return;
    case 'never':
      yield { ...outOfRange(data, path, 'seven'), rules: ['unknown-field'], at: 'key' };
  }
}

/** What the schema says of a field that holds a key or an id, and the rules that look for what it points at. */
const pointers: Readonly<Record<string, readonly string[]>> = {
  pointsTo: ['dangling-key'],
  pointsBy: ['dangling-key'],
  pointsWithin: ['dangling-id', 'rating-on-scale'],
};

/** A key or id of nothing: far from any there is, and near to the one that was meant. */
export function* nowhere(field: Field, { data, path, value }: Instance): Generator<Slip> {
  const rules = Object.keys(pointers).flatMap((name) => (field.meta[name] === undefined ? [] : pointers[name]!));
  if (rules.length === 0 || typeof value !== 'string') return;
  const base = { rules, path, at: 'value' as const };
  const far = value.replaceAll(/[^/]+/g, 'zzzzzzzzzz');
  yield { ...base, name: `points at ${far}`, data: withValue(data, path, far), found: `"${far}"` };
  const near = value.replace(/.(?=[^/]$)/, '');
  yield {
    ...base,
    name: `points at ${near}`,
    data: withValue(data, path, near),
    found: `"${near}"`,
    nearest: `"${value}"`,
  };
}
