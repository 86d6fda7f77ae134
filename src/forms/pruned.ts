import type { z } from 'zod';
import { elementOf, isOptional, shapeOf } from './field-shape.ts';

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a form leaves in a box that nobody filled in. An unticked box says what its absence says. */
const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (isGroup(value) && Object.keys(value).length === 0);

/**
 * What a form holds, without the boxes that were left empty: a field that may be left out is left out, a list keeps
 * only what was written in it. What the schema does not know stays as it is.
 */
export function pruned(schema: z.ZodType, value: unknown): unknown {
  const element = elementOf(schema);
  if (Array.isArray(value) && element)
    return value.filter((v) => v !== '' && v !== null && v !== undefined).map((v) => pruned(element, v));
  const shape = shapeOf(schema);
  if (!isGroup(value) || !shape) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, v]) => [name, shape[name] ? pruned(shape[name], v) : v] as const)
      .filter(([name, v]) => v !== undefined && v !== null && !(shape[name] && isOptional(shape[name]) && isBlank(v))),
  );
}
