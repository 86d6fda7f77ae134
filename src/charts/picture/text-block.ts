import { wrap } from '../text-width.ts';
import type { Element } from './markup.ts';

/** How a text is set: sizes in units of the picture. */
export interface Setting {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
  /** Lines that it may have; what is over ends in `…`. */
  readonly most?: number;
}

export interface TextBlock {
  readonly elements: readonly Element[];
  readonly height: number;
}

export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: Element['children'][number][]
): Element => ({
  name,
  attributes: new Map(Object.entries(attributes).map(([k, v]) => [k, String(v)])),
  children,
});

/** The picture's own font is narrower than the one that widths are reckoned with; what a reader has instead may be less so. */
export const slack = 1.1;

/** Sets a text in lines of at most `width`, the first with its top at `y`. */
export function textBlock(text: string, x: number, y: number, width: number, setting: Setting): TextBlock {
  const { size, bold = false, colour, most = Infinity } = setting;
  const all = wrap(text, size, width * slack, bold);
  const lines = all.length > most ? [...all.slice(0, most - 1), `${all[most - 1]}…`] : all;
  const lead = Math.round(size * 1.35);
  const weight: Record<string, string> = bold ? { 'font-weight': '600' } : {};
  return {
    elements: lines.map((line, i) =>
      element('text', { x, y: y + Math.round(size) + i * lead, 'font-size': size, fill: colour, ...weight }, line),
    ),
    height: lines.length * lead,
  };
}
