import { fieldSchema, jsonSchemaOf, type JsonSchema } from '../../schema/json-schema.ts';
import { kindNamed, type Kind } from '../../schema/kinds.ts';
import type { ContentFile } from '../entry.ts';
import { exampleOf } from './example-of.ts';
import { mendings } from './mend.ts';
import { nearest } from './nearest.ts';
import type { Path, Problem } from './problem.ts';
import { unknownField } from './unknown-field.ts';
import { named, oneOf, withArticle } from './words.ts';

type Issue = NonNullable<ReturnType<Kind['schema']['safeParse']>['error']>['issues'][number];

const typeWords: Record<string, string> = {
  string: 'text',
  int: 'a whole number without quotes',
  number: 'a number without quotes',
  boolean: '`true` or `false` without quotes',
  array: 'a list',
  object: 'a group of fields',
};

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, part) => (at as Record<string | number, unknown> | null | undefined)?.[part], data);

function withValueAt(data: unknown, path: Path, value: unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  const copy = (Array.isArray(data) ? [...data] : { ...(data as object) }) as Record<string | number, unknown>;
  copy[head] = withValueAt(copy[head], rest, value);
  return copy;
}

/** What would be accepted in place of a refused value, if it is plain what was meant. */
function mended(kind: Kind, data: unknown, path: Path): string | undefined {
  const value = valueAt(data, path);
  const at = path.join('\n');
  for (const candidate of mendings(value)) {
    if (candidate === value || candidate === '') continue;
    const issues = kind.schema.safeParse(withValueAt(data, path, candidate)).error?.issues ?? [];
    if (!issues.some((i) => i.path.join('\n') === at)) return JSON.stringify(candidate);
  }
  return undefined;
}

/** What one field should hold, from the schema's own words. */
function wanted(issue: Issue, schema: JsonSchema | undefined, value: unknown): string {
  if (schema?.pointsTo !== undefined) return `the key of ${withArticle(schema.pointsTo)}`;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'string' && typeof value !== 'object') return 'text in quotes';
      return typeWords[schema?.type === 'integer' ? 'int' : issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map(String), (v) => `"${v}"`);
    case 'too_small':
      if (issue.origin === 'string') return 'text, not empty';
      if (issue.origin === 'array' || issue.origin === 'set') return `a list of at least ${issue.minimum}`;
      return `a number not below ${issue.minimum}`;
    case 'too_big':
      return `a number not above ${issue.maximum}`;
    default:
      return issue.message;
  }
}

function inWords(issue: Issue, file: ContentFile, kind: Kind): Problem[] {
  const path = issue.path as Path;
  const schema = fieldSchema(jsonSchemaOf(kind), path);
  const value = valueAt(file.data, path);
  const base = { file: file.file, path };

  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField(file.file, [...path, key], schema, value as object));
  if (issue.code === 'invalid_type' && issue.expected === 'never')
    return [unknownField(file.file, path, fieldSchema(jsonSchemaOf(kind), path.slice(0, -1)), {}, schema?.description)];
  if (value === undefined && path.length > 0 && typeof path.at(-1) === 'string') {
    const wants = schema?.description ?? wanted(issue, schema, value);
    return [
      {
        ...base,
        rule: 'missing-field',
        found: `no \`${path.at(-1)}\``,
        expected: issue.code === 'custom' ? issue.message : `\`${path.at(-1)}\`: ${wants}`,
        ...exampleOf(schema),
      },
    ];
  }
  if (issue.code === 'custom' && value !== null && typeof value === 'object') {
    const fields = Object.keys(value).map((k) => `\`${k}\``);
    const [, first = ''] = /`(\w+)`/.exec(issue.message) ?? [];
    const { example } = exampleOf(schema?.properties?.[first]);
    return [
      {
        ...base,
        rule: 'wrong-fields',
        found: `the fields ${fields.join(', ')}`,
        expected: issue.message,
        ...(example === undefined ? {} : { example: `"${first}": ${example}` }),
      },
    ];
  }
  const near =
    issue.code === 'invalid_value' && typeof value === 'string'
      ? JSON.stringify(nearest(value, issue.values.map(String)))
      : mended(kind, file.data, path);
  // What was written without quotes and reads as a number or as true or false, where text should stand.
  const unquoted = schema?.type === 'string' && ['number', 'boolean'].includes(typeof value);
  const rule = issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value';
  // What is expected of a word or of `true` names all that there is.
  const example = schema?.enum || schema?.type === 'boolean' ? {} : exampleOf(schema);
  return [
    {
      ...base,
      rule,
      found: unquoted ? `${named(value)} without quotes` : named(value),
      expected: wanted(issue, schema, value),
      ...(near === undefined ? example : { nearest: near }),
      ...(unquoted ? { unquoted } : {}),
    },
  ];
}

const parentOf = ({ path }: Problem) => path.slice(0, -1).join('\n');

/**
 * One mistake, one problem. A field that is missing because its name is misspelt, and a group that lacks it for the
 * same reason, are named once, where the name stands; a value that is wrong in two ways is named for the first.
 */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const misspelt = problems.filter((p) => p.rule === 'unknown-field' && p.nearest !== undefined);
  const meant = new Set(misspelt.map((p) => `${parentOf(p)}\n${p.nearest?.slice(1, -1)}`.trim()));
  const groups = new Set(misspelt.map(parentOf));
  const seen = new Set<string>();
  return problems.filter((p) => {
    const at = p.path.join('\n');
    if (p.rule === 'missing-field' && meant.has(at)) return false;
    if (p.rule === 'wrong-fields' && groups.has(at)) return false;
    if (seen.has(at)) return false;
    seen.add(at);
    return true;
  });
}

/**
 * Holds one file's fields against its kind's schema: every issue, in words for the officer who wrote the file.
 * `usable` says that the known fields are all there and sound, so that other rules may read them.
 */
export function shapeProblems(file: ContentFile): { readonly problems: Problem[]; readonly usable: boolean } {
  const kind = kindNamed(file.kind);
  if (!kind) throw new Error(`There is no kind called ${file.kind}.`);
  const issues = kind.schema.safeParse(file.data).error?.issues ?? [];
  const problems = withoutEchoes(issues.flatMap((issue) => inWords(issue, file, kind)));
  return {
    problems,
    // What a field was meant to say that is misspelt, other rules would miss.
    usable: problems.every((p) => p.rule === 'unknown-field' && p.nearest === undefined),
  };
}
