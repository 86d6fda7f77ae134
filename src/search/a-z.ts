/** One line of the A to Z: a page, or words that people use with the pages they lead to. */
export interface Entry {
  readonly name: string;
  /** What it is, and whose: “Indicator, Leeds”. */
  readonly detail?: string;
  readonly href?: string;
  /** For other words: the pages to see. */
  readonly see?: readonly { readonly name: string; readonly href: string }[];
}

export interface Letter<T = Entry> {
  readonly letter: string;
  /** For addresses: `a`, `0-9`. */
  readonly id: string;
  readonly entries: readonly T[];
}

const collator = new Intl.Collator('en-GB', { numeric: true });
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The name as it is sorted: without a leading article, quotes or brackets. */
const sortName = (name: string) => name.replace(/^[^\p{L}\d]+/u, '').replace(/^(?:the|an?) (?=\S)/i, '');

const letterOf = (name: string): string => {
  const first = sortName(name).normalize('NFD').charAt(0).toUpperCase();
  return letters.includes(first) ? first : '0–9';
};

/** Sorts entries under their letters; every letter is there, also where it has none, and digits come last where used. */
export function byLetter<T extends Pick<Entry, 'name' | 'detail'>>(entries: readonly T[]): Letter<T>[] {
  const sorted = [...entries].sort(
    (a, b) => collator.compare(sortName(a.name), sortName(b.name)) || collator.compare(a.detail ?? '', b.detail ?? ''),
  );
  const of = (letter: string) => sorted.filter((e) => letterOf(e.name) === letter);
  const digits = of('0–9');
  return [
    ...letters.map((letter) => ({ letter, id: letter.toLowerCase(), entries: of(letter) })),
    ...(digits.length > 0 ? [{ letter: '0–9', id: '0-9', entries: digits }] : []),
  ];
}
