import { saysLittle } from './words.ts';

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

function read(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
      const text = decode(marked ?? part);
      return { text, hit: marked !== undefined && !saysLittle(text) };
    });
}

/** The pieces without their first `length` characters. */
function from(pieces: readonly Piece[], length: number): Piece[] {
  let left = length;
  return pieces.flatMap(({ text, hit }) => {
    const rest = text.slice(left);
    left = Math.max(0, left - text.length);
    return rest ? [{ text: rest, hit }] : [];
  });
}

/**
 * Pagefind's excerpt, in which words found stand in `<mark>`, as pieces of plain text: nothing of it is run as HTML.
 * The heading that stands above it anyway is left out, little words are not marked, and cuts show as “…”.
 */
export function readExcerpt(excerpt: string, heading = ''): Piece[] {
  const pieces = read(excerpt);
  const whole = pieces.map((p) => p.text).join('');
  const repeats = heading !== '' && whole.startsWith(heading) && /^[.?!…]?\s/.test(whole.slice(heading.length));
  const kept = repeats
    ? from(pieces, /^[.?!…]?\s+/.exec(whole.slice(heading.length))![0].length + heading.length)
    : pieces;
  const text = kept
    .map((p) => p.text)
    .join('')
    .trim();
  if (text === '') return [];
  const plain = (t: string): Piece => ({ text: t, hit: false });
  return [...(/^\p{Ll}/u.test(text) ? [plain('… ')] : []), ...kept, ...(/[.?!…”]$/.test(text) ? [] : [plain(' …')])];
}
