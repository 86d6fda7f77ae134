import { fileURLToPath } from 'node:url';
import { readFolder } from '../../../scripts/lib/folder.ts';

/** One edit of a file: a text in it and what takes its place; `undefined` for the whole file. */
export type Edit =
  | { readonly file: string; readonly from: string; readonly to: string }
  | { readonly file: string; readonly whole: string | undefined };

export const edit = (file: string, from: string, to: string): Edit => ({ file, from, to });
export const written = (file: string, whole: string): Edit => ({ file, whole });
export const removed = (file: string): Edit => ({ file, whole: undefined });

/** A small content that nothing is wrong with: the one that the gate is tried on. */
export const base = await readFolder(fileURLToPath(new URL('../fixtures/gate/base', import.meta.url)));

/** The content after edits. Throws where a text to replace is not there, so that no case tests nothing. */
export function edited(content: ReadonlyMap<string, Uint8Array>, edits: readonly Edit[]): Map<string, Uint8Array> {
  const result = new Map(content);
  for (const e of edits) {
    if ('whole' in e) {
      if (e.whole === undefined) result.delete(e.file);
      else result.set(e.file, Buffer.from(e.whole));
      continue;
    }
    const text = Buffer.from(result.get(e.file) ?? '').toString();
    if (!text.includes(e.from)) throw new Error(`${e.file} does not hold “${e.from}”.`);
    result.set(e.file, Buffer.from(text.replace(e.from, () => e.to)));
  }
  return result;
}

export const textOf = (file: string): string => Buffer.from(base.get(file) ?? '').toString();
