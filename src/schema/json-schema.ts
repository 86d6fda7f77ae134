import { z } from 'zod';
import type { Kind } from './kinds.ts';

/** The part of JSON Schema that our schemas are written in. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly minItems?: number;
  /** The kind of record whose key the field holds. */
  readonly pointsTo?: string;
  /** The field beside it that says of which kind the record is whose key it holds. */
  readonly pointsBy?: string;
  /** What it holds the id of: something inside another record, or inside this one. */
  readonly pointsWithin?: string;
}

const made = new Map<string, JsonSchema>();

/** A kind's schema as JSON Schema: for editors' completion, and for whatever reads the fields' descriptions. */
export function jsonSchemaOf(kind: Pick<Kind, 'name' | 'schema'>): JsonSchema {
  const known = made.get(kind.name);
  if (known) return known;
  const schema = z.toJSONSchema(kind.schema, { io: 'input' }) as JsonSchema;
  made.set(kind.name, schema);
  return schema;
}

/** The schema of one field, by its path from the top; `undefined` where no field has that name. */
export const fieldSchema = (schema: JsonSchema, path: readonly (string | number)[]): JsonSchema | undefined =>
  path.reduce<JsonSchema | undefined>(
    (at, part) => (typeof part === 'number' ? at?.items : at?.properties?.[part]),
    schema,
  );
