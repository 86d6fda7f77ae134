import { flagWords, markerWords } from '../../domain/figure-text.ts';
import type { SeriesPoint } from '../../domain/series.ts';
import { symbolOf } from '../../schema/value.ts';

/** Whose correction `r` stands for: whoever printed the figure revised it, or it was corrected here. */
function revisedWords(points: readonly SeriesPoint[]): string {
  const all = points.filter((p) => p.drawn.flags?.includes('r'));
  const here = all.filter((p) => p.drawn.revised !== undefined).length;
  if (here === 0) return flagWords('r');
  return here === all.length ? 'corrected here since it was first shown' : `${flagWords('r')}, or corrected here`;
}

/** What the symbols in a drawing mean: those in brackets, for figures that are missing and for figures with a flag. */
export function symbolWords(points: readonly SeriesPoint[]): string[] {
  const missing = points.flatMap((p) => (p.drawn.value === undefined && p.drawn.marker ? [p.drawn.marker] : []));
  const flagged = points.flatMap((p) => (p.drawn.value === undefined ? [] : (p.drawn.flags ?? [])));
  const meant = new Map([
    ...missing.filter((m) => m !== 'awaited').map((m) => [symbolOf(m), markerWords(m)] as const),
    // A break is drawn as a line, which says so itself.
    ...flagged
      .filter((f) => f !== 'b')
      .map((f) => [`[${f}]`, f === 'r' ? revisedWords(points) : flagWords(f)] as const),
  ]);
  return meant.size === 0 ? [] : [`${[...meant].map(([symbol, words]) => `${symbol}: ${words}`).join('; ')}.`];
}
