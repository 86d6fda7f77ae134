import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';

/** A file of a search index, its path below `pagefind/`. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Stands before the contents of every packed file. */
const mark = Buffer.from('pagefind_dcd');

const unpack = (file: IndexFile): Cbor => decodeCbor(gunzipSync(file.content).subarray(mark.length));
const pack = (value: Cbor): Buffer => gzipSync(Buffer.concat([mark, encodeCbor(value)]), { level: 9 });
const name = (language: string, content: Buffer, length: number) =>
  `${language}_${createHash('sha256').update(content).digest('hex').slice(0, length)}`;

type Named = readonly [string, ...Cbor[]];
const byName = (a: readonly [string, ...unknown[]], b: readonly [string, ...unknown[]]) =>
  a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
const inOrder = (items: Cbor): Named[] => [...(items as readonly Named[])].sort(byName);

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

/**
 * The same index in an order of its own: Pagefind 1.5.2 keeps filters and their values in a hash map that is seeded
 * anew for every run, so that two runs over the same pages differ in these files, their names and the list of them.
 * Here they are sorted, and named by what they hold. Everything else is left as it came.
 */
export function orderedIndex(files: readonly IndexFile[]): IndexFile[] {
  const found = new Map(files.map((file) => [file.path, file]));
  const take = (path: string): IndexFile => {
    const file = found.get(path);
    if (!file) throw new Error(`The search index has no ${path}.`);
    found.delete(path);
    return file;
  };
  const put = (path: string, content: Uint8Array) => found.set(path, { path, content });

  const entry = JSON.parse(Buffer.from(take('pagefind-entry.json').content).toString()) as Entry;
  const languages = Object.entries(entry.languages)
    .sort(byName)
    .map(([language, about]) => {
      const [version, pages, chunks, filters, sorts, ...rest] = unpack(
        take(`pagefind.${about.hash}.pf_meta`),
      ) as Cbor[];
      const sorted = inOrder(filters!).map(([filter, hash]) => {
        const [, values] = unpack(take(`filter/${hash as string}.pf_filter`)) as [string, Cbor];
        const content = pack([filter, inOrder(values)]);
        const key = name(language, content, 7);
        put(`filter/${key}.pf_filter`, content);
        return [filter, key];
      });
      const meta = pack([version!, pages!, chunks!, sorted, inOrder(sorts!), ...rest]);
      const hash = name(language, meta, 13);
      put(`pagefind.${hash}.pf_meta`, meta);
      return [language, { ...about, hash }];
    });
  put('pagefind-entry.json', Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) })));
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
