import { asLooked, type RunLook } from '../run-look.ts';
import { isTrue, type Attributes } from '../xml.ts';

/** Excel writes characters that XML cannot hold as `_x000D_`, and an underscore before such a text as `_x005F_`. */
const unescaped = (text: string) =>
  text
    .replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n');

/** How the properties of a run set it apart, told by one element of theirs; nothing where it says nothing. */
function lookOf(name: string, attributes: Attributes): RunLook | undefined {
  const value = attributes.get('val');
  if (name === 'x:strike') return value === undefined || isTrue(value) ? 'struck' : undefined;
  if (name !== 'x:vertAlign') return undefined;
  return value === 'superscript' ? 'raised' : value === 'subscript' ? 'lowered' : undefined;
}

/** Gathers a text that may be in several runs (`si`, `is`), without the readings beside East Asian characters. */
export interface RichText {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
  /** The whole text so far; starts anew. */
  take(): string;
}

export function richText(): RichText {
  let [whole, inText, inReading] = ['', false, false];
  let look: RunLook | undefined;
  const enter = (name: string, inside: boolean) => {
    if (name === 'x:t') inText = inside;
    else if (name === 'x:rPh') inReading = inside;
  };
  return {
    open(name, attributes) {
      if (name === 'x:r') look = undefined;
      else look = lookOf(name, attributes) ?? look;
      enter(name, true);
    },
    close(name) {
      if (name === 'x:r') look = undefined;
      enter(name, false);
    },
    text(text) {
      if (inText && !inReading) whole += asLooked(text, look);
    },
    take() {
      const taken = whole.includes('_x') || whole.includes('\r') ? unescaped(whole) : whole;
      whole = '';
      return taken;
    },
  };
}
