const written = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Digits with a point at `at` places from their left, filled with zeros as needed. */
function placed(digits: string, at: number): string {
  if (at <= 0) return `0.${'0'.repeat(-at)}${digits}`;
  if (at >= digits.length) return digits + '0'.repeat(at - digits.length);
  return `${digits.slice(0, at)}.${digits.slice(at)}`;
}

/** A number as JavaScript prints it (`1.5e-7`), written out: `0.00000015`. */
export function withoutExponent(text: string): string {
  const m = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  return m ? `${m[1]}${placed(`${m[2]}${m[3] ?? ''}`, m[2]!.length + Number(m[4]))}` : text;
}

/**
 * A number as a workbook stores it → the shortest plain decimal that means the same: `0.10000000000000001` → `0.1`,
 * `1.5E-3` → `0.0015`, `91.0` → `91`. Whole numbers keep every digit. Undefined where it is not a finite number.
 */
export function shortestDecimal(stored: string): string | undefined {
  const text = stored.trim();
  if (!written.test(text)) return undefined;
  if (/^-?[1-9]\d*$/.test(text)) return text;
  const number = Number(text);
  if (!Number.isFinite(number)) return undefined;
  return number === 0 ? '0' : withoutExponent(String(number));
}
