import type { Observation } from '../../schema/figure.ts';
import type { SeriesPoint } from '../../domain/series.ts';

/**
 * True where the words before a number add something to it, as in “1 academy + 6”: how high the figure stands is not
 * known, only that it is more than the number. “Over”, “nearly” and “about” say that it stands close to the number.
 */
export const openEnded = ({ value, qualifier }: Pick<Observation, 'value' | 'qualifier'>): boolean =>
  value !== undefined && qualifier !== undefined && /\d|\+|\bplus\b/i.test(qualifier);

/** What is said of such a figure beside it. */
export const openMeaning = 'not one plain number';

/** What their marks mean, where there are any. */
export const openWords = (points: readonly SeriesPoint[]): string[] =>
  points.some((p) => openEnded(p.drawn))
    ? [
        'An arrow stands at a number to which its source adds something in words: how much they come to together is not printed, and no line leads to it.',
      ]
    : [];

/** Lines without such figures, each of which stands alone. */
export const apartFrom = (pieces: readonly SeriesPoint[][]): SeriesPoint[][] =>
  pieces.flatMap((piece) => {
    const parts: SeriesPoint[][] = [];
    let before: SeriesPoint | undefined;
    for (const p of piece) {
      const joins = before !== undefined && !openEnded(before.drawn) && !openEnded(p.drawn);
      if (joins) parts.at(-1)!.push(p);
      else parts.push([p]);
      before = p;
    }
    return parts;
  });

/** From the number up to the tip of the arrow. */
export const arrowHeight = 13;

/** A short foot at the number and an arrow up from it. */
export const arrowPath = ({ x, y }: { readonly x: number; readonly y: number }): string =>
  `M${x - 4},${y}h8m-4,0v${-arrowHeight}m-4,4l4,-4l4,4`;
