import { fc } from '../../testing/properties.ts';
import { describe, expect, it } from 'vitest';
import { numerators } from './numerators.ts';

describe('the counts that a percentage may stand for', () => {
  it.each([
    ['3.5', 57, [2]],
    ['33.3', 6, [2]],
    ['50.0', 4, [2]],
    ['1', 300, [2, 3, 4]],
    ['8.8', 57, [5]],
    // Half a unit is rounded up here and down there: both may be meant.
    ['12.5', 1000, [125]],
    ['12', 8, [1]],
    ['13', 8, [1]],
    ['12', 400, [46, 47, 48, 49, 50]],
    ['0', 57, [0]],
    ['100', 57, [57]],
    ['0', 300, [0, 1]],
    ['4.2', 57, []],
  ])('%s per cent of %i is one of %o', (percent, denominator, counts) => {
    expect(numerators(percent, denominator)).toEqual(counts);
  });

  it('holds the count that was rounded, for any count, total and places', () => {
    const made = fc
      .integer({ min: 1, max: 5000 })
      .chain((d) =>
        fc.record({ d: fc.constant(d), n: fc.integer({ min: 0, max: d }), places: fc.integer({ min: 0, max: 3 }) }),
      );
    fc.assert(
      fc.property(made, ({ d, n, places }) => {
        expect(numerators(((100 * n) / d).toFixed(places), d)).toContain(n);
      }),
    );
  });
});
