import type { JsonSchema } from '../../schema/json-schema.ts';

/** Longer examples are cut off between two fields: they are there to show the form. */
const room = 90;

function group(schema: JsonSchema): string | undefined {
  const fields = schema.properties ?? {};
  // Where none is required, several do for each other, as `period` and `text` of what is due: show the first.
  const names = schema.required ?? Object.keys(fields).slice(0, 1);
  let text = '';
  for (const name of names) {
    const value = exampleText(fields[name]);
    if (value === undefined) continue;
    const more = `${text === '' ? '' : ', '}"${name}": ${value}`;
    if (text !== '' && text.length + more.length > room) return `{ ${text}, … }`;
    text += more;
  }
  return text === '' ? undefined : `{ ${text} }`;
}

/** A value that a field would accept, as JSON: the schema's own example, or one made of its parts. */
function exampleText(schema: JsonSchema | undefined): string | undefined {
  const [first] = schema?.examples ?? [];
  if (first !== undefined) return JSON.stringify(first);
  if (schema?.enum) return JSON.stringify(schema.enum[0]);
  if (schema?.type === 'boolean') return 'true';
  if (schema?.type === 'integer' || schema?.type === 'number') return String(Math.max(schema.minimum ?? 1, 1));
  if (schema?.type === 'object') return group(schema);
  if (schema?.type === 'array') {
    const item = exampleText(schema.items);
    return item === undefined ? undefined : `[${item}]`;
  }
  return undefined;
}

/** An example of what a field would accept, ready to be put into a problem; nothing where there is none to give. */
export function exampleOf(schema: JsonSchema | undefined): { example?: string } {
  const example = exampleText(schema);
  return example === undefined ? {} : { example };
}
