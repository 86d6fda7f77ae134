import { pathOf } from '../site/urls.ts';
import { addressWords } from './address-words.ts';
import { findSome } from './find.ts';
import { loadIndex } from './pagefind.ts';
import { titleItem } from './result.ts';

const most = 5;

/** Fills the search form with the words of the address that leads nowhere, and shows what they find. */
async function suggest() {
  const q = addressWords(pathOf(location.pathname));
  if (q === '') return;
  const input = document.getElementById('search-words') as HTMLInputElement;
  if (input.value === '') input.value = q;
  const hits = await findSome(q.split(' '), await loadIndex());
  if (hits.length === 0) return;
  const pages = await Promise.all(hits.slice(0, most).map((hit) => hit.data()));
  document.getElementById('search-results')?.append(...pages.map((page) => titleItem(page)));
  document.getElementById('search-found')!.hidden = false;
}

// Without an index the form, the lists and the A to Z are still there.
suggest().catch(() => undefined);
