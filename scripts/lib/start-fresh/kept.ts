import type { ContentFile } from '../../../src/domain/entry.ts';
import type { Synonyms } from '../../../src/schema/synonyms.ts';
import type { Authority } from '../../../src/schema/authority.ts';

/** A file of a record, before it is written. */
export interface Draft {
  readonly kind: string;
  readonly file: string;
  readonly fields: object;
  readonly body?: string;
}

/** Words that tie a text to the region or the documents of the record that this repository came with. */
const tied = [/Yorkshire/i, /\bthe \d{4} (?:review|report|update)\b/i];

/** Letter by letter: `RegExp.escape` is not in every Node that the commands run on. */
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Whether a text is about one of the councils of a record, or about what stands in it. */
function localTo(files: readonly ContentFile[]): (data: unknown) => boolean {
  const places = files.flatMap((f) => (f.kind === 'authority' ? [(f.data as Authority).shortName] : []));
  const patterns = [...places.map((p) => new RegExp(`\\b${escaped(p)}\\b`, 'i')), ...tied];
  return (data) => patterns.some((pattern) => pattern.test(JSON.stringify(data)));
}

/** What any council can use: the themes, and the terms and synonyms that are about no one place. */
export function keptOf(files: readonly ContentFile[]): Draft[] {
  const local = localTo(files);
  return files.flatMap(({ kind, file, data }): Draft[] => {
    if (kind === 'themes') return [{ kind, file, fields: data as object }];
    if (kind === 'term') return local(data) ? [] : [{ kind, file, fields: data as object }];
    if (kind !== 'synonyms') return [];
    const { groups } = data as Synonyms;
    return [{ kind, file, fields: { ...(data as object), groups: groups.filter((g) => !local(g)) } }];
  });
}
