import { Refused } from '../refusal.ts';
import type { Notice } from '../workbook.ts';

/** What Windows-1252 has between 80 and 9F; five places are empty. The rest is as in Unicode. */
const windows = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

export interface Decoded {
  readonly text: string;
  readonly notices: readonly Notice[];
}

const line = (bytes: Uint8Array, to: number) => bytes.subarray(0, to).reduce((n, b) => n + (b === 10 ? 1 : 0), 1);

const notText = (where: string) =>
  new Refused(
    'not-text',
    `The file is not a text (${where} holds a character that no text has): save it as “CSV UTF-8” and use that copy.`,
  );

/** How long the character at `at` is in UTF-8; 0 where no character is well-formed there. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const [first, second = 0] = [bytes[at]!, bytes[at + 1]];
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  // Some characters could be written longer than needed, or lie beyond Unicode: these are not well-formed.
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < least || second > most) return 0;
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Whether some characters of several bytes are well-formed, and the first byte that is none in UTF-8. */
function surveyed(bytes: Uint8Array): { long: boolean; wrong: number } {
  let [long, wrong] = [false, -1];
  for (let at = 0; at < bytes.length && !(long && wrong >= 0);) {
    const length = lengthAt(bytes, at);
    if (length > 1) long = true;
    if (length === 0 && wrong < 0) wrong = at;
    at += Math.max(1, length);
  }
  return { long, wrong };
}

/** Each byte as the code of its character, in pieces that are short enough to be arguments. */
function fromWindows(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8_192) {
    const codes = Array.from(bytes.subarray(from, from + 8_192), (byte, i) => {
      const code = byte >= 0x80 && byte < 0xa0 ? windows.charCodeAt(byte - 0x80) : byte;
      if (code === 0) throw notText(`line ${line(bytes, from + i)}`);
      return code;
    });
    text += String.fromCharCode(...codes);
  }
  return text;
}

const utf16 = (bytes: Uint8Array, order: 'utf-16le' | 'utf-16be'): Decoded => {
  if (bytes.length % 2 === 1)
    throw new Refused(
      'damaged',
      'The file is damaged or cut off (it ends in the middle of a character): save it again.',
    );
  const notice: Notice = { kind: 'encoding', sentence: 'The text is in UTF-16, and was read so.' };
  return { text: new TextDecoder(order).decode(bytes), notices: [notice] };
};

/** UTF-8, or Windows-1252 where no character of several bytes is well-formed; both in one file are refused. */
function utf8OrWindows(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, notices: [] };
  } catch {
    const { long, wrong } = surveyed(bytes);
    if (long)
      throw new Refused(
        'mixed-encoding',
        `The file mixes two ways of writing letters such as “é” and signs such as “£”, or is cut off (see line ${line(bytes, wrong)}): open it, put those letters right, and save it as “CSV UTF-8”.`,
      );
    const sentence =
      'The text is not in UTF-8 and was read as Windows-1252: see that signs such as “£” and “–” are right.';
    return { text: fromWindows(bytes), notices: [{ kind: 'encoding', sentence }] };
  }
}

/** The text of a CSV file, without its byte-order mark. Characters that no text holds are refused. */
export function decodeText(bytes: Uint8Array): Decoded {
  const [a, b] = [bytes[0], bytes[1]];
  const decoded =
    a === 0xff && b === 0xfe
      ? utf16(bytes, 'utf-16le')
      : a === 0xfe && b === 0xff
        ? utf16(bytes, 'utf-16be')
        : utf8OrWindows(bytes);
  const control = decoded.text.search(/[\0-\x08\x0e-\x1f\x7f]/);
  if (control >= 0) throw notText(`line ${decoded.text.slice(0, control).split('\n').length}`);
  return decoded;
}
