import { nearest } from '../../src/domain/integrity/nearest.ts';
import type { Problem } from '../../src/domain/integrity/problem.ts';
import { kinds } from '../../src/schema/kinds.ts';

const examples = kinds.map((k) => k.example);
const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1);

/** A file that no kind claims: a misspelt folder, a capital letter, a wrong ending. */
export function misplaced(file: string): Problem {
  // The folder says more about what was meant than the name does.
  const top = file.split('/')[0];
  const beside = examples.filter((e) => e.includes('/') && e.split('/')[0] === top);
  const near =
    nearest(file, beside) ?? nearest(folderOf(file), beside.map(folderOf)) ?? beside[0] ?? nearest(file, examples);
  const example = beside.find((e) => folderOf(e) === near) ?? near;
  return {
    rule: 'file-place',
    file,
    path: [],
    found: 'a file that is none of the record’s kinds',
    expected: 'a path of one of the kinds, in lower-case letters, digits and single hyphens',
    ...(example === undefined ? {} : { example }),
  };
}
