/** Excel writes characters that XML cannot hold as `_x000D_`, and an underscore before such a text as `_x005F_`. */
const unescaped = (text: string) =>
  text
    .replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n');

/** Gathers a text that may be in several runs (`si`, `is`), without the readings beside East Asian characters. */
export interface RichText {
  open(name: string): void;
  close(name: string): void;
  text(text: string): void;
  /** The whole text so far; starts anew. */
  take(): string;
}

export function richText(): RichText {
  let [whole, inText, inReading] = ['', false, false];
  const enter = (name: string, inside: boolean) => {
    if (name === 'x:t') inText = inside;
    else if (name === 'x:rPh') inReading = inside;
  };
  return {
    open: (name) => enter(name, true),
    close: (name) => enter(name, false),
    text(text) {
      if (inText && !inReading) whole += text;
    },
    take() {
      const taken = whole.includes('_x') || whole.includes('\r') ? unescaped(whole) : whole;
      whole = '';
      return taken;
    },
  };
}
