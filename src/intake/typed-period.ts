import { readPeriod, type PeriodKind } from '../schema/period.ts';
import { tidyText } from './typed-figure.ts';

/** How a year over two calendar years is counted: financial (April to March) or academic (September to August). */
export type YearKind = 'FY' | 'AY';

export interface PeriodContext {
  /** What `2006/07` stands for in this file, where the officer has said. */
  readonly years?: YearKind | undefined;
  /** The kinds of period that the figures already published for it are about. */
  readonly known: ReadonlySet<PeriodKind>;
  /** The last year that two digits may stand for; without it, any of this century. */
  readonly latest?: number | undefined;
}

export type PeriodReading =
  { readonly period: string } | { readonly expected: string; readonly example?: string } | undefined;

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthOf = (word: string): number =>
  monthNames.findIndex((m) => m.toLowerCase() === word.slice(0, 3).toLowerCase()) + 1;
const two = (n: number | string): string => String(n).padStart(2, '0');
const century = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** Asks for four digits where two would stand for a year that is yet to come: `98` is hardly 2098. */
function askCentury(year: string, { latest }: PeriodContext, write: (year: string) => string): PeriodReading {
  if (year.length !== 2 || latest === undefined || Number(century(year)) <= latest) return undefined;
  const [past, coming] = [write(`19${year}`), write(century(year))];
  return { expected: `the year in four digits: ${past}, or ${coming}`, example: past };
}

const checked = (period: string): PeriodReading => (readPeriod(period) ? { period } : undefined);

const dash = '\\s*(?:/|[-−–—‐‑]|to|and)\\s*';
const twoYears = new RegExp(`^((?:19|20)\\d\\d)${dash}((?:19|20)?\\d\\d?)$`, 'i');
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const monthYear = new RegExp(`^${month}[\\s,./-]*((?:19|20)\\d\\d|\\d\\d)$`, 'i');
const dayMonthYear = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[\\s-]${month}[\\s,-]*((?:19|20)\\d\\d)$`, 'i');
const numericDay = /^(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)$/;

/** The two years of `2006/07`, `2006-7`, `2006 to 2007`, where the second follows the first. */
function yearsOf(text: string): { first: string; label: string } | undefined {
  const m = twoYears.exec(text);
  if (!m) return undefined;
  const first = Number(m[1]);
  const second = m[2]!.length === 4 ? Number(m[2]) % 100 : Number(m[2]);
  // One digit can only be the last of a year in the same ten: 2006-7, 2009-0 (2010).
  const follows = m[2]!.length === 1 ? (first + 1) % 10 === second : (first + 1) % 100 === second;
  return follows ? { first: m[1]!, label: `${first}/${two((first + 1) % 100)}` } : undefined;
}

function yearKind(context: PeriodContext): YearKind | undefined {
  if (context.years) return context.years;
  const [fy, ay] = [
    context.known.has('financial-year') || context.known.has('quarter'),
    context.known.has('academic-year'),
  ];
  return fy === ay ? undefined : fy ? 'FY' : 'AY';
}

const askYears = (label: string): PeriodReading => ({
  expected: `whether ${label} is a financial year (${label} FY) or an academic year (${label} AY); say it once for the whole file`,
  example: '--years FY',
});

/**
 * Reads a period as people type it, and as the open data writes it: `2006`, `2006/07 FY`, `2006/07`, `2006-7`,
 * `2006 to 2007`, `Q4 2009/10`, `March 2010`, `Mar-10`, `30/06/2013`, `30 June 2013`, `W39 2013`. What can be read in
 * two ways is decided by what is already published, or asked for; never guessed. `undefined` where it is no period.
 */
export function readTypedPeriod(typed: string, context: PeriodContext): PeriodReading {
  // A raised digit after a period is the sign of a footnote.
  const text = tidyText(typed)
    .replace(/\s*[⁰¹²³⁴-⁹]+$/, '')
    .replace(/^'(?=\d)/, '');
  const both = /^((?:19|20)\d\d)-(\d\d)$/.exec(text);
  if (both && Number(both[2]) === (Number(both[1]) + 1) % 100 && readPeriod(text)) {
    const label = `${both[1]}/${both[2]}`;
    const asMonth = context.known.has('month');
    const kind = yearKind(context);
    if (asMonth && !context.years) return { period: text };
    if (kind) return { period: `${label} ${kind}` };
    return {
      expected: `whether ${text} is a month (write ${monthNames[Number(both[2]) - 1]} ${both[1]}) or a year (write ${label} FY or ${label} AY)`,
    };
  }
  if (readPeriod(text)) return { period: text };
  const named = /^(?:(fy|financial year|ay|academic year)\s*)?(.+?)(?:\s*(fy|financial year|ay|academic year))?$/i.exec(
    text,
  );
  const word = (named?.[1] ?? named?.[3])?.[0]?.toUpperCase();
  const years = yearsOf(named?.[2] ?? '');
  if (years) {
    const kind = word ? (`${word}Y` as YearKind) : yearKind(context);
    return kind ? { period: `${years.label} ${kind}` } : askYears(years.label);
  }
  const quarter =
    /^(?:q|qtr|quarter)\s*([1-4])[\s,:-]*(.+)$/i.exec(text) ??
    ((m) => (m ? [m[0], m[2]!, m[1]!] : undefined))(/^(.+?)[\s,:-]*(?:q|qtr|quarter)\s*([1-4])$/i.exec(text));
  if (quarter) {
    const year = tidyText(quarter[2]!.replace(/[()]/g, ' '));
    // `09/10` beside a quarter can only be a year and the next.
    const short = /^\d\d\D\d\d$/.test(year);
    const of = yearsOf(short ? century(year.slice(0, 2)) + year.slice(2) : year);
    const ask = of && askCentury(short ? year.slice(0, 2) : '', context, (y) => `${y}/${year.slice(3)} Q${quarter[1]}`);
    if (ask) return ask;
    if (of) return { period: `${of.label} Q${quarter[1]}` };
    return { expected: `the financial year of the quarter`, example: '2009/10 Q4' };
  }
  let m: RegExpExecArray | null;
  if ((m = monthYear.exec(text))) {
    const [, name, year] = m as unknown as [string, string, string];
    const ask = askCentury(year, context, (y) => `${monthNames[monthOf(name) - 1]} ${y}`);
    return ask ?? checked(`${century(year)}-${two(monthOf(name))}`);
  }
  if ((m = dayMonthYear.exec(text))) return checked(`${m[3]}-${two(monthOf(m[2]!))}-${two(m[1]!)}`);
  if ((m = numericDay.exec(text)))
    return (
      checked(`${m[3]}-${two(m[2]!)}-${two(m[1]!)}`) ?? { expected: 'a day as day/month/year', example: '30/06/2013' }
    );
  if ((m = /^(0?[1-9]|1[0-2])\/((?:19|20)\d\d)$/.exec(text))) return checked(`${m[2]}-${two(m[1]!)}`);
  if ((m = /^(?:w|week)\s*(\d{1,2})[\s,/-]*((?:19|20)\d\d)$/i.exec(text))) return checked(`${m[2]}-W${two(m[1]!)}`);
  if ((m = twoYears.exec(text)))
    return {
      expected: `one year and the next, such as ${m[1]}/${two((Number(m[1]) + 1) % 100)}, or a span`,
      example: `${m[1]}..${century(m[2]!)}`,
    };
  return undefined;
}
