/** What should stand where a number was meant to, with an example where one can be given. */
export interface Slip {
  readonly expected: string;
  readonly example?: string;
}

/** A sign of a footnote after a number, as it is typed or as a raised digit comes. */
const footnote = /\s*[⁰¹²³⁴-⁹₀-₉*†‡§^#]+$/;
const plainly = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text);

/** What is probably meant by a text that is no number, from how it is written. `text` is without needless spaces. */
export function slipOf(text: string): Slip {
  if (text.includes('\u0336')) return { expected: 'the number alone, without what is struck out' };
  if (/[０-９]/.test(text)) return { expected: 'digits of the usual width', example: text.normalize('NFKC') };
  const bare = text.replace(footnote, '');
  if (bare !== text && plainly(bare))
    return { expected: 'the number without the sign of its footnote, which belongs in a note', example: bare };
  const negative = /^\(\s*£?\s*([\d.]+)\s*%?\s*\)$/.exec(text)?.[1] ?? /^([\d.]+)\s*[-−–]$/.exec(text)?.[1];
  if (negative && plainly(negative))
    return { expected: 'a minus sign before the number, if it is negative', example: `-${negative}` };
  const flagged = /^(-?[\d.]+)\s?([prebf])$/i.exec(text);
  if (flagged && plainly(flagged[1]!))
    return {
      expected:
        'the flag in brackets, if the letter is one: [p] provisional, [r] revised, [e] estimated, [b] break, [f] forecast',
      example: `${flagged[1]} [${flagged[2]!.toLowerCase()}]`,
    };
  if (/^[<≤]\s?\d+$/.test(text))
    return {
      expected: 'a number, or [c] where a small count is suppressed; or say once for the whole file what it means',
      example: `--symbol "${text}=c"`,
    };
  if (/^£?\s?[\d.,]+\s?(?:k|m|mn|bn|thousand|million|billion)$/i.test(text))
    return { expected: 'the number in full, with all its digits' };
  return { expected: 'a number such as 91.0, or a marker such as [x]; remarks belong in a note' };
}
