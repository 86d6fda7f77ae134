import { posix } from 'node:path';
import { cardPicture, cardSize } from '../../src/charts/picture/card.ts';
import { figuresOf } from '../../src/charts/picture/figure.ts';
import { classesOf, findAll, parseMarkup, textOf, type Element, type Node } from '../../src/charts/picture/markup.ts';
import { figurePicture } from '../../src/charts/picture/picture.ts';
import type { Rule } from '../../src/charts/picture/stylesheet.ts';

/** One picture of a page. */
export interface Picture {
  /** Path in the site without an extension: `plans/x/costs-x`. */
  readonly path: string;
  readonly svg: string;
  /** Width of the PNG, in pixels. */
  readonly width: number;
  /** Whether the SVG is published too. */
  readonly both: boolean;
}

export interface PictureSite {
  readonly name: string;
  readonly accent: string;
  readonly rules: readonly Rule[];
}

const figureWidth = 1200;
/** A chart of thousands of rows would be an image of a gigabyte that no program opens: it is narrower, its SVG as it is. */
const mostHeight = 16_000;

/** How wide the PNG of a figure is, in pixels. */
export function widthOf(svg: string): number {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const ratio = Number(width) / Number(height);
  return Number.isFinite(ratio) ? Math.max(1, Math.min(figureWidth, Math.floor(mostHeight * ratio))) : figureWidth;
}

export const cardName = 'share';

/** Pages without a card of their own, the one for missing pages among them, name that of the home page. */
const hasCard = (html: string, file: string): boolean =>
  file.endsWith('index.html') && html.includes(`${posix.join(posix.dirname(`/${file}`), cardName)}.png"`);

/**
 * All of a finished page that its pictures are made from: what its head says of it, and what it holds besides the parts
 * that all pages have. Pages alike in this have the same pictures. Nothing where a page asks for none.
 */
export function pictureSource(html: string, file: string): string | undefined {
  if (!html.includes('data-picture=') && !hasCard(html, file)) return undefined;
  const root = /<html\b[^>]*>/.exec(html)?.[0] ?? '<html>';
  const said = html.match(/<meta property=[^>]*>/g) ?? [];
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  return `${root}${said.join('')}${main.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')}</main></html>`;
}

/** Whether all that it says is a link, which nothing in a picture can be. */
const isLink = (note: Element): boolean =>
  findAll([note], (e) => e.name === 'a').some((a) => textOf(a) === textOf(note));

/** `From documents of 2007 to 2013`, as the list at a page’s end has them. */
function documentsOf(page: readonly Node[]): string | undefined {
  const list = findAll(page, (e) => e.attributes.has('data-years'))[0];
  const [first, last] = list?.attributes.get('data-years')?.split(' ') ?? [];
  if (!first) return undefined;
  const one = list!.attributes.get('data-documents') === '1';
  return `From ${one ? 'a document' : 'documents'} of ${last ? `${first} to ${last}` : first}`;
}

/**
 * The pictures that one finished page asks for: one of each of its figures, and its card where it names one of its own.
 *
 * @param source What `pictureSource` gives of the page.
 */
export function picturesOf(source: string, file: string, site: PictureSite): Picture[] {
  const page = parseMarkup(source);
  const meta = (property: string) =>
    findAll(page, (e) => e.name === 'meta' && e.attributes.get('property') === property)[0]?.attributes.get(
      'content',
    ) ?? '';
  const words = (fits: (e: Element) => boolean) => {
    const found = findAll(page, fits)[0];
    return found ? textOf(found) : '';
  };
  const at = (name: string) => posix.join(posix.dirname(file), name);
  const figures = figuresOf(page, site.rules);
  const from = { site: site.name, page: meta('og:title'), address: meta('og:url') };
  const pictures = figures.flatMap((figure): Picture[] => {
    const { wide } = figure;
    if (!wide) return [];
    const svg = figurePicture({ ...figure, wide }, from);
    return [{ path: at(figure.id), svg, width: widthOf(svg), both: true }];
  });
  if (!hasCard(source, file)) return pictures;
  const charted = figures.find((f) => f.narrow);
  const [head] = findAll(page, (e) => classesOf(e).includes('page-head'));
  const notes = head ? findAll([head], (e) => classesOf(e).includes('note') && !isLink(e)) : [];
  const svg = cardPicture({
    site: site.name,
    accent: site.accent,
    when: documentsOf(page),
    kicker: words((e) => e.name === 'p' && classesOf(e).includes('kicker')),
    title: words((e) => e.name === 'h1'),
    finding: words((e) => e.name === 'p' && classesOf(e).includes('lead')) || meta('og:description'),
    care: notes.flatMap((note) => (note.name === 'ul' ? findAll([note], (e) => e.name === 'li') : [note])).map(textOf),
    source: charted?.source,
    chart: charted?.narrow,
    key: charted?.key,
  });
  return [...pictures, { path: at(cardName), svg, width: cardSize.width, both: false }];
}
