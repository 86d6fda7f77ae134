import type { Problem } from '../../src/domain/integrity/problem.ts';

/** Offset of the first byte sequence that is not UTF-8, in characters; `undefined` where all is. */
function firstInvalid(bytes: Uint8Array, text: string): number | undefined {
  for (let i = text.indexOf('\uFFFD'); i >= 0; i = text.indexOf('\uFFFD', i + 1)) {
    const at = Buffer.byteLength(text.slice(0, i));
    // A replacement character that the file really holds is three bytes long; one the decoder put in is not there.
    if (bytes[at] !== 0xef || bytes[at + 1] !== 0xbf || bytes[at + 2] !== 0xbd) return i;
  }
  return undefined;
}

/** Decodes a file as UTF-8 without a byte order mark. `text` is best effort where there is a problem. */
export function decode(bytes: Uint8Array): { text: string; problem?: Omit<Problem, 'file'> } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const offset = firstInvalid(bytes, text);
  const encoding = { rule: 'encoding', path: [] };
  if (offset !== undefined)
    return {
      text,
      problem: {
        ...encoding,
        offset,
        found: 'bytes that are not UTF-8 text',
        expected: 'a file saved as UTF-8 (“Save with encoding” in most editors)',
      },
    };
  if (text.startsWith('\uFEFF'))
    return {
      text,
      problem: {
        ...encoding,
        offset: 0,
        found: 'a byte order mark before the first character',
        expected: 'a file saved as UTF-8 without one',
      },
    };
  return { text };
}

/** Offset of a line and column, both from 1: the inverse of `positionOf`. */
export function offsetAt(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, l) => sum + l.length + 1, 0) + column - 1;
}

/** Line and column, both from 1, of an offset in a text. Columns count characters as editors do (UTF-16 units). */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}
