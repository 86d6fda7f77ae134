import { damaged } from '../refusal.ts';
import { readXml } from '../xml.ts';
import type { Archive } from '../zip/archive.ts';

/** One part that another part points to. */
export interface Relationship {
  /** The last word of its type: `worksheet`, `styles`. The same in transitional and strict files. */
  readonly type: string;
  /** Its full name in the archive, without a slash at the front. */
  readonly part: string;
}

/** `../xl/a.xml` seen from `xl/workbook.xml`; absolute where it starts with a slash. */
function resolved(target: string, from: string): string {
  const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}

function unescaped(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** What `part` points to, by id; empty for a part that points nowhere. The empty name stands for the whole file. */
export function relationshipsOf(archive: Archive, part: string): Map<string, Relationship> {
  const slash = part.lastIndexOf('/') + 1;
  const list = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const found = new Map<string, Relationship>();
  if (!archive.has(list)) return found;
  readXml(archive, list, {
    open(name, attributes) {
      if (name !== 'rel:Relationship' || attributes.get('TargetMode') === 'External') return;
      const [id, target, type] = [attributes.get('Id'), attributes.get('Target'), attributes.get('Type')];
      if (id === undefined || target === undefined || type === undefined) throw damaged('a link between its parts');
      found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), part: resolved(unescaped(target), part) });
    },
  });
  return found;
}
