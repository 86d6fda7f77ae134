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
  readonly kind: Target;
}

function pointersIn(schema: JsonSchema, steps: readonly string[] = []): Pointer[] {
  return [
    ...(schema.pointsTo === undefined ? [] : [{ steps, kind: schema.pointsTo as Target }]),
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

/** Every field that its schema says holds the key of another record: sources, themes, indicators, scales, ... */
function* plainReferences(content: Content): Generator<Reference> {
  for (const { file, kind, data } of content.files)
    for (const pointer of pointersOf.get(kind) ?? [])
      for (const { path, value } of valuesAt(data, pointer.steps)) yield { file, path, kind: pointer.kind, key: value };
}

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

/** Links and what trackers follow: the kind of record stands beside its key. */
function* kindedReferences(content: Content): Generator<Reference> {
  for (const { file, path, link } of [...answers(content), ...answeredBy(content)])
    yield { file, path: [...path, 'id'], kind: link.kind, key: link.id };
  for (const { file, data } of content.of('tracker')) {
    const { followsRecord } = data;
    if (followsRecord) yield { file, path: ['followsRecord', 'id'], kind: followsRecord.kind, key: followsRecord.id };
    for (const [i, { follows }] of data.items.entries())
      if (follows) yield { file, path: ['items', i, 'follows', 'id'], kind: follows.kind, key: follows.id };
  }
}

/** Every key in the content that points at another record. */
export function* referencesIn(content: Content): Generator<Reference> {
  yield* plainReferences(content);
  yield* kindedReferences(content);
}
