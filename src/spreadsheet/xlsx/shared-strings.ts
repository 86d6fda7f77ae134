import { readXml } from '../xml.ts';
import type { Archive } from '../zip/archive.ts';
import { richText } from './rich-text.ts';

/** The texts that cells point to by number. */
export function readSharedStrings(archive: Archive, part: string): string[] {
  const strings: string[] = [];
  const rich = richText();
  readXml(archive, part, {
    open: rich.open,
    text: rich.text,
    close(name) {
      rich.close(name);
      if (name === 'x:si') strings.push(rich.take());
    },
  });
  return strings;
}
