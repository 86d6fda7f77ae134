import { damaged } from '../refusal.ts';
import { isTrue, readXml } from '../xml.ts';
import type { Archive } from '../zip/archive.ts';

/** A sheet as the workbook lists it: where its cells are is found by `id` among the relationships. */
export interface ListedSheet {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
}

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly dateSystem: 1900 | 1904;
}

export function readWorkbookPart(archive: Archive, part: string): WorkbookPart {
  const sheets: ListedSheet[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  readXml(archive, part, {
    open(name, attributes) {
      if (name === 'x:workbookPr' && isTrue(attributes.get('date1904'))) dateSystem = 1904;
      if (name !== 'x:sheet') return;
      const [title, id] = [attributes.get('name'), attributes.get('r:id')];
      if (title === undefined || id === undefined) throw damaged('its list of sheets');
      const state = attributes.get('state') ?? 'visible';
      sheets.push({ name: title, id, hidden: state !== 'visible' });
    },
  });
  return { sheets, dateSystem };
}
