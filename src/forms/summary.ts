import type { JsonSchema } from '../schema/json-schema.ts';

/** What a closed item of a list shows: the first of these whose fields it has. */
const summaries: readonly (readonly [fields: readonly string[], template: string])[] = [
  [['item', 'rating'], '{{item}}: {{rating}}'],
  [['kind', 'period', 'value', 'text'], '{{kind}}, {{period}}: {{value}} {{text}}'],
  [['period', 'value', 'text'], '{{period}}: {{value}} {{text}}'],
  [['period', 'value'], '{{period}}: {{value}}'],
  [['value', 'locator'], '{{value}} ({{locator}})'],
  [['kind', 'observations'], '{{kind}} {{name}}'],
  [['what'], '{{what}}: {{value}} {{unit}}'],
  [['was', 'on'], '{{on}}: {{was}}'],
  [['from', 'to', 'why'], '{{from}} → {{to}}'],
  [['rating', 'count'], '{{rating}}: {{count}}'],
  [['ref', 'source'], '{{ref}}'],
  [['kind', 'id'], '{{id}}'],
  [['say'], '{{say}}'],
  [['period', 'gbp'], '{{gbp}} {{period}}'],
];

const single = ['title', 'label', 'name', 'area', 'text', 'source', 'kind', 'period', 'low', 'id'];

/** The template of the line that stands for a group while it is closed. */
export function summaryOf(schema: JsonSchema): string {
  const names = new Set(Object.keys(schema.properties ?? {}));
  const found = summaries.find(([fields]) => fields.every((f) => names.has(f)));
  const name = single.find((n) => names.has(n)) ?? [...names][0] ?? '';
  return found?.[1] ?? `{{${name}}}`;
}
