/** The characters that Windows-1252 has between 80 and 9F, by byte; the rest of it is Latin-1. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** What the signs of English texts become: `â€œ` for “, `Â£` for £, `Ã©` for é. Nobody writes these. */
const traces = /â€[œ“”\u009d\uf19d˜™¦\u0093\u0094]|Â[£°½¼¾±²³·\u00a0]|Ã[\u00a0-¿]/g;

/** UTF-8 that was read as Windows-1252, read again as what it is; nothing where it is not UTF-8 through and through. */
function readAgain(text: string): string | undefined {
  const bytes: number[] = [];
  for (const c of text) {
    const code = c.codePointAt(0)!;
    const at = high.indexOf(c);
    if (at >= 0) bytes.push(0x80 + at);
    else if (code <= 0xff) bytes.push(code);
    // LibreOffice keeps a byte that Windows-1252 gives no character, such as 9D, in the private use area.
    else if (code >= 0xf180 && code <= 0xf19f) bytes.push(code - 0xf100);
    else return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
  } catch {
    return undefined;
  }
}

/**
 * Text in UTF-8 that a program has opened as Windows-1252, as it was meant: `cardâ€™s` is `card’s`. All of it, or, where
 * sound signs stand beside garbled ones, those that can be nothing else. `undefined` for a text that was not garbled.
 */
export function ungarbled(text: string): string | undefined {
  // Two characters are the least that a garbled one becomes, the first of them from Â to ô.
  if (!/[\u00c2-\u00f4]/.test(text)) return undefined;
  const whole = readAgain(text);
  if (whole !== undefined) return whole;
  const mended = text.replace(traces, (sign) => readAgain(sign) ?? sign);
  return mended === text ? undefined : mended;
}
