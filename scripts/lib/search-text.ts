/** A tag, whatever stands in its attributes; the pieces between tags are text. */
const tag = /(<(?:"[^"]*"|'[^']*'|[^>"'])*>)/;
/** What has words of its own that are not the page's: citations, names of columns, numbers of notes, drawings. */
const dropped = /<(thead|caption|svg|sup)\b[\s\S]*?<\/\1>|<cite class="evidence"[\s\S]*?<\/cite>/g;
/** What stands apart on the page, and so in an excerpt. */
const parts = new Set(['td', 'th', 'dd', 'li', 'summary', 'legend', 'label', 'br']);
/** What ends a line of thought, and begins a new one. */
const wholes = new Set(['tr', 'ul', 'ol', 'dl', 'table', 'details', 'section', 'p']);
/** Become titles of results: Pagefind puts a stop after them in excerpts alone. */
const headings = /^h[1-6]$/;
/** What Pagefind would read as one word with what follows. */
const spaced = new Set([...parts, ...wholes, 'dt', 'div', 'span', 'cite']);
const finished = /[.:;,!?…]/;

type Stop = ',' | ';' | ':' | '.';

/** The stop that belongs before a tag, if any. */
function stopBefore(piece: string, name: string, closes: boolean): Stop | undefined {
  if (wholes.has(name) || piece.startsWith('<span class="small measured-by"')) return '.';
  if (piece.startsWith('<span class="soft')) return ',';
  if (!closes) return undefined;
  return parts.has(name) ? ';' : name === 'dt' ? ':' : undefined;
}

/** Without what is not the page's own; of a list of facts, without what they are facts about. */
const ownWords = (html: string) =>
  html
    .replaceAll(dropped, '')
    .replaceAll(/<dl class="facts[\s\S]*?<\/dl>/g, (list) => list.replaceAll(/<dt\b[\s\S]*?<\/dt>/g, ''));

function read(html: string): string {
  const out: string[] = [];
  /** Where in `out` the last words stand that nothing has ended yet; -1 where there are none. */
  let words = -1;
  /** Where the last semicolon was put, while no words have come after it. */
  let semicolon = -1;
  /** Inside the number of a headline: as a paragraph it would be a sentence of its own. */
  let counted = false;
  const end = (mark: Stop) => {
    const text = out[words]?.trimEnd() ?? '';
    if (text !== '' && !finished.test(text.at(-1)!)) {
      out[words] = `${text}${mark} `;
      if (mark === ';') semicolon = words;
    }
    words = -1;
  };
  for (const piece of ownWords(html).split(tag)) {
    if (!piece.startsWith('<')) {
      if (piece.trim() !== '') [words, semicolon] = [out.length, -1];
      out.push(piece);
      continue;
    }
    const [, slash = '', name = ''] = /^<(\/?)([a-z]\w*)/.exec(piece) ?? [];
    const closes = slash !== '' || name === 'br';
    if (piece === '<p class="figure-value">') counted = true;
    const number = counted && name === 'p';
    if (number && closes) counted = false;
    const stop = number && closes ? undefined : stopBefore(piece, name, closes);
    if (stop === '.' && semicolon >= 0) {
      out[semicolon] = out[semicolon]!.replace(/;\s*$/, '. ');
      semicolon = -1;
    }
    if (stop) end(stop);
    if (closes && headings.test(name)) {
      // Pagefind puts its stop only straight after a word.
      for (let i = Math.max(words, 0); i < out.length; i += 1) out[i] = out[i]!.trimEnd();
      words = -1;
    }
    out.push(number ? `<${slash}span>` : piece, closes && spaced.has(name) ? ' ' : '');
  }
  return out.join('');
}

/**
 * A finished page as search reads it. An excerpt is a run of the page's text: without help it would give the cells of a
 * table as “2007/08 370 children none”. Each cell and item here ends in a semicolon, the last of a row or list in a full
 * stop; a term ends in a colon.
 */
export const searchText = (html: string): string => html.replace(/<main\b[\s\S]*<\/main>/, (main) => read(main));
