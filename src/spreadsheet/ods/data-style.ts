import type { Attributes } from '../xml.ts';

/** Signs between the parts of a date, and a minus, need no quotation marks in a format. */
const quotedText = (text: string) => (/^[-/:. ]*$/.test(text) ? text : `"${text.replaceAll('"', '')}"`);

function digits(attributes: Attributes): string {
  const bounded = (name: string, otherwise: number) =>
    Math.min(30, Math.max(0, Number(attributes.get(name) ?? otherwise) || 0));
  const most = bounded('number:decimal-places', 0);
  const least = Math.min(most, bounded('number:min-decimal-places', most));
  const whole = attributes.get('number:grouping') === 'true' ? '#,##0' : '0';
  const factor = Number(attributes.get('number:display-factor') ?? 1);
  const thousands = factor >= 1000 ? ','.repeat(Math.min(4, Math.round(Math.log10(factor) / 3))) : '';
  return `${whole}${most > 0 ? '.' : ''}${'0'.repeat(least)}${'#'.repeat(most - least)}${thousands}`;
}

const long = (attributes: Attributes) => attributes.get('number:style') === 'long';

/** One piece of an ODS data style in Excel's notation; `text` is what the element holds. */
export function formatPiece(name: string, attributes: Attributes, text: string, percentage: boolean): string {
  const textual = attributes.get('number:textual') === 'true';
  switch (name) {
    case 'number:number':
      // General: no number of places is stated.
      return attributes.has('number:decimal-places') ? digits(attributes) : 'General';
    case 'number:scientific-number':
      return `${digits(attributes)}E+00`;
    case 'number:fraction':
      return '# ?/?';
    case 'number:text':
      return percentage && text.includes('%') ? '%' : quotedText(text);
    case 'number:currency-symbol':
      return quotedText(text);
    case 'number:day':
      return long(attributes) ? 'dd' : 'd';
    case 'number:month':
      return (textual ? 'mmm' : 'm') + (long(attributes) ? 'm' : '');
    case 'number:year':
      return long(attributes) ? 'yyyy' : 'yy';
    case 'number:day-of-week':
      return long(attributes) ? 'dddd' : 'ddd';
    case 'number:hours':
      return long(attributes) ? 'hh' : 'h';
    case 'number:minutes':
      return long(attributes) ? 'mm' : 'm';
    case 'number:seconds':
      return long(attributes) ? 'ss' : 's';
    case 'number:am-pm':
      return 'AM/PM';
    default:
      return '';
  }
}
