import { decimalOf, decimalText, multiply, toNumber } from '../domain/decimal.ts';
import { asShown, type AsShown } from '../spreadsheet/as-shown.ts';
import type { Cell } from '../spreadsheet/workbook.ts';
import type { Settings } from './settings.ts';
import { readFigure, type FigureReading, type Unit } from './typed-figure.ts';
import { plainName } from './words.ts';

/** What decides how a cell is read besides the cell: the indicator's unit, the officer's settings, what is published. */
export interface FigureContext {
  readonly unit: Unit;
  readonly settings: Pick<Settings, 'symbols' | 'percent' | 'places'>;
  /** What follows the number, in the indicator's own words: `per 10,000 children`. */
  readonly unitLabel?: string | undefined;
  /** Whether the file is one in which commas may be decimal marks. */
  readonly decimalCommas?: boolean | undefined;
  /** The figures of the same series that are published already. */
  readonly published: readonly string[];
}

const unreadable = (expected: string, example?: string): FigureReading => ({
  kind: 'unreadable',
  expected,
  ...(example === undefined ? {} : { example }),
});
const isPercent = (unit: Unit) => unit === 'percent' || unit === 'percentage points';
const timesHundred = (text: string) => {
  const { units, places } = multiply(decimalOf(text), decimalOf('100'));
  // 0.124 is 12.4, not 12.400: the two places moved, none was added.
  const spare = Math.min(places, 2);
  return units % 10n ** BigInt(spare) === 0n
    ? decimalText({ units: units / 10n ** BigInt(spare), places: places - spare })
    : decimalText({ units, places });
};

/** A fraction in a column of percentages: plainly one where the officer says so; asked for where it may be one. */
function fromFraction(value: string, { unit, settings, published }: FigureContext): FigureReading | string {
  if (!isPercent(unit) || settings.percent === 'as-written') return value;
  if (settings.percent === 'fraction') return timesHundred(value);
  const n = Math.abs(toNumber(decimalOf(value)));
  const sizes = published.map((p) => Math.abs(toNumber(decimalOf(p)))).filter((p) => p > 0);
  // Where most published figures are below 1%, another is nothing to ask about; where all are far above, 1 may be 100%.
  const alike = sizes.filter((p) => p < 1).length * 2 >= sizes.length && sizes.length > 0;
  const whole = n === 1 && sizes.length > 0 && sizes.every((p) => p > 10);
  if (n === 0 || n > 1 || (n === 1 && !whole) || alike) return value;
  return unreadable(
    `a percentage: ${value} may be a fraction, which stands for ${timesHundred(value)}%; say it once for the whole file`,
    '--percent fraction (or --percent as-written)',
  );
}

/** Words and signs that a cell's format shows around its number and that change nothing: the unit itself. */
function soundFormat({ prefix, suffix }: AsShown, { unit, unitLabel }: FigureContext): boolean {
  const words = `${prefix} ${suffix}`.trim();
  const plain = words.replace(/^£/, '').replace(/%$/, '').trim();
  if (plain === '') return true;
  return [unit, unitLabel].some((u) => u !== undefined && plainName(u) === plainName(plain));
}

function ofNumber(cell: Cell, context: FigureContext): FigureReading {
  const read = asShown(cell);
  if (!read) return readFigure(cell.shown?.instead ?? '', context.unit, context.settings.symbols);
  if ((read.percent || read.suffix.includes('%')) && !isPercent(context.unit))
    return unreadable(`a figure in the indicator’s unit, ${context.unit}; the cell is formatted as a percentage`);
  if (read.prefix.includes('£') && context.unit !== 'pounds')
    return unreadable(`a figure in the indicator’s unit, ${context.unit}; the cell is formatted as money`);
  const shownAs = `${read.prefix}${read.rounded}${read.percent ? '%' : ''}${read.suffix}`;
  if (cell.shown?.thousands) {
    if (context.settings.places === 'stored') return { kind: 'value', value: cell.text, flags: [] };
    if (context.settings.places === undefined)
      return unreadable(
        `one figure: the cell shows ${shownAs} and holds ${cell.text}; say once for the whole file which is meant`,
        '--places stored (or --places shown)',
      );
  }
  if (!soundFormat(read, context))
    return unreadable(
      `a number without other words: the format of the cell shows ${shownAs}, and the cell holds ${cell.text}; give it the format of a number, and put remarks in a note`,
    );
  if (read.hidesPlaces && context.settings.places === undefined && read.fifteenDigits !== read.rounded)
    return unreadable(
      `one figure: the cell shows ${read.rounded} and holds ${read.fifteenDigits}; say once for the whole file which is meant`,
      '--places shown (or --places stored)',
    );
  // Beyond fifteen digits a spreadsheet does not calculate: what stands there is the trace of binary arithmetic.
  const number = context.settings.places === 'shown' ? read.rounded : read.fifteenDigits;
  const value = read.percent || read.suffix.includes('%') ? number : fromFraction(number, context);
  return typeof value === 'string' ? { kind: 'value', value, flags: [] } : value;
}

/**
 * Reads a figure from a cell: number, percentage, text, marker. No cell and an empty one are `blank`, which is neither
 * zero nor a reason for a missing figure. Errors and formulas without a result are unreadable.
 */
export function figureOfCell(cell: Cell | undefined, context: FigureContext): FigureReading {
  if (!cell) return { kind: 'blank' };
  switch (cell.kind) {
    case 'number':
      return ofNumber(cell, context);
    case 'text': {
      if (context.decimalCommas && /^\D*\d{1,3}[.,]\d{3}\D*$/.test(cell.text))
        return unreadable(
          'a number that can be read in one way: in a file whose columns are parted by semicolons, a comma or a point may stand before decimals or part thousands; save the table as .xlsx or .ods and use that',
        );
      const typed = readFigure(cell.text, context.unit, context.settings.symbols);
      if (typed.kind !== 'value' || cell.text.includes('%')) return typed;
      const value = fromFraction(typed.value, context);
      return typeof value === 'string' ? { ...typed, value } : value;
    }
    case 'blank':
      return unreadable('the result of the formula: open the file in the spreadsheet program, let it calculate, save');
    case 'error':
      return unreadable('a number: the formula gives an error, which only its author can mend');
    case 'date':
      return unreadable('a number: the spreadsheet has made a date of it; give the cell the format of a number');
    case 'boolean':
      return unreadable('a number, not TRUE or FALSE');
  }
}
