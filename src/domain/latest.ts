import type { SeriesPoint } from './series.ts';

export interface Latest {
  /** The latest period with a value that is not a forecast. */
  readonly point: SeriesPoint;
  /** Later periods whose figure is awaited or missing: the page says so beside the latest figure. */
  readonly later: readonly SeriesPoint[];
}

/** True for a figure that has happened: a value, and not a forecast. */
export const isOutturn = (p: SeriesPoint): boolean =>
  p.drawn.value !== undefined && !(p.drawn.flags?.includes('f') ?? false);

/** The latest figure of a series, given its points oldest first; nothing where no period has a value. */
export function latestOf(points: readonly SeriesPoint[]): Latest | undefined {
  const at = points.findLastIndex(isOutturn);
  const point = points[at];
  if (!point) return undefined;
  return { point, later: points.slice(at + 1).filter((p) => p.drawn.value === undefined) };
}
