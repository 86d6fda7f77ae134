import type { Drawing } from './figure.ts';
import type { Element } from './markup.ts';
import { colours, placed, standalone } from './picture.ts';
import { element, textBlock } from './text-block.ts';

/** The size at which every service shows a shared link, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

export interface Card {
  readonly site: string;
  readonly accent: string;
  /** What the page is: `Indicator, Leeds`. */
  readonly kicker: string;
  readonly title: string;
  readonly finding: string;
  readonly chart: Drawing | undefined;
}

const margin = 64;
/** A chart is shown where its words are then at least this large. */
const smallest = 15;

/** The site’s mark, as in its header: a thread of three points, the last one filled. */
const mark = (accent: string): Element => {
  const line = { fill: colours.ground, stroke: accent, 'stroke-width': 2 };
  return element(
    'g',
    { transform: `translate(${margin - 2} 38) scale(1.6)` },
    element('path', { ...line, d: 'M4 22L14 16L24 5', fill: 'none' }),
    element('circle', { ...line, cx: 4, cy: 22, r: 3 }),
    element('circle', { ...line, cx: 14, cy: 16, r: 3 }),
    element('circle', { ...line, cx: 24, cy: 5, r: 3, fill: accent }),
  );
};

/** The picture that a shared link shows: what the page is about, what it found, and its first chart where there is one. */
export function cardPicture(card: Card): string {
  const { width, height } = cardSize;
  const box = { x: 620, y: 118, width: width - 620 - 48, height: height - 118 - 48 };
  const fit = card.chart && Math.min(box.width / card.chart.width, box.height / card.chart.height, 2);
  const chart = card.chart && fit && card.chart.fontSize * fit >= smallest ? card.chart : undefined;
  const room = chart ? box.x - margin - 36 : width - 2 * margin;
  const content: Element[] = [element('rect', { width: 14, height, fill: card.accent }), mark(card.accent)];
  content.push(...textBlock(card.site, margin + 58, 46, 600, { size: 26, bold: true, colour: colours.ink }).elements);
  let y = chart ? 128 : 190;
  const say = (text: string, size: number, colour: string, most: number, gap: number, bold = false) => {
    const block = textBlock(text, margin, y, room, { size, colour, bold, most });
    content.push(...block.elements);
    y += block.height + gap;
  };
  say(card.kicker, 21, colours.soft, 1, 8);
  say(card.title, chart ? 37 : 52, colours.ink, chart ? 5 : 3, 18, true);
  const left = Math.max(1, Math.floor((height - 40 - y) / (chart ? 34 : 42)));
  say(card.finding, chart ? 25 : 31, colours.soft, left, 0);
  if (chart && fit) {
    const x = box.x + (box.width - chart.width * fit) / 2;
    const top = box.y + (box.height - chart.height * fit) / 2;
    content.push(placed(chart, Math.round(x), Math.round(top), Math.round(fit * 1000) / 1000));
  }
  return standalone(width, height, card.title, card.finding, content);
}
