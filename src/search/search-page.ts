import { facetNames } from './facets.ts';
import { filterControls } from './filters.ts';
import { find, type Found } from './find.ts';
import { loadIndex, type PagefindHit } from './pagefind.ts';
import { resultItem } from './result.ts';
import { isEmpty, noneChosen, readState, sorts, writeState, type SearchState } from './state.ts';
import { statusLine } from './wording.ts';

const pageSize = 10;
/** Long enough that a typed word is whole more often than not. */
const typingPause = 250;

const part = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const form = part<HTMLFormElement>('search');
const input = part<HTMLInputElement>('search-words');
const status = part('search-status');
const start = part('search-start');
const found = part('search-found');
const list = part('search-results');
const more = part<HTMLButtonElement>('search-more');
const sort = part<HTMLSelectElement>('search-sort');
const aside = part<HTMLDetailsElement>('search-filters');
const clear = part<HTMLButtonElement>('search-clear');
const nothing = part('search-nothing');

let state = readState(location.search);
let answer: Found<PagefindHit> | undefined;
let filters: ReturnType<typeof filterControls> | undefined;
let turn = 0;
const title = document.title;

/** Results shown, kept with the history entry so that Back comes to the same length of list. */
const keptLength = () => Math.max(pageSize, Number((history.state as { shown?: number } | null)?.shown) || 0);
const remember = (shown: number) => history.replaceState({ shown }, '', location.pathname + writeState(state));

/** Adds results up to `length`; focus goes to the first new one where `follow` is set. */
async function showUpTo(length: number, mine: number, follow = false) {
  const hits = answer?.hits ?? [];
  const from = follow ? list.childElementCount : 0;
  const items = (await Promise.all(hits.slice(from, length).map((hit) => hit.data()))).map(resultItem);
  if (mine !== turn) return;
  if (!follow) list.replaceChildren();
  list.append(...items);
  more.hidden = hits.length <= length;
  more.textContent = `Show ${Math.min(pageSize, hits.length - length)} more`;
  if (follow) items[0]?.querySelector('a')?.focus();
}

async function run(length = pageSize) {
  const mine = ++turn;
  const empty = isEmpty(state);
  document.title = state.q === '' ? title : `${state.q} – ${title}`;
  remember(length);
  if (empty) {
    answer = undefined;
    status.textContent = '';
    start.hidden = false;
    found.hidden = true;
    return;
  }
  try {
    const index = await loadIndex();
    const next = await find(state, index);
    if (mine !== turn) return;
    answer = next;
    filters ??= filterControls(index.facets, part('search-facets'));
    await showUpTo(length, mine);
    if (mine !== turn) return;
    filters.show(next.counts, state.chosen);
    const chosen = facetNames.flatMap((name) => state.chosen[name]).length;
    part('search-chosen').textContent = chosen > 0 ? `(${chosen} chosen)` : '';
    clear.hidden = chosen === 0;
    nothing.hidden = next.hits.length > 0;
    part('search-order').hidden = next.hits.length < 2;
    aside.hidden = next.hits.length === 0 && chosen === 0;
    start.hidden = true;
    found.hidden = false;
    status.textContent = statusLine(state, next);
  } catch {
    if (mine !== turn) return;
    found.hidden = true;
    status.textContent = 'Search could not be loaded. Try again, or look in the A to Z.';
  }
}

function change(part: Partial<SearchState>) {
  state = { ...state, ...part };
  void run();
}

let typing: ReturnType<typeof setTimeout> | undefined;
const typed = () => {
  clearTimeout(typing);
  const q = input.value.trim();
  if (q !== state.q) change({ q });
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  typed();
});
input.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(typed, typingPause);
});
input.addEventListener('focus', () => void loadIndex().catch(() => undefined), { once: true });
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  input.value = '';
  typed();
});
aside.addEventListener('change', () => filters && change({ chosen: filters.chosen() }));
clear.addEventListener('click', () => {
  change({ chosen: noneChosen });
  input.focus();
});
sort.addEventListener('change', () => change({ sort: sorts.find((s) => s === sort.value) ?? 'relevance' }));
more.addEventListener('click', () => {
  const length = list.childElementCount + pageSize;
  remember(length);
  void showUpTo(length, turn, true);
});
window.addEventListener('popstate', () => {
  state = readState(location.search);
  begin();
});

/** Beside the results there is room for the filters; above them they stay folded until asked for. */
const wide = matchMedia('(min-width: 56rem)');
const unfold = () => (aside.open = wide.matches);
wide.addEventListener('change', unfold);

function begin() {
  input.value = state.q;
  sort.value = state.sort;
  start.hidden = !isEmpty(state);
  unfold();
  void run(keptLength());
}
begin();
