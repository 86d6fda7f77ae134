import { nearest } from '../../src/domain/integrity/nearest.ts';
import type { Problem } from '../../src/domain/integrity/problem.ts';
import { oneOf } from '../../src/domain/integrity/words.ts';
import { kindOfPath, kinds } from '../../src/schema/kinds.ts';

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1);
const topOf = (file: string) => file.split('/')[0] ?? file;

/** The path in lower-case words joined by hyphens, which is how most misnamed files were meant. */
const plain = (file: string): string =>
  file
    .toLowerCase()
    .replace(/[^a-z0-9/.]+/g, '-')
    .replace(/-*([/.])-*/g, '$1');

/** A path of a kind that a misplaced file was probably meant to be like. */
function exampleFor(file: string): string | undefined {
  const top = nearest(topOf(file), new Set(kinds.map((k) => topOf(k.example))));
  const beside = kinds.map((k) => k.example).filter((e) => topOf(e) === top);
  const folder = nearest(folderOf(file), beside.map(folderOf));
  return nearest(file, beside) ?? beside.find((e) => folderOf(e) === folder) ?? beside[0];
}

/** A file that no kind claims: a misspelt folder, a capital letter, a wrong ending. */
export function misplaced(file: string): Problem {
  const renamed = plain(file);
  const example = kindOfPath(renamed) ? undefined : exampleFor(file);
  return {
    rule: 'file-place',
    file,
    path: [],
    found: 'a file that is none of the record’s kinds',
    expected:
      kindOfPath(renamed) || example !== undefined
        ? 'a path of one of the kinds, in lower-case letters, digits and single hyphens'
        : oneOf(kinds.map((k) => k.glob)),
    ...(kindOfPath(renamed) ? { nearest: renamed } : {}),
    ...(example === undefined ? {} : { example }),
  };
}
