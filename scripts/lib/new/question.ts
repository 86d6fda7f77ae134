import type { ContentFile } from '../../../src/domain/entry.ts';
import { nearest } from '../../../src/domain/integrity/nearest.ts';
import type { JsonSchema } from '../../../src/schema/json-schema.ts';
import { idsOf } from './place-of.ts';

export type Path = readonly (string | number)[];

/** One field to be filled in: where it is, what it means, what may stand in it. */
export interface Question {
  readonly path: Path;
  readonly schema: JsonSchema;
  /** Either of several fields: this one may be left empty, and then another of them is asked. */
  readonly oneOf?: true;
}

/** `series.0.observations.0.value`: a field as a flag names it. */
export const flagOf = (path: Path): string => path.join('.');

/** What may stand in a field, where that is a list: the words of a choice, or the keys of the records it points to. */
export const choicesOf = ({ schema }: Question, files: readonly ContentFile[]): readonly string[] =>
  schema.enum ?? (schema.pointsTo === 'theme' ? themesIn(files) : schema.pointsTo ? idsOf(files, schema.pointsTo) : []);

const themesIn = (files: readonly ContentFile[]) =>
  files
    .filter((f) => f.kind === 'themes')
    .flatMap((f) => (f.data as { themes: { id: string }[] }).themes.map((t) => t.id));

/** The typed answer as the value that the file holds; or in words why it cannot be. */
export function valueOf(
  answer: string,
  question: Question,
  files: readonly ContentFile[],
): { value: unknown } | { wrong: string } {
  const { schema } = question;
  if (schema.type === 'array') {
    const items = answer.split(/\s*;\s*/).filter((t) => t !== '');
    const values: unknown[] = [];
    for (const item of items) {
      const read = valueOf(item, { ...question, schema: schema.items ?? {} }, files);
      if ('wrong' in read) return read;
      values.push(read.value);
    }
    return { value: values };
  }
  if (schema.type === 'boolean') {
    if (/^(?:y|yes|true)$/i.test(answer)) return { value: true };
    return /^(?:n|no|false)$/i.test(answer) ? { value: false } : { wrong: 'yes or no' };
  }
  if (schema.type === 'integer' || schema.type === 'number')
    return /^-?\d+(?:\.\d+)?$/.test(answer) ? { value: Number(answer) } : { wrong: 'a number' };
  const choices = choicesOf(question, files);
  const alike = choices.find((c) => c.toLowerCase() === answer.toLowerCase());
  if (alike !== undefined) return { value: alike };
  if (choices.length > 0) {
    const like = nearest(answer, choices);
    const some = choices.slice(0, 12).join(', ');
    return {
      wrong: like
        ? `perhaps ${like}`
        : `one of ${some}${choices.length > 12 ? ` and ${choices.length - 12} more` : ''}`,
    };
  }
  return { value: answer };
}

/** Of fields that stand for one another, in the order in which they are asked. */
const alternatives = ['value', 'rating', 'text', 'marker'];

/**
 * The questions that a group of fields asks: what is required and not yet there, then one of those that stand for one
 * another. `further` names optional fields to ask as well. Lists of groups get one member where the schema wants one.
 */
export function questionsOf(
  schema: JsonSchema,
  data: unknown,
  path: Path = [],
  further: (path: Path) => boolean = () => false,
): Question[] {
  const fields = schema.properties ?? {};
  const required = new Set(schema.required ?? []);
  const either = alternatives.filter((n) => n in fields && !required.has(n));
  const choose = either.includes('marker') && !either.some((n) => has(data, n));
  return Object.entries(fields).flatMap(([name, field]): Question[] => {
    const here = [...path, name];
    const held = (data as Record<string, unknown> | undefined)?.[name];
    const wanted = required.has(name) || held !== undefined || further(here);
    if (choose && either.includes(name)) return [{ path: here, schema: field, oneOf: true }];
    if (!wanted) return [];
    if (field.properties) return questionsOf(field, held, here, further);
    const items = field.type === 'array' && field.items?.properties ? field.items : undefined;
    if (items) {
      const least = Math.max(field.minItems ?? 0, further(here) ? 1 : 0, Array.isArray(held) ? held.length : 0);
      const members = Array.from({ length: least }, (_, i) => (held as unknown[] | undefined)?.[i]);
      return members.flatMap((member, i) => questionsOf(items, member, [...here, i], further));
    }
    if (held !== undefined) return [];
    return [{ path: here, schema: field }];
  });
}

const has = (data: unknown, name: string) => typeof data === 'object' && data !== null && name in data;

/** The data with a value at a path; groups and lists on the way are made. */
export function withValue(data: unknown, [head, ...rest]: Path, value: unknown): unknown {
  if (head === undefined) return value;
  const copy = (
    Array.isArray(data)
      ? [...data]
      : typeof data === 'object' && data
        ? { ...data }
        : typeof head === 'number'
          ? []
          : {}
  ) as Record<string | number, unknown>;
  copy[head] = withValue(copy[head], rest, value);
  return copy;
}

/** Lists that the schema requires and nothing filled: empty, where it allows that. */
export function withEmptyLists(schema: JsonSchema, data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const missing = (schema.required ?? []).filter(
    (n) => !(n in data) && schema.properties?.[n]?.type === 'array' && !schema.properties[n].minItems,
  );
  return { ...data, ...Object.fromEntries(missing.map((n) => [n, []])) };
}
