import type { Field } from '@sveltia/cms';
import type { z } from 'zod';
import type { JsonSchema } from '../schema/json-schema.ts';
import { enumChoices, type Choice, type Choices } from './choice.ts';
import { elementOf, isOptional, shapeOf, textCheck, typeOf } from './field-shape.ts';
import { periodPattern } from './period-pattern.ts';
import { pickerOf } from './picker.ts';
import { summaryOf } from './summary.ts';
import { formWords, hintOf, labelOf, singularOf } from './words.ts';

/** What JSON Schema says of a field besides what every reader of it needs. */
export type FieldSchema = JsonSchema & {
  readonly pointsBy?: string;
  readonly pointsWithin?: string;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly not?: object;
};

/** Fields that hold sentences: a box of several lines. */
const sentences = new Set([
  ...['headline', 'introduction', 'tagline', 'summary', 'definition', 'meaning', 'plain', 'narrative', 'finding'],
  ...['note', 'notes', 'text', 'detail', 'reason', 'why', 'longTermAim', 'shortTermAim', 'dataQuality', 'printedSo'],
]);

function patternOf(zod: z.ZodType): [string, string] | undefined {
  const check = textCheck(zod);
  const pattern = check?.pattern?.source ?? (check && periodPattern(zod));
  return check && pattern ? [pattern, `Please write ${formWords(check.words)}.`] : undefined;
}

const selectOf = (choices: readonly Choice[]) => ({ widget: 'select' as const, options: [...choices] });

function textField(name: string, zod: z.ZodType) {
  const pattern = patternOf(zod);
  return {
    widget: sentences.has(name) && !pattern ? ('text' as const) : ('string' as const),
    use_emoji_autocomplete: false,
    ...(pattern ? { pattern } : {}),
  };
}

function numberField({ type, minimum, maximum }: FieldSchema) {
  return {
    widget: 'number' as const,
    value_type: type === 'integer' ? ('int' as const) : ('float' as const),
    ...(minimum === undefined ? {} : { min: minimum }),
    // Zod bounds every whole number by what JavaScript can count to.
    ...(maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? {} : { max: maximum }),
  };
}

function listField(name: string, schema: FieldSchema, zod: z.ZodType, choices: Choices) {
  const items = (schema.items ?? {}) as FieldSchema;
  const element = elementOf(zod)!;
  const min = schema.minItems ? { min: schema.minItems } : {};
  const picker = pickerOf(items, choices);
  if (picker) return { ...picker, multiple: true, ...min };
  if (items.enum) return { ...selectOf(enumChoices(items.enum)), multiple: true, ...min };
  const shape = { widget: 'list' as const, label_singular: singularOf(name), collapsed: true, ...min };
  if (items.type === 'object')
    return { ...shape, summary: summaryOf(items), fields: fieldsOf(items, element, choices) };
  return { ...shape, field: { ...fieldOf(name, items, element, choices), label: labelOf(name) } };
}

function widgetOf(name: string, schema: FieldSchema, zod: z.ZodType, choices: Choices): object {
  const picker = pickerOf(schema, choices);
  if (picker) return picker;
  if (schema.enum) return selectOf(enumChoices(schema.enum));
  switch (schema.type) {
    case 'boolean':
      return { widget: 'boolean' };
    case 'integer':
    case 'number':
      return numberField(schema);
    case 'array':
      return listField(name, schema, zod, choices);
    case 'object':
      return { widget: 'object', fields: fieldsOf(schema, zod, choices), summary: summaryOf(schema) };
    default:
      return textField(name, zod);
  }
}

/** One field of a form. A list that may be empty need not be filled in, even where its field must stand in the file. */
export function fieldOf(name: string, schema: FieldSchema, zod: z.ZodType, choices: Choices): Field {
  const hint = hintOf(schema.description, schema.enum || pickerOf(schema, choices) ? [] : schema.examples);
  const mayBeEmpty = typeOf(zod) === 'array' && !schema.minItems;
  return {
    name,
    label: labelOf(name),
    required: !isOptional(zod) && !mayBeEmpty && schema.type !== 'boolean',
    ...(hint === undefined ? {} : { hint }),
    ...widgetOf(name, schema, zod, choices),
  } as Field;
}

/** The fields of a group, in the order of its schema. What nobody fills in by hand (`$schema`) has none. */
export function fieldsOf(schema: FieldSchema, zod: z.ZodType, choices: Choices): Field[] {
  const shape = shapeOf(zod) ?? {};
  return Object.entries(schema.properties ?? {}).flatMap(([name, s]) => {
    const child = shape[name];
    return name === '$schema' || !child || (s as FieldSchema).not ? [] : [fieldOf(name, s, child, choices)];
  });
}
