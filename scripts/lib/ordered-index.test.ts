import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';
import { orderedIndex, type IndexFile } from './ordered-index.ts';

const packed = (value: Cbor) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encodeCbor(value)]));
const text = (value: unknown) => Buffer.from(JSON.stringify(value));

/** The same small index, as a run of Pagefind might have put it. */
const index = (kinds: Cbor[], filters: Cbor[]): IndexFile[] => [
  { path: 'pagefind-entry.json', content: text({ version: '1', languages: { en: { hash: 'en_m', page_count: 2 } } }) },
  {
    path: 'pagefind.en_m.pf_meta',
    content: packed(['1', [['en_p', 3]], [['a', 'b', 'en_c']], filters, [], ['title']]),
  },
  { path: 'filter/en_k.pf_filter', content: packed(['kind', kinds]) },
  { path: 'filter/en_y.pf_filter', content: packed(['year', [['2007', [1]]]]) },
  { path: 'fragment/en_p.pf_fragment', content: text('untouched') },
];
const plans = ['Plan', [0]];
const reviews = ['Review', [1]];
const [kind, year] = [
  ['kind', 'en_k'],
  ['year', 'en_y'],
];

test('however Pagefind ordered it, the index comes out the same', () => {
  const one = orderedIndex(index([plans, reviews], [kind!, year!]));
  const other = orderedIndex(index([reviews, plans], [year!, kind!]));
  expect(other).toEqual(one);
});

test('names follow from contents, and lead from one file to the next', () => {
  const files = new Map(orderedIndex(index([reviews, plans], [year!, kind!])).map((f) => [f.path, f.content]));
  const read = (path: string) => decodeCbor(gunzipSync(files.get(path)!).subarray(12)) as Cbor[];
  const entry = JSON.parse(String(files.get('pagefind-entry.json'))) as { languages: { en: { hash: string } } };
  const meta = read(`pagefind.${entry.languages.en.hash}.pf_meta`);
  const filters = meta[3] as [string, string][];
  expect(filters.map(([filter]) => filter)).toEqual(['kind', 'year']);
  expect(filters.map(([, hash]) => read(`filter/${hash}.pf_filter`))).toEqual([
    ['kind', [plans, reviews]],
    ['year', [['2007', [1]]]],
  ]);
  expect(files.size).toBe(5);
});

test('an index that lacks a file it names is refused', () => {
  expect(() => orderedIndex(index([plans], [['theme', 'en_t']]))).toThrow(
    'The search index has no filter/en_t.pf_filter.',
  );
});
