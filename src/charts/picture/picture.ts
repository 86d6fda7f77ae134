import type { Drawing, FigureParts } from './figure.ts';
import { writeXml, type Element } from './markup.ts';
import { element, textBlock, type Setting } from './text-block.ts';

/** The colours of a picture, which is always on white. */
export const colours = { ground: '#ffffff', ink: '#18211f', soft: '#4e5a57', rule: '#d8deda' } as const;

/** The font that pictures are rasterised with, then what a reader of the SVG may have. */
const fonts = "'Source Sans 3', 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', Arial, sans-serif";

/** A whole picture as a file of its own: nothing outside it is needed to draw it. */
export function standalone(
  width: number,
  height: number,
  title: string,
  text: string,
  content: readonly Element[],
): string {
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': fonts,
      role: 'img',
    },
    element('title', {}, title),
    element('desc', {}, text),
    element('rect', { width, height, fill: colours.ground }),
    ...content,
  );
  return `${writeXml(root)}\n`;
}

/** A drawing placed in a picture. */
export const placed = (drawing: Drawing, x: number, y: number, scale = 1): Element =>
  element(
    'g',
    {
      transform: `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}`,
      'font-size': drawing.fontSize,
      fill: colours.ink,
    },
    ...drawing.content,
  );

const margin = 28;
const title: Setting = { size: 21, bold: true, colour: colours.ink };
const finding: Setting = { size: 15, colour: colours.ink };
const note: Setting = { size: 12, colour: colours.soft };

/** Where a figure was published. */
export interface Published {
  readonly site: string;
  /** The page’s title: a figure’s own may say only “Grades given”. */
  readonly page: string;
  readonly address: string;
}

/**
 * A figure to take away: its page, title and finding, and smaller what to bear in mind with it, over the drawing; what its
 * marks mean, its source and where it was published under it. The same figure gives the same text.
 */
export function figurePicture(figure: FigureParts & { readonly wide: Drawing }, from: Published): string {
  const { width: inner } = figure.wide;
  const content: Element[] = [];
  let y = margin;
  const say = (text: string | undefined, setting: Setting, gap: number) => {
    if (!text) return;
    const block = textBlock(text, margin, y, inner, setting);
    content.push(...block.elements);
    y += block.height + gap;
  };
  say(from.page, note, 2);
  say(figure.title, title, 4);
  say(figure.finding, finding, figure.care ? 3 : 14);
  say(figure.care, note, 14);
  content.push(placed(figure.wide, margin, y));
  y += Math.ceil(figure.wide.height) + 10;
  say(figure.key, note, 4);
  content.push(element('path', { d: `M${margin} ${y + 2}h${inner}`, stroke: colours.rule }));
  y += 9;
  say(figure.source, note, 0);
  say(`${from.site}, ${from.address}`, note, 0);
  return standalone(
    inner + 2 * margin,
    y + margin - 10,
    figure.title,
    [figure.finding, figure.care].filter(Boolean).join(' '),
    content,
  );
}
