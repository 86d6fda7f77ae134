import type { Problem } from './problem.ts';
import type { Rule } from './rule.ts';

const parentOf = (key: string) => key.slice(0, key.indexOf('/'));

function* clashes(
  files: readonly { file: string; key: string; number: number }[],
  field: string,
  noun: string,
): Generator<Problem> {
  const first = new Map<string, string>();
  for (const { file, key, number } of files) {
    const name = `${parentOf(key)} ${number}`;
    const other = first.get(name);
    if (other === undefined) first.set(name, file);
    else
      yield {
        rule: 'same-number',
        file,
        path: [field],
        found: `${number}, which ${other} has too`,
        expected: `a number that no other ${noun} has`,
      };
  }
}

/** Two priorities of a plan with one number, or two recommendations of a review with one place in its order. */
export const sameNumber: Rule = function* (content) {
  const priorities = content.of('priority').map(({ file, key, data }) => ({ file, key, number: data.number }));
  yield* clashes(priorities, 'number', 'priority of the plan');
  const recommendations = content
    .of('recommendation')
    .map(({ file, key, data }) => ({ file, key, number: data.order }));
  yield* clashes(recommendations, 'order', 'recommendation of the review');
};
