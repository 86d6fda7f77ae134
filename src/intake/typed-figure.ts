import type { Indicator } from '../schema/indicator.ts';
import { decimal, type Flag, type Marker } from '../schema/value.ts';
import { slipOf } from './figure-slip.ts';

export type Unit = Indicator['unit'];

/** What a cell says about a figure. `unreadable` says what should stand there instead. */
export type FigureReading =
  | { readonly kind: 'value'; readonly value: string; readonly flags: readonly Flag[]; readonly qualifier?: string }
  | { readonly kind: 'marker'; readonly marker: Marker }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly expected: string; readonly example?: string };

/** Words and symbols that can only mean one thing. What can mean two, such as `n/a` or `-`, is for the officer to say. */
const plain: Readonly<Record<string, Marker>> = {
  '[x]': 'x',
  'not available': 'x',
  '[z]': 'z',
  'not applicable': 'z',
  '[c]': 'c',
  suppressed: 'c',
  confidential: 'c',
  '[low]': 'low',
  '[u]': 'u',
  awaited: 'awaited',
  'to be confirmed': 'awaited',
  tbc: 'awaited',
  'to be agreed': 'awaited',
  tba: 'awaited',
};
const unclear = /^(?:n\/?\.?a\.?|-+|–+|—+|\.+|:|\*+|x|z|c|u|low|nil|none|null|nan|\?+|~|#)$/i;
const flagWords: Readonly<Record<string, Flag>> = {
  p: 'p',
  provisional: 'p',
  r: 'r',
  revised: 'r',
  e: 'e',
  estimate: 'e',
  estimated: 'e',
  b: 'b',
  break: 'b',
  f: 'f',
  forecast: 'f',
};
const qualifiers =
  /^(approximately|approx\.?|about|around|over|under|more than|less than|nearly|almost|at least|at most|up to)\s+/i;
const spaces = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/g;

/** Without the spaces that only look, and without the apostrophe that keeps text from being a formula. */
export const tidyText = (text: string): string =>
  text
    .replace(spaces, ' ')
    .trim()
    .replace(/^'(?=[=+\-@'])/, '');

const wrong = (expected: string, example?: string): FigureReading => ({
  kind: 'unreadable',
  expected,
  ...(example === undefined ? {} : { example }),
});

function unitProblem(sign: '%' | '£' | undefined, unit: Unit): FigureReading | undefined {
  if (sign === '%' && unit !== 'percent' && unit !== 'percentage points')
    return wrong(`a figure in the indicator’s unit, ${unit}, not a percentage`);
  if (sign === '£' && unit !== 'pounds')
    return wrong(`a figure in the indicator’s unit, ${unit}, not an amount of money`);
  return undefined;
}

/** Two numbers in a cell: on two lines, or further apart than thousands are. */
const two = /\d(?:\s*[\n\r\t]\s*|[\s\u00a0]{2,})\d/;

/** Digits with commas or spaces between thousands, as plain digits; nothing where they stand elsewhere. */
function ungrouped(number: string): string | undefined {
  if (!/[, ]/.test(number)) return number;
  return /^\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)(?:\.\d+)?$/.test(number) ? number.replace(/[, ]/g, '') : undefined;
}

/**
 * Reads a figure as people type it: `91.0`, `1,358`, `8.2%`, `−0.5`, `12.4 [p]`, `[c]`, `not available`. The number is
 * kept as written, its decimal places too; nothing is rounded. `symbols` says what the spreadsheet's own marks mean.
 */
export function readFigure(text: string, unit: Unit, symbols: Readonly<Record<string, Marker>> = {}): FigureReading {
  // The apostrophe that makes a text of a number in a spreadsheet comes along in some files.
  let rest = tidyText(text).replace(/^'(?=[\d.£])/, '');
  if (rest === '') return { kind: 'blank' };
  if (two.test(text.trim())) return wrong('one number: two stand in the cell, one beside or below the other');
  const own = Object.entries(symbols).find(([s]) => tidyText(s).toLowerCase() === rest.toLowerCase());
  const marker = own?.[1] ?? plain[rest.toLowerCase()];
  if (marker) return { kind: 'marker', marker };
  if (unclear.test(rest))
    return wrong(
      'a number, or a marker that says why there is none: [x] not available, [z] not applicable, [c] suppressed, [low] rounds to zero, [u] too unreliable, awaited. Or say once for the whole file what the symbol means',
      `--symbol "${rest}=x"`,
    );
  const flags: Flag[] = [];
  for (let m; (m = /\s*[[(]([a-z]+)[\])]$/i.exec(rest));) {
    const flag = flagWords[m[1]!.toLowerCase()];
    if (!flag) break;
    flags.unshift(flag);
    rest = rest.slice(0, m.index);
  }
  const qualifier = qualifiers.exec(rest);
  if (qualifier) rest = rest.slice(qualifier[0].length);
  const sign = /^[£]/.test(rest) ? '£' : /%$/.test(rest) ? '%' : undefined;
  const problem = unitProblem(sign, unit);
  if (problem) return problem;
  rest = rest.replace(/^£ ?/, '').replace(/ ?%$/, '');
  const negative = /^[-−–‐‑] ?(?=[\d.])/.exec(rest);
  if (negative) rest = rest.slice(negative[0].length);
  rest = rest.replace(/^\+(?=\d)/, '').replace(/^\.(?=\d)/, '0.');
  if (/^\d{1,3}(?:\.\d{3})*,\d+$/.test(rest) && !/^\d{1,3}(?:,\d{3})+$/.test(rest))
    return wrong('a point as the decimal mark', rest.replaceAll('.', '').replace(',', '.'));
  if (/^\d(?:\.\d+)?e[+-]?\d+$/i.test(rest))
    return wrong('all digits of the number: give the column the format of a number and save again');
  const digits = ungrouped(rest);
  const value = digits === undefined ? undefined : `${negative ? '-' : ''}${digits}`;
  if (value === undefined || !decimal.safeParse(value).success)
    return { kind: 'unreadable', ...slipOf(negative ? `-${rest}` : rest) };
  return { kind: 'value', value, flags, ...(qualifier ? { qualifier: qualifier[1]!.toLowerCase() } : {}) };
}
