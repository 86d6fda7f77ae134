import type { ContentFile } from '../../../src/domain/entry.ts';
import type { JsonSchema } from '../../../src/schema/json-schema.ts';
import { choicesOf, flagOf, type Path, type Question } from './question.ts';

const listed = (choices: readonly string[]): string =>
  choices.length <= 14 ? choices.join(', ') : `${choices.slice(0, 12).join(', ')} and ${choices.length - 12} more`;

/** A question as an officer reads it: the field, what to write, what may stand there, an example. */
export function explained(question: Question, files: readonly ContentFile[]): string {
  const { schema, path } = question;
  const choices = choicesOf(question, files);
  const example = schema.examples?.[0];
  const says = schema.description?.replace(/^The (.+) it points to, by key\.$/, 'The $1, by its id.') ?? 'A value.';
  const first = schema.pointsTo === 'source' ? ' One that is not there yet is begun first: npm run new -- source.' : '';
  const many = schema.type === 'array' ? ' Several are separated by semicolons.' : '';
  return [
    flagOf(path),
    `  ${says}${first}${many}`,
    ...(choices.length > 0 ? [`  One of: ${listed(choices)}`] : []),
    ...(example === undefined ? [] : [`  Such as: ${typeof example === 'string' ? example : JSON.stringify(example)}`]),
  ].join('\n');
}

/** Every field of a kind, with its meaning: required ones first marked, those inside groups indented. */
export function fieldsExplained(schema: JsonSchema, path: Path = []): string[] {
  const required = new Set(schema.required ?? []);
  const pad = '  '.repeat(path.length);
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    if (name === '$schema') return [];
    const group = field.properties ? field : field.items?.properties ? field.items : undefined;
    const choices = field.enum ? ` (${field.enum.join(', ')})` : '';
    const line = `${pad}${name}${required.has(name) ? '' : ' (optional)'}: ${field.description ?? ''}${choices}`;
    return [line, ...(group && path.length < 3 ? fieldsExplained(group, [...path, name]) : [])];
  });
}
