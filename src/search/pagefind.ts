import { url } from '../site/urls.ts';
import { coversWords, shares } from './covers-words.ts';
import type { Index } from './find.ts';
import type { Hit } from './merge.ts';
import { unpackPages, type PagesFile } from './pages-file.ts';

/*
 * Why Pagefind's JavaScript API and not its Component UI (1.5.2): the components weigh 46 KB gzipped to our 8, keep
 * neither words nor filters in the address, run one search where synonyms need several, and make a combobox of what is
 * a plain list of links.
 */

/** A page found, loaded when it is shown. `excerpt` is HTML with `<mark>`; everything else is plain text. */
export interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
    readonly anchor?: unknown;
  }[];
}
export interface PagefindHit extends Hit {
  readonly data: () => Promise<PagefindPage>;
}
interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly search: (words: string | null) => Promise<{ readonly results: readonly PagefindHit[] }>;
}

/** How much a find in a page's own words counts besides its text: its title, and what `SearchTerms.astro` gives it. */
const metaWeights = { title: 8, terms: 8, said: 8 };

async function json<T>(path: string): Promise<T> {
  const response = await fetch(url(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

/**
 * Where no page has a word, Pagefind takes the longest beginning of it that one has: “xylophone” would find `[x]`.
 * It does so for all pages alike, so the first shows whether what was found is what was meant.
 */
async function search(pagefind: Pagefind, words: string | null): Promise<readonly PagefindHit[]> {
  const { results } = await pagefind.search(words);
  if (words === null || !results[0]) return results;
  const { content, meta } = await results[0].data();
  return coversWords([content, ...Object.values(meta)], words) ? results : [];
}

let loading: Promise<Index<PagefindHit>> | undefined;

/** Loads the index once, when it is first needed. Rejects where it cannot be loaded; a later call tries again. */
export function loadIndex(): Promise<Index<PagefindHit>> {
  loading ??= (async () => {
    const script = url('/pagefind/pagefind.js');
    const [pagefind, file, synonyms] = await Promise.all([
      import(/* @vite-ignore */ script) as Promise<Pagefind>,
      json<PagesFile>('/pagefind/pages.json'),
      json<Index<PagefindHit>['synonyms']>('/search-words.json'),
    ]);
    // Without its worker, 12 KB less; a search of thousands of pages takes hundredths of a second.
    await pagefind.options({ baseUrl: url('/'), ranking: { metaWeights }, noWorker: true });
    let words: Promise<string[]> | undefined;
    return {
      ...unpackPages(file),
      synonyms,
      words: () => {
        words ??= json<string[]>('/pagefind/words.json');
        words.catch(() => (words = undefined));
        return words;
      },
      search: (text) => search(pagefind, text),
      holds: async (text) => {
        const first = (await pagefind.search(text)).results[0];
        if (!first) return false;
        const { content, meta } = await first.data();
        return coversWords([content, ...Object.values(meta)], text, shares.spelt);
      },
    };
  })();
  loading.catch(() => (loading = undefined));
  return loading;
}
