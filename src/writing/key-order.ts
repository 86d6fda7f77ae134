import type { z } from 'zod';

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
}
const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema of what is written, without `optional` around it. */
const inner = (schema: z.ZodType): z.ZodType => {
  const { innerType } = defOf(schema);
  return innerType ? inner(innerType) : schema;
};

/**
 * The same data with the keys of every object in the order of its schema, so that whoever writes a file writes it
 * alike. Keys that the schema does not know stay, last and in their own order: a check names them, nothing drops them.
 * Fields without a value (`undefined`) are left out.
 */
export function inSchemaOrder(schema: z.ZodType, value: unknown): unknown {
  const { shape, element } = defOf(inner(schema));
  if (Array.isArray(value)) return element ? value.map((v) => inSchemaOrder(element, v)) : value;
  if (!isPlain(value) || !shape) return value;
  const keys = [...Object.keys(shape).filter((k) => k in value), ...Object.keys(value).filter((k) => !(k in shape))];
  return Object.fromEntries(
    keys
      .filter((k) => value[k] !== undefined)
      .map((k) => {
        const field = shape[k];
        return [k, field ? inSchemaOrder(field, value[k]) : value[k]];
      }),
  );
}
