/** 1 → `A`, 27 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Row and column from 1 → `B7`. */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** `B7` or `$B$7` → row and column from 1; undefined for anything else. */
export function placeOf(address: string): { row: number; column: number } | undefined {
  const m = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address);
  if (!m) return undefined;
  const column = [...m[1]!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(m[2]), column };
}
