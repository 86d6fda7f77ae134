import { tenth } from '../frame.ts';
import { boxOf, type Label } from '../label.ts';

/** What the dashed lines mean, and the line to draw before the words where they are a key. */
export interface BreakNote {
  readonly label: Label;
  readonly keyX: number | undefined;
}

/**
 * Says what the dashed lines mean: over the line where there is one, as a key above the chart where there are more,
 * because the same words twice would not fit side by side. Nothing where there is no break.
 */
export function breakNote(
  breaks: readonly number[],
  bounds: { readonly x0: number; readonly x1: number },
  y: number,
  fontSize: number,
): BreakNote | undefined {
  const [at] = breaks;
  if (at === undefined) return undefined;
  const className = 'chart-note';
  if (breaks.length > 1) {
    const text = 'Not comparable across each line';
    return { label: { text, x: 10, y, anchor: 'start', className }, keyX: 3 };
  }
  const label: Label = { text: 'Not comparable across this line', x: at, y, anchor: 'middle', className };
  const box = boxOf(label, fontSize);
  const shift = Math.max(0, bounds.x0 - box.x0) - Math.max(0, box.x1 - bounds.x1);
  return { label: { ...label, x: tenth(at + shift) }, keyX: undefined };
}
