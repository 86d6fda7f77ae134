import type { Costs } from '../schema/costs.ts';

const places = { pounds: 0, 'thousand pounds': 3, 'million pounds': 6 } as const satisfies Record<
  Costs['unit'],
  number
>;

/**
 * A printed amount in pounds, by moving the decimal point, so that nothing is rounded: `1.25` thousand is `1250`,
 * `-0.5` million is `-500000`, `12` pounds is `12`. Expects the record's decimal form.
 */
export function inPounds(printed: string, unit: Costs['unit']): string {
  const shift = places[unit];
  if (shift === 0) return printed;
  const negative = printed.startsWith('-');
  const [whole = '', fraction = ''] = printed.replace('-', '').split('.');
  const moved = whole + fraction.slice(0, shift).padEnd(shift, '0');
  const rest = fraction.slice(shift);
  const pounds = (moved.replace(/^0+(?=\d)/, '') || '0') + (rest ? `.${rest}` : '');
  return negative ? `-${pounds}` : pounds;
}
