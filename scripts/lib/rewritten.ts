import { kindOfPath } from '../../src/schema/kinds.ts';
import { contentText } from '../../src/writing/content-text.ts';
import { hasComments } from './front-matter.ts';
import { readContentFile } from './read-file.ts';

/**
 * The files of a content folder that are not laid out as the forms and the commands write them, each with the text it
 * should have. A file that cannot be read, or that no kind lives at, is left as it is: the check names it.
 */
export function rewritten(folder: ReadonlyMap<string, Uint8Array>): { file: string; text: string }[] {
  return [...folder].flatMap(([file, bytes]) => {
    const place = kindOfPath(file);
    const { text, parsed } = readContentFile(file, bytes);
    if (!place || parsed.problems.length > 0 || typeof parsed.data !== 'object' || parsed.data === null) return [];
    // A comment is someone's remark to the next editor; laying the fields out anew would drop it.
    if (place.kind.body && hasComments(text)) return [];
    const wanted = contentText(place.kind, parsed.data, parsed.body?.text);
    return wanted === text ? [] : [{ file, text: wanted }];
  });
}
