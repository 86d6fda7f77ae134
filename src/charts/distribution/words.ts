import { spread } from '../spread.ts';

/** A segment of a bar, and how much room its words take. */
export interface SegmentWords {
  readonly x: number;
  readonly own: number;
  readonly width: number;
}

export interface WordsPlace {
  readonly line: number;
  readonly x: number;
  /** Where a thin line comes down to the words from the segment, where they do not begin right under it. */
  readonly leader: number | undefined;
}

/** Between two words of a line, and between words and the thin line that passes them by. */
const gap = 12;
const beside = 5;
/** From the ends of its own words, as wide as they are in any font, to a thin line over them. */
const inside = 8;
/** More lines than these are tried only with a line for each. */
const most = 4;

const beginsUnder = ({ x, own }: SegmentWords, at: number): boolean => at > x - 0.5 && at < x + own;

/** Where words of one segment may stand on a line, best first: from its left edge on, up to its right edge, at the edge. */
function placesOn(words: SegmentWords, line: number, right: number): WordsPlace[] {
  const { x, own, width } = words;
  const fit = (at: number) => Math.max(0, Math.min(at, right - width));
  return [...new Set([fit(x), fit(Math.max(x + own, x + own / 2 + inside) - width)])].flatMap((at): WordsPlace[] => {
    if (line === 0 && beginsUnder(words, at)) return [{ line, x: at, leader: undefined }];
    const leader = Math.min(Math.max(x + own / 2, at + inside), at + width - inside);
    return leader >= x && leader <= x + own ? [{ line, x: at, leader }] : [];
  });
}

/** Whether two may stand as they are: neither on one another, nor the thin line of the lower through the higher. */
function apart(a: WordsPlace & { readonly width: number }, b: WordsPlace & { readonly width: number }): boolean {
  if (a.line === b.line) return a.x + a.width + gap <= b.x || b.x + b.width + gap <= a.x;
  const [high, { leader }] = a.line < b.line ? [a, b] : [b, a];
  return leader === undefined || leader < high.x - beside || leader > high.x + high.width + beside;
}

/**
 * Places the words of the segments of a bar under it, so that none is taken for another’s: on one line, if each begins
 * under its own; else on as few lines as it takes, those that do not begin under their own joined to it by a thin line.
 */
export function wordsUnder(all: readonly SegmentWords[], right: number): WordsPlace[] {
  const line = spread(all, right, gap);
  if (line?.every((at, i) => beginsUnder(all[i]!, at))) return line.map((x) => ({ line: 0, x, leader: undefined }));
  const costOf = ({ line, leader }: WordsPlace) => 10 * line + Number(leader !== undefined);
  let best: { readonly places: readonly WordsPlace[]; readonly cost: number } = { places: [], cost: Infinity };
  const search = (placed: readonly (WordsPlace & { readonly width: number })[], cost: number): void => {
    if (cost >= best.cost) return;
    const next = all[placed.length];
    if (!next) {
      best = { places: placed.map(({ line, x, leader }) => ({ line, x, leader })), cost };
      return;
    }
    for (let at = 0; at < Math.min(all.length, most); at += 1)
      for (const place of placesOn(next, at, right)) {
        const here = { ...place, width: next.width };
        if (placed.every((other) => apart(other, here))) search([...placed, here], cost + costOf(place));
      }
  };
  search([], 0);
  // A line for each, where there is no better way: words wider than half a phone under slivers of a bar.
  return best.cost < Infinity
    ? [...best.places]
    : all.map(({ x, width }, i) => ({ line: i, x: Math.max(0, Math.min(x, right - width)), leader: undefined }));
}
