import type { SourceRecord } from '../../domain/record.ts';
import { capitalise } from '../../domain/wording.ts';
import { lineCounter } from '../text-width.ts';
import type { FramedTrend } from './framed.ts';

/** Pixels in the unit that the style sheet measures in. */
const rem = 18;

/** How a text of a frame is set in `styles/embed.css`: its size, the height of a line, and the space around all of it. */
interface Setting {
  readonly size: number;
  readonly line: number;
  readonly around: number;
  readonly bold?: boolean;
}

const title: Setting = { size: 1.1875 * rem, line: 1.2, around: 0, bold: true };
const finding: Setting = { size: 0.9375 * rem, line: 1.4, around: rem };
const care: Setting = { size: 0.8125 * rem, line: 1.4, around: 0.25 * rem };
const note: Setting = { size: 0.8125 * rem, line: 1.4, around: 0.5 * rem };

const padding = { inline: rem, block: 1.5 * rem } as const;
/** What a browser may round up. */
const rounding = 2;
/** How wide a drawing is at most, and the wide one at least. */
const widest = { wide: 44 * rem, narrow: 22 * rem } as const;
const wideFrom = 30 * rem;
/** No line of words but a title is longer. */
const measure = 40 * rem;

/** How high a text is in a width. */
function heightOf({ size, line, around, bold = false }: Setting, text: string): (width: number) => number {
  if (text === '') return () => 0;
  const lines = lineCounter(text, size, bold);
  return (width) => lines(bold ? width : Math.min(width, measure)) * size * line + around;
}

/**
 * How high a trend in a frame of some width is at most, in pixels: reckoned with the widest font that its words may be
 * read in, as those of the site may come late.
 */
function heightAt(
  { trend, named, more }: FramedTrend,
  sources: ReadonlyMap<string, SourceRecord>,
  site: string,
): (width: number) => number {
  const titles = trend.table.sources.flatMap((key) => sources.get(key)?.title ?? []).join('; ');
  const texts = [
    heightOf(title, named.title),
    heightOf(finding, named.finding.sentence),
    heightOf(care, named.finding.care.length > 0 ? `${capitalise(named.finding.care.join('; '))}.` : ''),
    heightOf(note, trend.keys.join(' ')),
    heightOf(note, titles && `Sources: ${titles}`),
    heightOf(note, `${more}, on ${site}`),
  ];
  return (width) => {
    const inner = width - padding.inline;
    const name = inner >= wideFrom ? 'wide' : 'narrow';
    const drawing = trend.layouts.find((l) => l.frame.name === name);
    const drawn = drawing ? (Math.min(inner, widest[name]) * drawing.height) / drawing.frame.width : 0;
    return texts.reduce((sum, height) => sum + height(inner), drawn + padding.block + rounding);
  };
}

/** The height of a frame in pixels: `wide` from the width where it shows the wide drawing, `from` less a share of its width below. */
export interface FramedHeight {
  /** Enough for every width. */
  readonly most: number;
  readonly wide: number;
  readonly from: number;
  /** Hundredths of the width. */
  readonly share: number;
}

/** The narrowest column that a frame is made for, a phone of 320 pixels with its margins, and the widest that is looked at. */
const columns = { narrowest: 288, widest: 1000, step: 8 } as const;
/** From here on every frame is wide, whatever a browser rounds. */
export const frameIsWide = wideFrom + padding.inline + 2;

/**
 * The height that a trend needs in a column of any width: words take more lines where it is narrow. One height where the
 * drawing is wide; below, of all straight lines over what is needed, the one that leaves the least room empty. Code for
 * another site can hold little more.
 */
export function framedHeight(
  framed: FramedTrend,
  sources: ReadonlyMap<string, SourceRecord>,
  site: string,
): FramedHeight {
  const { narrowest, widest, step } = columns;
  const heightIn = heightAt(framed, sources, site);
  const heights = Array.from({ length: (widest - narrowest) / step + 1 }, (_, i) => {
    const width = narrowest + i * step;
    return { width, height: heightIn(width) };
  });
  const highest = (of: typeof heights) => Math.ceil(Math.max(...of.map((h) => h.height)));
  const narrower = heights.filter((h) => h.width < frameIsWide);
  const middle = narrower.reduce((sum, h) => sum + h.width, 0) / narrower.length;
  const lines = Array.from({ length: 300 }, (_, share) => {
    const from = Math.ceil(Math.max(...narrower.map((h) => h.height + (share * h.width) / 100)));
    return { from, share, inTheMiddle: from - (share * middle) / 100 };
  });
  const { from, share } = lines.reduce((best, l) => (l.inTheMiddle < best.inTheMiddle ? l : best));
  return {
    most: Math.max(highest(heights), Math.ceil(from - (share * narrowest) / 100)),
    wide: highest(heights.filter((h) => h.width >= frameIsWide)),
    from,
    share,
  };
}
