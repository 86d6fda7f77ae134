import type { ContentFile } from '../../../src/domain/entry.ts';
import { nearest } from '../../../src/domain/integrity/nearest.ts';
import { fieldSchema, jsonSchemaOf } from '../../../src/schema/json-schema.ts';
import { kindNamed } from '../../../src/schema/kinds.ts';
import type { GivenField } from './flags.ts';
import { placeOf, type NewKind } from './place-of.ts';
import { flagOf, questionsOf, valueOf, withEmptyLists, withValue, type Path, type Question } from './question.ts';
import { startingPoint } from './starting-point.ts';

export interface Filled {
  /** The file's path under `content/`; nothing while a part of it is not known. */
  readonly file: string | undefined;
  readonly data: unknown;
  /** What still has to be asked. */
  readonly questions: readonly Question[];
  readonly wrong: readonly string[];
}

/** Fills a new file with the fields that are given, and says what is still to be asked, and what cannot be. */
export function filled(kind: NewKind, given: readonly GivenField[], files: readonly ContentFile[]): Filled {
  const schema = jsonSchemaOf(kindNamed(kind)!);
  const place = placeOf(kind);
  const wrong: string[] = [];
  const text = (flag: string) => given.find((g) => flagOf(g.path) === flag)?.text;
  const answers = place.questions.map((q) => text(q.flag));
  for (const [i, q] of place.questions.entries()) {
    const answer = answers[i];
    if (answer === undefined || q.within === undefined) continue;
    const read = valueOf(answer, { path: [q.flag], schema: { pointsTo: q.within } }, files);
    if ('wrong' in read) wrong.push(`--${q.flag} ${answer}: ${read.wrong}`);
  }
  const known = answers.filter((a) => a !== undefined);
  const complete = known.length === place.questions.length;
  let data: unknown = complete ? startingPoint(kind, known, files, text('locator')) : {};
  const own = new Set<string>(place.questions.map((q) => q.flag));
  for (const { path, text: typed } of given) {
    const field = fieldSchema(schema, path);
    if (!field) {
      if (own.has(flagOf(path))) continue;
      const like = nearest(flagOf(path), [...Object.keys(schema.properties ?? {}), ...own]);
      wrong.push(`there is no field ${flagOf(path)}${like ? `; perhaps ${like}` : ''}`);
      continue;
    }
    const read = valueOf(typed, { path, schema: field }, files);
    if ('wrong' in read) wrong.push(`--${flagOf(path)} “${typed}”: ${read.wrong}`);
    else data = withValue(alone(data, path), path, read.value);
  }
  const asked = (path: Path) => given.some((g) => flagOf(g.path).startsWith(`${flagOf(path)}.`));
  const questions = questionsOf(schema, data, [], asked).filter((q) => !has(data, q.path));
  return {
    file: complete ? (place.path as (...a: string[]) => string)(...known) : undefined,
    data: withEmptyLists(schema, data),
    questions: stillOpen(questions, data),
    wrong,
  };
}

const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((v, p) => (v as Record<string | number, unknown> | undefined)?.[p], data);
const has = (data: unknown, path: Path) => at(data, path) !== undefined;

/** Fields that stand for one another: giving one takes the others away. */
const alternatives = ['value', 'rating', 'text', 'marker'];

/** The data without what the field at a path stands for: a rating takes the place of the marker `awaited`. */
function alone(data: unknown, path: Path): unknown {
  const group = at(data, path.slice(0, -1));
  if (!alternatives.includes(String(path.at(-1))) || typeof group !== 'object' || group === null) return data;
  const rest = Object.fromEntries(Object.entries(group).filter(([k]) => !alternatives.includes(k)));
  return withValue(data, path.slice(0, -1), rest);
}

/** Without the questions of a group in which another field that stands for them is already filled. */
const stillOpen = (questions: readonly Question[], data: unknown): Question[] =>
  questions.filter((q) => !q.oneOf || !alternatives.some((n) => has(data, [...q.path.slice(0, -1), n])));
