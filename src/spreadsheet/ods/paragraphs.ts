import type { Attributes } from '../xml.ts';

/** More than any cell holds: what runs past it is refused by length, so nothing more is gathered. */
const enough = 40_000;

/** Gathers the text of a cell: its paragraphs as lines, white space as the file format means it. */
export interface Paragraphs {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
  /** The text so far; starts anew. */
  take(): string;
}

export function paragraphs(): Paragraphs {
  let [depth, whole, any, spaced] = [0, '', false, true];
  const add = (text: string) => {
    if (whole.length < enough) whole += text;
    spaced = false;
  };
  return {
    open(name, attributes) {
      if (name === 'text:p') {
        if (depth++ > 0) return;
        if (any) add('\n');
        [any, spaced] = [true, true];
      } else if (depth === 0) return;
      else if (name === 'text:s') add(' '.repeat(Math.min(Number(attributes.get('text:c') ?? 1) || 0, enough)));
      else if (name === 'text:tab') add('\t');
      else if (name === 'text:line-break') add('\n');
    },
    close(name) {
      if (name !== 'text:p' || --depth > 0) return;
      if (spaced && whole.endsWith(' ')) whole = whole.slice(0, -1);
    },
    text(text) {
      if (depth === 0) return;
      const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
      const kept = spaced ? collapsed.replace(/^ /, '') : collapsed;
      if (kept === '') return;
      add(kept);
      spaced = kept.endsWith(' ');
    },
    take() {
      const taken = whole;
      [depth, whole, any, spaced] = [0, '', false, true];
      return taken;
    },
  };
}
