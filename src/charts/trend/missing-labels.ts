import { listOf } from '../../domain/wording.ts';
import { tenth } from '../frame.ts';
import type { Label } from '../label.ts';
import { textWidth } from '../text-width.ts';

/** A missing figure: where on the axis, why, and for which period in short. */
export interface MissingMark {
  readonly x: number;
  readonly symbol: string;
  readonly period: string;
}

/**
 * The symbols of missing figures, in a row along the axis. Neighbours that would touch are said once, in their middle,
 * where they are the same, with their periods where a figure stands between them: it would be said of that. Where they
 * differ, the earlier is moved back. Where there is no room for periods, only the last of them is said: the table has all.
 *
 * @param figures Where figures stand along the axis.
 */
export function missingLabels(
  missing: readonly MissingMark[],
  y: number,
  fontSize: number,
  bounds: { readonly x0: number; readonly x1: number },
  figures: readonly number[],
): Label[] {
  const half = (text: string) => textWidth(text, fontSize) / 2;
  const groups: MissingMark[][] = [];
  for (const mark of missing) {
    const before = groups.at(-1)?.at(-1);
    if (before?.symbol === mark.symbol && mark.x - before.x < 2 * half(mark.symbol) + 4) groups.at(-1)!.push(mark);
    else groups.push([mark]);
  }
  let limit = bounds.x1;
  const placed = groups.reverse().map((group) => {
    const [from, to] = [group[0]!.x, group.at(-1)!.x];
    const { symbol } = group[0]!;
    const parted = figures.some((f) => f > from && f < to);
    const periods = group.map((m) => m.period);
    const whole = [listOf(periods), periods.join(', ')]
      .map((words) => `${symbol}: ${words}`)
      .find((words) => 2 * half(words) <= limit - bounds.x0);
    const text = parted ? (whole ?? symbol) : symbol;
    const middle = parted && !whole ? to : (from + to) / 2;
    const x = Math.max(bounds.x0 + half(text), Math.min(middle, limit - half(text)));
    limit = x - half(text) - 4;
    return { text, x: tenth(x), y: tenth(y), anchor: 'middle' as const, className: 'chart-missing' };
  });
  return placed.reverse();
}
