import { z } from 'zod';

/** One field of a schema, at any depth. */
export interface Field {
  /** From the top of the file; `*` stands for every item of a list and for every name of a table of names. */
  readonly steps: readonly string[];
  readonly type: 'string' | 'number' | 'boolean' | 'enum' | 'array' | 'object' | 'record' | 'never';
  /** The schema itself, without what makes it optional. */
  readonly schema: z.ZodType;
  readonly required: boolean;
  /** What the schema says besides its type: `description`, `examples`, `pointsTo` and the like. */
  readonly meta: Readonly<Record<string, unknown>>;
  /** For an enum: its words. */
  readonly words: readonly string[];
  /** For numbers their bounds; for lists and texts those of their length. */
  readonly least?: number;
  readonly most?: number;
  readonly whole: boolean;
  /** For a group of fields: their names. */
  readonly names: readonly string[];
}

/** As much of a schema's definition as is read here; zod publishes these names for tools that walk schemas. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
}

const definitionOf = (schema: z.ZodType) => (schema as unknown as { _zod: { def: Definition } })._zod.def;
const bagOf = (schema: z.ZodType) =>
  (schema as unknown as { _zod: { bag: { minimum?: number; maximum?: number; format?: string } } })._zod.bag;

const leaves = ['string', 'number', 'boolean', 'enum', 'array', 'object', 'record', 'never'] as const;
const isLeaf = (type: string): type is Field['type'] => (leaves as readonly string[]).includes(type);

/** Every field of a schema, from the top down. Throws at a part of zod that nothing here knows how to break. */
export function fieldsOf(schema: z.ZodType, steps: readonly string[] = [], outer?: Field['meta']): Field[] {
  const definition = definitionOf(schema);
  const meta = { ...z.globalRegistry.get(schema), ...outer };
  if (definition.type === 'optional') return fieldsOf(definition.innerType!, steps, meta);
  if (!isLeaf(definition.type))
    throw new Error(`${steps.join('.')} is a ${definition.type}: teach src/testing/fields/ how to break it`);
  const bag = bagOf(schema);
  const shape = definition.shape ?? {};
  const field: Field = {
    steps,
    type: definition.type,
    schema,
    required: outer === undefined,
    meta,
    words: Object.values(definition.entries ?? {}),
    whole: bag.format === 'safeint',
    names: Object.keys(shape),
    ...(bag.minimum === undefined ? {} : { least: bag.minimum }),
    ...(bag.maximum === undefined ? {} : { most: bag.maximum }),
  };
  return [
    ...(steps.length === 0 ? [] : [field]),
    ...Object.entries(shape).flatMap(([name, s]) => fieldsOf(s, [...steps, name])),
    ...[definition.element, definition.valueType].flatMap((s) => (s ? fieldsOf(s, [...steps, '*']) : [])),
  ];
}

export const nameOf = (steps: readonly (string | number)[]): string => steps.join('.');
