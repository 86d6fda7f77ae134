import type { Kind } from '../schema/kinds.ts';
import { frontMatterText } from './front-matter-text.ts';
import { jsonText } from './json-text.ts';
import { inSchemaOrder } from './key-order.ts';

/**
 * A file of `content/` as everyone writes it: the forms in the browser, `npm run new`, `npm run import` and
 * `npm run format`. Keys stand in the order of the schema, JSON is indented by two with each value on a line of its
 * own: whoever changes one word changes one line.
 */
export function contentText(kind: Kind, fields: object, body = ''): string {
  if (kind.example.endsWith('.json')) return jsonText(kind, fields);
  const ordered = inSchemaOrder(kind.schema, fields) as object;
  const text = body.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();
  return `---\n${frontMatterText(ordered)}\n---\n${text === '' ? '' : `\n${text}\n`}`;
}
