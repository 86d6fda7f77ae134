import type { Cell } from '../spreadsheet/workbook.ts';
import { readTypedPeriod, type PeriodContext, type PeriodReading } from './typed-period.ts';

/**
 * Reads a period from a cell. A date is a day, a month or a year as its format shows it; where the published figures
 * are monthly, the date that stands for a month is that month.
 */
export function periodOfCell(cell: Cell | undefined, context: PeriodContext): PeriodReading {
  if (!cell || cell.kind === 'blank') return undefined;
  if (cell.kind === 'number')
    return readTypedPeriod(/^\d{4}(?:\.0+)?$/.test(cell.text) ? cell.text.slice(0, 4) : '', context);
  if (cell.kind !== 'date') return cell.kind === 'text' ? readTypedPeriod(cell.text, context) : undefined;
  const day = /^(\d{4}-\d\d)-\d\d/.exec(cell.text);
  if (!day) return undefined;
  // `Mar-10`, typed for March 2010, is taken by spreadsheets for 10 March of the year in which it is typed.
  if (cell.shown?.hidesYear)
    return {
      expected: `the period with its year: the cell shows no year, and holds the date ${day[0]}; write it as text`,
      example: `March ${day[0].slice(0, 4)}`,
    };
  const shows = cell.shown?.dateShows ?? 'day';
  const monthly = context.known.has('month') && !context.known.has('day');
  const dayIsMeant = (shows === 'day' || shows === 'time') && !monthly;
  const written = shows === 'year' ? day[0].slice(0, 4) : dayIsMeant ? day[0] : day[1]!;
  return { period: written };
}
