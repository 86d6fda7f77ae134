import type { Indicator } from '../schema/indicator.ts';
import { compareRatios, whole, type Ratio } from './ratio.ts';

/** Units in which a figure cannot be below 0; of these a percentage cannot be above 100 either. */
const fromZero: ReadonlySet<Indicator['unit']> = new Set(['percent', 'number', 'rate', 'ratio', 'pounds']);

/** Where a height that was worked out lies outside what any figure of the unit can be; nothing where it does not. */
export function beyondPossible({ unit }: Pick<Indicator, 'unit'>, height: Ratio): 'below 0' | 'above 100' | undefined {
  if (fromZero.has(unit) && compareRatios(height, whole(0)) < 0) return 'below 0';
  return unit === 'percent' && compareRatios(height, whole(100)) > 0 ? 'above 100' : undefined;
}
