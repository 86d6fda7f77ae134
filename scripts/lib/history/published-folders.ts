import { shapeProblems } from '../../../src/domain/integrity/shape.ts';
import type { Folder } from '../compare-versions.ts';
import { readContentFile } from '../read-file.ts';

const isReadable = (file: string, bytes: Uint8Array): boolean => {
  const { content } = readContentFile(file, bytes);
  return content !== undefined && shapeProblems(content).usable;
};

/**
 * The files that a version changed into something that cannot be read, so that it was not published.
 *
 * @param doubtful Files that one of the two versions has in such a form.
 */
export const brokenSince = (before: Folder, after: Folder, doubtful: readonly string[]): string[] =>
  doubtful.filter((file) => {
    const bytes = after.get(file);
    return bytes !== undefined && bytes !== before.get(file) && !isReadable(file, bytes);
  });

/** A version as readers could see it: for a broken file, what stood before it stands; where nothing did, it is not there yet. */
export function asPublished(before: Folder, after: Folder, broken: readonly string[]): Folder {
  if (broken.length === 0) return after;
  const published = new Map(after);
  for (const file of broken) {
    const was = before.get(file);
    if (was) published.set(file, was);
    else published.delete(file);
  }
  return published;
}
