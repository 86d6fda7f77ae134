import type { ContentFile } from '../entry.ts';
import type { Problem } from './problem.ts';

/** Two files that come to the same kind and key. Asked of all files, before any is looked up by key. */
export function* sameKey(files: readonly ContentFile[]): Generator<Problem> {
  const first = new Map<string, string>();
  for (const { kind, key, file } of files) {
    const name = `${kind} ${key}`;
    const other = first.get(name);
    if (other === undefined) first.set(name, file);
    else
      yield {
        rule: 'same-key',
        file,
        path: [],
        found: `the ${kind} "${key}" for the second time; the first is ${other}`,
        expected: 'one file for each key',
      };
  }
}
