/** A run of text, and whether it is one of the words searched for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
const decode = (text: string) => text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (e) => entities[e] ?? e);

/** Pagefind's excerpt, in which words found stand in `<mark>`, as pieces of plain text: nothing of it is run as HTML. */
export function readExcerpt(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
      return { text: decode(marked ?? part), hit: marked !== undefined };
    });
}
