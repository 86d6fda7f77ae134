import { tenth, type Frame } from '../frame.ts';
import type { Label } from '../label.ts';
import { textWidth } from '../text-width.ts';
import type { PanelLayout } from './panel.ts';

/** A kind of mark, drawn once with its meaning beside it. */
export interface Sign {
  readonly kind: 'area' | 'national' | 'hollow' | 'target' | 'break' | 'high';
  /** Its middle. */
  readonly x: number;
  readonly y: number;
}

export interface DrawnKey {
  readonly signs: readonly Sign[];
  readonly labels: readonly Label[];
  readonly height: number;
}

/** Half of the widest sign, and from there to its words. */
export const signHalf = 7;
const toWords = 5;
const between = 14;
/** In the drawing, since its pictures have no margins. */
const toPanels = 14;

const drawnIn = (panels: readonly PanelLayout[], kind: Sign['kind']): boolean =>
  panels.some((p) => {
    if (kind === 'hollow') return p.series.some((s) => s.hollow.length > 0);
    if (kind === 'target') return p.targets.length > 0;
    if (kind === 'break') return p.breaks.length > 0;
    if (kind === 'high') return !p.zero;
    return p.series.some((s) => s.kind === kind);
  });

/** What the marks of these panels mean, those that are drawn there and no others, in as many lines as it takes. */
export function drawnKey(panels: readonly PanelLayout[], area: string, { width, fontSize }: Frame): DrawnKey {
  const meanings: readonly (readonly [Sign['kind'], string])[] = [
    ['area', area],
    ['national', 'England'],
    ['target', 'last target'],
    ['hollow', 'another figure printed'],
    ['break', 'not comparable across'],
    ['high', 'starts above 0'],
  ];
  const line = fontSize + 5;
  const signs: Sign[] = [];
  const labels: Label[] = [];
  let [x, y] = [0, 0];
  for (const [kind, text] of meanings.filter(([kind]) => drawnIn(panels, kind))) {
    const reach = 2 * signHalf + toWords + textWidth(text, fontSize);
    if (x > 0 && x + reach > width) [x, y] = [0, y + line];
    signs.push({ kind, x: tenth(x + signHalf), y: tenth(y + 0.66 * fontSize) });
    labels.push({
      text,
      x: tenth(x + 2 * signHalf + toWords),
      y: tenth(y + fontSize),
      anchor: 'start',
      className: 'chart-note',
    });
    x += reach + between;
  }
  return { signs, labels, height: tenth(y + line + toPanels) };
}
