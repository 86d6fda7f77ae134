import type { Drawing } from './figure.ts';
import type { Element } from './markup.ts';
import { colours, placed, standalone } from './picture.ts';
import { wrap } from '../text-width.ts';
import { element, slack, textBlock } from './text-block.ts';

/** The size at which every service shows a shared link, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

export interface Card {
  readonly site: string;
  readonly accent: string;
  /** How old what it says is: `From documents of 2007 to 2013`. */
  readonly when?: string | undefined;
  /** What the page is: `Indicator, Leeds`. */
  readonly kicker: string;
  readonly title: string;
  readonly finding: string;
  /** What to bear in mind with the finding, in sentences, the weightiest first. */
  readonly care?: readonly string[];
  /** `Source: Annual review 2007`. */
  readonly source?: string | undefined;
  readonly chart: Drawing | undefined;
  /** What the chart's marks mean, in sentences. */
  readonly key?: string | undefined;
}

const margin = 64;
/** A chart is shown where its words are then at least this large. */
const smallest = 15;
const keySize = 16;
const careSize = 18;
/** Lines for what its marks mean. */
const keyLines = 3;

const keyBlock = (text: string, x: number, y: number, width: number) =>
  textBlock(text, x, y, width, { size: keySize, colour: colours.soft });
const careBlock = (text: string, x: number, y: number, width: number) =>
  textBlock(text, x, y, width, { size: careSize, colour: colours.soft });

/** As many of the first sentences as fit, whole: half of one would explain nothing. */
function thatFit(sentences: readonly string[], heightOf: (text: string) => number, room: number): string[] {
  const counts = sentences.map((_, i) => sentences.length - i);
  return sentences.slice(0, counts.find((n) => heightOf(sentences.slice(0, n).join(' ')) <= room) ?? 0);
}

/** What a mark means comes first in a key. */
function keyIn(key: string, width: number, lines: number): string {
  const height = (text: string) => keyBlock(text, 0, 0, width).height;
  return thatFit(key.split(/(?<=\.) (?=[A-Z[])/), height, height('One line') * lines).join(' ');
}

/** What to bear in mind, as far as it fits, and whether there is more of it on the page. */
function careIn(care: readonly string[], width: number, room: number): string {
  const height = (text: string) => careBlock(text, 0, 0, width).height;
  const more = 'The page says what else to bear in mind.';
  if (care.length === 0 || height(care.join(' ')) <= room) return care.join(' ');
  const kept = thatFit(care, (text) => height(`${text} ${more}`), room);
  return kept.length > 0 || height(more) <= room ? [...kept, more].join(' ') : '';
}

interface Beside {
  readonly chart: Drawing;
  readonly scale: number;
  readonly key: string;
  readonly keyHeight: number;
}

/** A chart as large as it fits with its key under it; the key is cut rather than the chart left out. */
function beside(
  { chart, key = '' }: Card,
  box: { readonly width: number; readonly height: number },
): Beside | undefined {
  if (!chart) return undefined;
  for (let lines = key === '' ? 0 : keyLines; lines >= 0; lines -= 1) {
    const said = lines > 0 ? keyIn(key, box.width, lines) : '';
    const keyHeight = said === '' ? 0 : keyBlock(said, 0, 0, box.width).height + 12;
    const scale = Math.min(box.width / chart.width, (box.height - keyHeight) / chart.height, 2);
    if (chart.fontSize * scale >= smallest) return { chart, scale, key: said, keyHeight };
  }
  return undefined;
}

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

/** Sources in two lines: those that fit by their whole names, and how many more there are. */
function sourcesIn(source: string, width: number): string {
  const lines = (text: string) => wrap(text, keySize, width * slack).length;
  const names = source.split('; ');
  const texts = names.map((_, i) => {
    const left = names.length - i;
    const more = i === 0 ? '' : `; and ${i} more`;
    return names.slice(0, left).join('; ') + more;
  });
  return texts.find((text) => lines(text) <= 2) ?? texts.at(-1)!;
}

/** The largest of some sizes in which a text fits into a height, whole; the smallest where it fits in none. */
const sizeFor = (text: string, sizes: readonly number[], width: number, height: number, bold = false): number =>
  sizes.find((size) => textBlock(text, 0, 0, width, { size, bold, colour: '' }).height <= height) ?? sizes.at(-1)!;

const sizes = {
  kicker: [21, 18],
  beside: { title: [37, 33, 30], finding: [25, 23, 21, 19] },
  alone: { title: [52, 46, 40], finding: [31, 28, 25, 22] },
} as const;

/** The picture that a shared link shows: what the page is about, what it found, and its first chart where there is one. */
export function cardPicture(card: Card): string {
  const { width, height } = cardSize;
  const box = { x: 620, y: 118, width: width - 620 - 48, height: height - 118 - 48 };
  const shown = beside(card, box);
  const room = shown ? box.x - margin - 36 : width - 2 * margin;
  const content: Element[] = [element('rect', { width: 14, height, fill: card.accent }), mark(card.accent)];
  content.push(...textBlock(card.site, margin + 58, 46, 600, { size: 26, bold: true, colour: colours.ink }).elements);
  if (card.when) {
    const end = { x: width - 48, y: 72, 'text-anchor': 'end', 'font-size': 21, fill: colours.soft };
    content.push(element('text', end, card.when));
  }
  let y = shown ? 128 : 190;
  const say = (text: string, size: number, colour: string, most: number, gap: number, bold = false) => {
    const block = textBlock(text, margin, y, room, { size, colour, bold, most });
    content.push(...block.elements);
    y += block.height + gap;
  };
  const fits = shown ? sizes.beside : sizes.alone;
  say(card.kicker, sizeFor(card.kicker, sizes.kicker, room, 30), colours.soft, 2, 8);
  const titleLines = shown ? 5 : 3;
  const titleSize = sizeFor(card.title, fits.title, room, titleLines * Math.round(fits.title[0] * 1.35), true);
  say(card.title, titleSize, colours.ink, titleLines, 18, true);
  const source = card.source
    ? textBlock(sourcesIn(card.source, room), margin, 0, room, { size: keySize, colour: colours.soft, most: 2 })
    : undefined;
  const foot = height - 34 - (source ? source.height + 14 : 0);
  // A sentence that ends before its figure’s period would say something else: it is set smaller rather than cut.
  const sentences = card.finding.split(/(?<=[.!?]) (?=[A-Z])/);
  const size = sizeFor(sentences[0]!, fits.finding, room, foot - y);
  const left = Math.max(1, Math.floor((foot - y) / Math.round(size * 1.35)));
  const heightOf = (text: string) => textBlock(text, 0, 0, room, { size, colour: '' }).height;
  const whole = thatFit(sentences, heightOf, foot - y);
  say(whole.length > 0 ? whole.join(' ') : card.finding, size, colours.ink, left, 10);
  const care = careIn(card.care ?? [], room, foot - y);
  if (care) content.push(...careBlock(care, margin, y, room).elements);
  if (source)
    content.push(element('g', { transform: `translate(0 ${height - 34 - source.height})` }, ...source.elements));
  if (shown) {
    const { chart, scale, key, keyHeight } = shown;
    // Over its key it starts where the key does.
    const x = key ? box.x : Math.round(box.x + (box.width - chart.width * scale) / 2);
    const top = Math.round(box.y + (box.height - chart.height * scale - keyHeight) / 2);
    content.push(placed(chart, x, top, Math.round(scale * 1000) / 1000));
    if (key) content.push(...keyBlock(key, box.x, top + Math.round(chart.height * scale) + 12, box.width).elements);
  }
  return standalone(width, height, card.title, card.finding, content);
}
