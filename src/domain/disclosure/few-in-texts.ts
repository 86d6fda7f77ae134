import type { ContentFile } from '../entry.ts';
import type { Path } from '../integrity/problem.ts';
import { fewInWords } from './few-in-words.ts';

/** Words that may count one to four children, in a text that is new. Nobody but the officer can say whether they do. */
export interface FewInText {
  readonly file: string;
  /** To the text; empty for the body of the file. */
  readonly path: Path;
  readonly words: string;
}

interface Text {
  readonly path: Path;
  readonly text: string;
}

/** Fields that are no prose: keys, and where in a source something stands. */
const notProse = ['id', 'key', 'locator', 'countsLocator', 'ref', 'source', 'value', 'period', 'was', '$schema'];

function* textsIn(value: unknown, path: Path): Generator<Text> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* textsIn(item, [...path, i]);
  else if (value !== null && typeof value === 'object')
    for (const [name, v] of Object.entries(value)) if (!notProse.includes(name)) yield* textsIn(v, [...path, name]);
}

function* ofFile({ data, body }: ContentFile): Generator<Text> {
  yield* textsIn(data, []);
  if (body !== undefined) yield { path: [], text: body };
}

/** Such words in the texts of a version, where the same file did not have them so often before. */
export function fewInTexts(before: readonly ContentFile[], after: readonly ContentFile[]): FewInText[] {
  const old = new Map(before.map((f) => [f.file, f]));
  return after.flatMap((f) => {
    const was = old.get(f.file);
    const known = was ? [...ofFile(was)].flatMap(({ text }) => fewInWords(text)) : [];
    return [...ofFile(f)].flatMap(({ path, text }) =>
      fewInWords(text).flatMap((words) => {
        const at = known.indexOf(words);
        if (at < 0) return [{ file: f.file, path, words }];
        known.splice(at, 1);
        return [];
      }),
    );
  });
}
