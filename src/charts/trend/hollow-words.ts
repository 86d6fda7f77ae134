import { otherValues, type SeriesPoint } from '../../domain/series.ts';

/** What hollow points are, beside a figure or for a period where the place that is looked at has none; none of none. */
export function hollowWords(drawn: boolean, points: readonly SeriesPoint[]): string[] {
  if (!drawn) return [];
  const empty = points.some((p) => p.drawn.value === undefined && otherValues(p).length > 0);
  const same = 'A hollow point is another figure printed for the same period';
  return [empty ? `${same}, or one printed elsewhere for a period without a result.` : `${same}.`];
}
