/** What a reader wants to see of a list: words that a row holds, and a value of each facet that was chosen. */
export interface Wanted {
  readonly find: string;
  /** `theme:stay-safe`, one for each facet at most. */
  readonly values: readonly string[];
}

/** Whether a row, by its text and the values of its facets, is among what is wanted: it has all words and all values. */
export function fits(row: { readonly text: string; readonly values: readonly string[] }, wanted: Wanted): boolean {
  const text = row.text.toLowerCase();
  const words = wanted.find.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((w) => text.includes(w)) && wanted.values.every((v) => row.values.includes(v));
}

/** How many rows are shown, by the title of their list, for all to see and hear: `13 of 117 indicators`. */
export function shownWords(shown: number, all: number, wanted: Wanted, title: string): string {
  const many = title.toLowerCase();
  const rows = `${all} ${all === 1 ? many.replace(/s$/, '') : many}`;
  if (shown === all) return rows;
  if (shown > 0) return `${shown} of ${rows}`;
  const why = wanted.values.length === 0 ? 'has these words' : wanted.find.trim() ? 'fits all of this' : 'fits';
  return `None of the ${rows} ${why}.`;
}
