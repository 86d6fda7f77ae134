/**
 * How wide a text will be, as a share of the font size for each character. Layout has no browser to ask, so it reckons
 * with the widest of the fonts a page may be read in (DejaVu Sans, where its own have not come): labels that do not
 * touch there do not touch in the others.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[%—…]/, 0.98],
  [/[mwMW]/, 0.95],
  [/[A-Z&]/, 0.74],
  [/[ .,:;'’!|()[\]ijltfrI/-]/, 0.38],
  [/[\d£–]/, 0.64],
];
const other = 0.62;

/** What was looked up before: a build asks for millions of characters, and they are the same hundred. */
const known = new Map<string, number>();

function widthOf(character: string): number {
  const found = known.get(character);
  if (found !== undefined) return found;
  const width = widths.find(([set]) => set.test(character))?.[1] ?? other;
  known.set(character, width);
  return width;
}

/** Width in the unit of `fontSize`. Bold text is reckoned 9% wider. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character);
  return ems * fontSize * (bold ? 1.09 : 1);
}

/** Room for a bold text that ends at the edge of its drawing: the widest bold faces are wider than reckoned above. */
export const edgeRoom = (fontSize: number): number => 0.35 * fontSize;

/** Breaks a text into lines no wider than `width`; a single longer word stands on a line of its own. */
export function wrap(text: string, fontSize: number, width: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize, bold) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How many lines `wrap` makes of a text, for one width after the other: its words are measured once. */
export function lineCounter(text: string, fontSize: number, bold = false): (width: number) => number {
  const words = text.split(' ').map((word) => textWidth(word, fontSize, bold));
  const space = textWidth(' ', fontSize, bold);
  return (width) => {
    let [lines, filled] = [0, Infinity];
    for (const word of words) {
      const longer = filled + space + word;
      if (longer <= width) filled = longer;
      else [lines, filled] = [lines + 1, word];
    }
    return lines;
  };
}
