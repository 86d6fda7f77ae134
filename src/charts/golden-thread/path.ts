import { tenth } from '../frame.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const at = (...numbers: readonly number[]): string => numbers.map(tenth).join(',');

/** From left to right, level at both ends. */
export function curve(a: Point, b: Point): string {
  const middle = (a.x + b.x) / 2;
  return `M${at(a.x, a.y)}C${at(middle, a.y)},${at(middle, b.y)},${at(b.x, b.y)}`;
}

/** From left to right by way of a level line at `y`; turns lie `off` from the ends. */
export function across(a: Point, b: Point, y: number, off: number): string {
  const turn = (dy: number) => Math.min(6, Math.abs(dy) / 2);
  const [r, q] = [turn(y - a.y), turn(y - b.y)];
  const [x0, x1] = [a.x + off, b.x - off];
  return [
    `M${at(a.x, a.y)}H${tenth(x0 - r)}`,
    `Q${at(x0, a.y, x0, a.y + Math.sign(y - a.y) * r)}V${tenth(y - Math.sign(y - a.y) * r)}`,
    `Q${at(x0, y, x0 + r, y)}H${tenth(x1 - q)}`,
    `Q${at(x1, y, x1, y + Math.sign(b.y - y) * q)}V${tenth(b.y - Math.sign(b.y - y) * q)}`,
    `Q${at(x1, b.y, x1 + q, b.y)}H${tenth(b.x)}`,
  ].join('');
}

/** Down a margin, bulging to the left by about `bulge`. */
export function down(a: Point, b: Point, bulge: number): string {
  // A curve reaches three quarters of the way to its control points.
  const x = a.x - bulge / 0.75;
  return `M${at(a.x, a.y)}C${at(x, a.y)},${at(x, b.y)},${at(b.x, b.y)}`;
}
