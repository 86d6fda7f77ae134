import { fieldSchema, jsonSchemaOf } from '../../schema/json-schema.ts';
import { kindNamed } from '../../schema/kinds.ts';
import { exampleOf } from './example-of.ts';
import type { Rule } from './rule.ts';
import { textsIn } from './texts.ts';
import { named } from './words.ts';

/** A text of spaces only: a field that looks filled in and says nothing. */
export const blankText: Rule = function* (content) {
  for (const { file, kind, data } of content.files)
    for (const { path, text } of textsIn(data, (t) => t.trim() === ''))
      yield {
        rule: 'blank-text',
        file,
        path,
        found: named(text),
        expected: 'text, or no such field',
        ...exampleOf(fieldSchema(jsonSchemaOf(kindNamed(kind)!), path)),
      };
};
