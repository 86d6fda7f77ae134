import type { Kind } from '../schema/kinds.ts';
import { inSchemaOrder } from './key-order.ts';

/** A JSON file of `content/`: keys in the order of the schema, indented by two, each value on a line of its own. */
export const jsonText = (kind: Kind, fields: object): string =>
  `${JSON.stringify(inSchemaOrder(kind.schema, fields), null, 2)}\n`;
