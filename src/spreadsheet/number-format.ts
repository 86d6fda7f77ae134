import { formatCharacters, formatSections, type FormatToken } from './format-tokens.ts';
import type { Shown } from './workbook.ts';

/** What one number format says about a value: a date to be read as one, or how a number is shown. */
export interface FormatReading {
  readonly date?: 'date' | 'duration';
  readonly shown?: Shown;
}

/** The reading of a value under one format: sections differ by sign. */
export type NumberFormat = (value: number) => FormatReading;

interface Section {
  readonly test?: (value: number) => boolean;
  readonly reading: FormatReading;
}

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '!=': (a, b) => a !== b,
};

/** `>=100` → a test of numbers; undefined where it is no comparison. */
export function comparison(text: string): ((value: number) => boolean) | undefined {
  const m = /^(<=|>=|<>|!=|<|>|=)\s*(-?\d+(?:\.\d+)?)$/.exec(text.trim());
  return m ? (value) => comparisons[m[1]!]!(value, Number(m[2])) : undefined;
}

const literals = (tokens: readonly FormatToken[]) => tokens.map((t) => (t.kind === 'literal' ? t.text : '')).join('');

/** A minus sign and brackets around a negative number are no words of its unit: the number itself is negative. */
const withoutSigns = (text: string) => text.replace(/[-−–+()]/g, '');

function numberReading(code: string, tokens: readonly FormatToken[]): FormatReading {
  const first = tokens.findIndex((t) => t.kind === 'digit');
  const last = tokens.findLastIndex((t) => t.kind === 'digit');
  if (first < 0) {
    const percent = tokens.some((t) => t.kind === 'percent') ? '%' : '';
    return { shown: { code, instead: literals(tokens) + percent } };
  }
  const point = tokens.findIndex((t, i) => t.kind === 'point' && i >= first - 1);
  const decimals = point < 0 ? [] : tokens.slice(point, last + 1).filter((t) => t.kind === 'digit');
  const plain = !tokens.some((t) => t.kind === 'exponent' || t.kind === 'fraction');
  const thousands = tokens.slice(last + 1).filter((t) => t.kind === 'comma').length;
  const prefix = withoutSigns(literals(tokens.slice(0, first))).trimStart();
  const suffix = withoutSigns(literals(tokens.slice(last + 1))).trimEnd();
  return {
    shown: {
      code,
      ...(tokens.some((t) => t.kind === 'percent') ? { percent: true as const } : {}),
      ...(plain ? { places: decimals.filter((t) => t.text === '0').length, mostPlaces: decimals.length } : {}),
      ...(thousands > 0 ? { thousands } : {}),
      ...(prefix === '' ? {} : { prefix }),
      ...(suffix === '' ? {} : { suffix }),
    },
  };
}

/** What a date's format shows of it. Minutes are written like months, so hours and seconds decide. */
function dateReading(tokens: readonly FormatToken[]): Pick<Shown, 'dateShows' | 'hidesYear'> {
  const letters = tokens.map((t) => (t.kind === 'date' ? t.text.toLowerCase() : '')).join('');
  const year = letters.includes('y') ? {} : { hidesYear: true as const };
  if (letters.includes('d')) return { dateShows: 'day', ...year };
  if (/[hs]/.test(letters)) return { dateShows: 'time' };
  return letters.includes('m') ? { dateShows: 'month', ...year } : { dateShows: 'year' };
}

function sectionOf(code: string, text: string): Section {
  const tokens = formatCharacters(text);
  const condition = tokens.find((t) => t.kind === 'condition');
  const test = condition && comparison(condition.text);
  const reading = (): FormatReading => {
    if (tokens.some((t) => t.kind === 'elapsed')) return { date: 'duration', shown: { code } };
    if (tokens.some((t) => t.kind === 'date')) return { date: 'date', shown: { code, ...dateReading(tokens) } };
    if (tokens.some((t) => t.kind === 'general')) {
      const words = literals(tokens).trim();
      return words === '' ? {} : { shown: { code, suffix: words } };
    }
    if (tokens.length === 1 && tokens[0]!.kind === 'text') return {};
    return numberReading(code, tokens);
  };
  return { ...(test ? { test } : {}), reading: reading() };
}

const bySign: readonly (readonly ((value: number) => boolean)[])[] = [
  [],
  [() => true],
  [(v) => v >= 0, () => true],
  [(v) => v > 0, (v) => v < 0, () => true],
];

/** Compiles a format in Excel's notation (`0.0%;-0.0%;"-"`). Never fails: what it does not know it passes over. */
export function numberFormat(code: string): NumberFormat {
  if (code === '') return () => ({});
  const sections = formatSections(code)
    .slice(0, 3)
    .map((text) => sectionOf(code, text));
  const tests = bySign[sections.length] ?? [];
  return (value) => {
    const conditional = sections.some((s) => s.test);
    const found = conditional
      ? (sections.find((s) => s.test?.(value)) ?? sections.find((s) => !s.test))
      : sections.find((_, i) => tests[i]?.(value));
    return found?.reading ?? {};
  };
}
