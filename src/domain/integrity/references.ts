import { jsonSchemaOf, type JsonSchema } from '../../schema/json-schema.ts';
import { kinds } from '../../schema/kinds.ts';
import type { Link } from '../../schema/link.ts';
import type { Priority } from '../../schema/priority.ts';
import type { ContentFile } from '../entry.ts';
import type { Content, Target } from './content.ts';
import type { Path } from './problem.ts';

/** A key in a file that points at another record. */
export interface Reference {
  readonly file: string;
  readonly path: Path;
  readonly kind: Target;
  readonly key: string;
}

interface Pointer {
  /** Names of fields on the way; `*` stands for every item of a list. */
  readonly steps: readonly string[];
  /** The kind pointed at, or the field beside it that names the kind. */
  readonly kind: { readonly is: Target } | { readonly by: string };
}

function pointersIn(schema: JsonSchema, steps: readonly string[] = []): Pointer[] {
  return [
    ...(schema.pointsTo === undefined ? [] : [{ steps, kind: { is: schema.pointsTo as Target } }]),
    ...(schema.pointsBy === undefined ? [] : [{ steps, kind: { by: schema.pointsBy } }]),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, s]) => pointersIn(s, [...steps, name])),
    ...(schema.items ? pointersIn(schema.items, [...steps, '*']) : []),
  ];
}

function* valuesAt(data: unknown, steps: readonly string[], path: Path = []): Generator<{ path: Path; value: string }> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (typeof data === 'string') yield { path, value: data };
  } else if (step === '*') {
    if (Array.isArray(data)) for (const [i, item] of data.entries()) yield* valuesAt(item, rest, [...path, i]);
  } else if (data !== null && typeof data === 'object') {
    yield* valuesAt((data as Record<string, unknown>)[step], rest, [...path, step]);
  }
}

const pointersOf = new Map(kinds.map((k) => [k.name, pointersIn(jsonSchemaOf(k))]));

/** A link, with the path of the link itself. */
export interface PlacedLink {
  readonly file: string;
  readonly path: Path;
  readonly link: Link;
}

const placed = (file: string, links: readonly Link[] | undefined, ...path: Path): PlacedLink[] =>
  (links ?? []).map((link, i) => ({ file, path: [...path, i], link }));

const answersOf = ({ file, data }: ContentFile<Priority>): PlacedLink[] => [
  ...placed(file, data.answers, 'answers'),
  ...data.actions.flatMap((a, i) => placed(file, a.answers, 'actions', i, 'answers')),
];

/** The links that priorities and actions state: `answers` a recommendation. */
export const answers = (content: Content): PlacedLink[] => content.of('priority').flatMap(answersOf);

/** The links that recommendations state: `answeredBy` a plan, priority, action or indicator. */
export const answeredBy = (content: Content): PlacedLink[] =>
  content.of('recommendation').flatMap((f) => placed(f.file, f.data.answeredBy, 'answeredBy'));

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, part) => (at as Record<string | number, unknown>)[part], data);

/**
 * Every key in the content that points at another record: each field that its schema says holds one, of a kind that
 * the schema knows (a source, a theme) or that stands beside the key (a link, what a tracker follows).
 */
export function* referencesIn(content: Content): Generator<Reference> {
  for (const { file, kind: holder, data } of content.files)
    for (const { steps, kind } of pointersOf.get(holder) ?? [])
      for (const { path, value } of valuesAt(data, steps)) {
        const target = 'is' in kind ? kind.is : (valueAt(data, [...path.slice(0, -1), kind.by]) as Target);
        yield { file, path, kind: target, key: value };
      }
}
