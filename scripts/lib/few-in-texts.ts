import { fewInTexts } from '../../src/domain/disclosure/few-in-texts.ts';
import type { Annotation } from './annotations.ts';
import { readContentFile } from './read-file.ts';
import { positionOf } from './text.ts';

type Folder = ReadonlyMap<string, Uint8Array>;

/** Words in a new text that may count one to four children, with their place, counted from 1. */
export interface LocatedWords {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly words: string;
}

/** What to do about them. Nothing is refused: only a person can tell whether children are meant who could be recognised. */
export const fewAdvice =
  'If these are children who could be recognised, say it without the number (“most”, “a few”); if not, leave it.';

/** Such words in what a version adds to another. */
export function fewAdded(before: Folder, after: Folder): LocatedWords[] {
  const isNew = (file: string) => Buffer.compare(before.get(file) ?? Buffer.alloc(0), after.get(file)!) !== 0;
  const files = [...after.keys()].filter(isNew);
  const read = (folder: Folder) => files.flatMap((f) => (folder.has(f) ? [readContentFile(f, folder.get(f)!)] : []));
  const now = new Map(read(after).map((r) => [r.file, r]));
  const contents = [read(before), [...now.values()]].map((all) => all.flatMap((r) => r.content ?? []));
  return fewInTexts(contents[0]!, contents[1]!).map(({ file, path, words }) => {
    const { text, parsed } = now.get(file)!;
    const start = path.length > 0 ? parsed.locate(path) : (parsed.body?.offset ?? 0);
    // In a text that runs over several lines, the words may too.
    const within = text.slice(start).search(new RegExp(words.replace(/[^\w ]/g, '.').replaceAll(' ', '\\s+')));
    return { file, ...positionOf(text, start + Math.max(0, within)), words };
  });
}

/** The same beside their lines. `folder` is where the content lies. */
export const fewAnnotation = ({ file, line, column, words }: LocatedWords, folder: string): Annotation => ({
  level: 'warning',
  file: folder === '.' ? file : `${folder}/${file}`,
  line,
  column,
  title: 'Does this count children who could be recognised?',
  message: `Found: “${words}”\n${fewAdvice}`,
});

/** The same as text; empty where there is nothing to look at. */
export const fewLines = (few: readonly LocatedWords[], folder: string): string[] =>
  few.length === 0
    ? []
    : [
        [
          `To look at (nothing is refused): does this count children? ${fewAdvice}`,
          ...few.map((f) => `  ${folder}/${f.file}:${f.line}:${f.column}  “${f.words}”`),
        ].join('\n'),
      ];
