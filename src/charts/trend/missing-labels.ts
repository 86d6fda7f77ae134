import { tenth } from '../frame.ts';
import type { Label } from '../label.ts';
import { textWidth } from '../text-width.ts';

/**
 * The symbols of missing figures, in a row along the axis. Neighbours that would touch are said once, in their
 * middle, where they are the same; where they differ, the earlier is moved back.
 */
export function missingLabels(
  missing: readonly { readonly x: number; readonly symbol: string }[],
  y: number,
  fontSize: number,
  right: number,
): Label[] {
  const half = (symbol: string) => textWidth(symbol, fontSize) / 2;
  const groups: { symbol: string; xs: number[] }[] = [];
  for (const { x, symbol } of missing) {
    const last = groups.at(-1);
    if (last?.symbol === symbol && x - last.xs.at(-1)! < 2 * half(symbol) + 4) last.xs.push(x);
    else groups.push({ symbol, xs: [x] });
  }
  let limit = right;
  const placed = groups.reverse().map(({ symbol, xs }) => {
    const x = Math.min((xs[0]! + xs.at(-1)!) / 2, limit - half(symbol));
    limit = x - half(symbol) - 4;
    return { text: symbol, x: tenth(x), y: tenth(y), anchor: 'middle' as const, className: 'chart-missing' };
  });
  return placed.reverse();
}
