/** A part of a page, to be led to. */
export interface Heading {
  readonly id: string;
  /** Its words, as HTML: entities stay as they are. */
  readonly html: string;
}

const heading = /<h2\b[^>]*\bid="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g;

/** The second-level headings with an id in finished HTML, in order, without the links and other tags inside them. */
export const headingsIn = (html: string): Heading[] =>
  [...html.matchAll(heading)].map(([, id = '', inside = '']) => ({
    id,
    html: inside
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  }));
