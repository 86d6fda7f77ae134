import type { z } from 'zod';

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly checks?: readonly Check[];
}
interface Check {
  readonly _zod: { readonly def: CheckDef };
}
interface CheckDef {
  readonly check: string;
  readonly pattern?: RegExp;
  readonly error?: (issue: object) => unknown;
}

/** A field’s schema without what only says that it may be left out. */
export const coreOf = (schema: z.ZodType): z.ZodType => {
  const { innerType } = schema.def as unknown as Def;
  return innerType ? coreOf(innerType) : schema;
};

const defOf = (schema: z.ZodType): Def => coreOf(schema).def as unknown as Def;

/** The fields of a group, by name; `undefined` for anything else. */
export const shapeOf = (schema: z.ZodType) => defOf(schema).shape;
/** What each item of a list is; `undefined` for anything else. */
export const elementOf = (schema: z.ZodType) => defOf(schema).element;
export const typeOf = (schema: z.ZodType): string => defOf(schema).type;
export const isOptional = (schema: z.ZodType): boolean => schema.safeParse(undefined).success;

/** How a text is checked, with the words for whoever it refuses; `pattern` is missing where code checks it. */
export function textCheck(schema: z.ZodType): { readonly pattern?: RegExp; readonly words: string } | undefined {
  for (const { _zod } of defOf(schema).checks ?? []) {
    const { check, pattern, error } = _zod.def;
    const words = error?.({});
    if (typeof words !== 'string') continue;
    if (check === 'string_format' && pattern) return { pattern, words };
    if (check === 'custom') return { words };
  }
  return undefined;
}
