import { asLooked, type RunLook } from '../run-look.ts';
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

/** `lookOf` says how a text style sets its part of the text apart. */
export function paragraphs(lookOf: (textStyle: string | undefined) => RunLook | undefined): Paragraphs {
  const looks: (RunLook | undefined)[] = [];
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
      else if (name === 'text:span') looks.push(lookOf(attributes.get('text:style-name')) ?? looks.at(-1));
      else if (name === 'text:s') add(' '.repeat(Math.min(Number(attributes.get('text:c') ?? 1) || 0, enough)));
      else if (name === 'text:tab') add('\t');
      else if (name === 'text:line-break') add('\n');
    },
    close(name) {
      if (name === 'text:span' && depth > 0) looks.pop();
      if (name !== 'text:p' || --depth > 0) return;
      if (spaced && whole.endsWith(' ')) whole = whole.slice(0, -1);
    },
    text(text) {
      if (depth === 0) return;
      const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
      const kept = spaced ? collapsed.replace(/^ /, '') : collapsed;
      if (kept === '') return;
      add(asLooked(kept, looks.at(-1)));
      spaced = kept.endsWith(' ');
    },
    take() {
      const taken = whole;
      [depth, whole, any, spaced] = [0, '', false, true];
      return taken;
    },
  };
}
