import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes files of a content folder, all or none: each is first written beside its place under another name, and only
 * when all are there do they take their places. A fault before that leaves the folder as it was.
 */
export async function writeContent(
  dir: string,
  files: readonly { readonly file: string; readonly text: string }[],
): Promise<void> {
  const laid: { from: string; to: string }[] = [];
  try {
    for (const { file, text } of files) {
      const to = join(dir, file);
      const from = join(dirname(to), `.${file.slice(file.lastIndexOf('/') + 1)}.new`);
      await mkdir(dirname(to), { recursive: true });
      laid.push({ from, to });
      await writeFile(from, text);
    }
  } catch (error) {
    for (const { from } of laid) await rm(from, { force: true });
    throw error;
  }
  for (const { from, to } of laid) await rename(from, to);
}
