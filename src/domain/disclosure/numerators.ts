import { decimalOf } from '../decimal.ts';

/**
 * Every whole number out of `denominator` whose percentage is printed as `percent`: that which lies within half a unit of
 * its last decimal place, either way. Exact. Empty where none does: then it is no percentage of that number.
 */
export function numerators(percent: string, denominator: number): number[] {
  const { units, places } = decimalOf(percent);
  const [d, scale] = [BigInt(denominator), 10n ** BigInt(places)];
  // |100·n/d − units/scale| ≤ 1/(2·scale), without division.
  const fits = (n: bigint) => {
    const off = 200n * n * scale - 2n * units * d;
    return (off < 0n ? -off : off) <= d;
  };
  const middle = (units * d) / (100n * scale);
  const reach = d / (200n * scale) + 2n;
  const found: number[] = [];
  for (let n = middle - reach; n <= middle + reach; n++) if (n >= 0n && n <= d && fits(n)) found.push(Number(n));
  return found;
}
