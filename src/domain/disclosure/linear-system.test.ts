import { fc } from '../../testing/properties.ts';
import { expect, it } from 'vitest';
import { boundsOf, type Equation } from './linear-system.ts';

const equation = (of: readonly (readonly [number, -1 | 1])[], comesTo: number): Equation => ({
  of: new Map(of),
  comesTo,
});

/** The least and the most that each unknown is in any solution of whole numbers up to `limit`, found by trying all. */
function tried(equations: readonly Equation[], unknowns: number, limit: number) {
  const found: number[][] = [];
  const go = (known: number[]): void => {
    if (known.length === unknowns) {
      const holds = equations.every(
        ({ of, comesTo }) => [...of].reduce((sum, [i, sign]) => sum + sign * known[i]!, 0) === comesTo,
      );
      if (holds) found.push(known);
    } else for (let n = 0; n <= limit; n++) go([...known, n]);
  };
  go([]);
  return Array.from({ length: unknowns }, (_, i) => {
    const of = found.map((s) => s[i]!);
    return { least: Math.min(...of), most: Math.max(...of) };
  });
}

/** A table with the sums of its rows and columns: as equations between the cells in whose place `hidden` is true. */
function ofTable(rows: readonly (readonly number[])[], hidden: readonly (readonly boolean[])[]) {
  const ids = new Map<string, number>();
  for (const [i, row] of rows.entries()) for (const j of row.keys()) if (hidden[i]![j]) ids.set(`${i} ${j}`, ids.size);
  const line = (cells: readonly (readonly [number, number])[]) => {
    const unknown = cells.filter(([i, j]) => hidden[i]![j]);
    return equation(
      unknown.map(([i, j]) => [ids.get(`${i} ${j}`)!, 1]),
      unknown.reduce((sum, [i, j]) => sum + rows[i]![j]!, 0),
    );
  };
  const equations = [
    ...rows.map((row, i) => line(row.map((_, j) => [i, j]))),
    ...rows[0]!.map((_, j) => line(rows.map((_, i) => [i, j]))),
  ];
  return { equations, unknowns: ids.size };
}

it('finds for every hidden cell of a table with margins just what trying all whole numbers finds', () => {
  const table = fc.record({
    rows: fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 3,
    }),
    hidden: fc.array(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
  });
  fc.assert(
    fc.property(table, ({ rows, hidden }) => {
      const { equations, unknowns } = ofTable(rows, hidden);
      fc.pre(unknowns <= 5);
      expect(boundsOf(equations, unknowns)).toEqual(tried(equations, unknowns, 6));
    }),
    { numRuns: 60 },
  );
});

it('never says less than is possible, whatever adds up, and knows what contradicts itself', () => {
  const anything = fc.array(
    fc.record({
      of: fc.array(fc.constantFrom(-1, 0, 1), { minLength: 4, maxLength: 4 }),
      comesTo: fc.integer({ min: -5, max: 5 }),
    }),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(anything, (lines) => {
      const equations = lines.map(({ of, comesTo }) =>
        equation(
          of.flatMap((sign, i) => (sign === 0 ? [] : [[i, sign as -1 | 1] as const])),
          comesTo,
        ),
      );
      const bounds = boundsOf(equations, 4);
      const some = tried(equations, 4, 7);
      if (some[0]!.least === Infinity) return;
      expect(bounds).toBeDefined();
      for (const [i, found] of bounds!.entries()) {
        expect(found!.least).toBeLessThanOrEqual(some[i]!.least);
        expect(found!.most).toBeGreaterThanOrEqual(some[i]!.most);
      }
      // Asked for small ones or for a single one, it says the same of those, and nothing of the others.
      expect(boundsOf(equations, 4, { upTo: 2 })).toEqual(bounds!.map((b) => (b!.most <= 2 ? b : undefined)));
      expect(boundsOf(equations, 4, { asked: 3 })).toEqual([undefined, undefined, undefined, bounds![3]]);
    }),
    { numRuns: 150 },
  );
});

it('knows what has no solution, what is endless, and what is said twice', () => {
  expect(boundsOf([equation([[0, 1]], -1)], 1)).toBeUndefined();
  expect(
    boundsOf(
      [
        equation(
          [
            [0, 1],
            [1, -1],
          ],
          2,
        ),
      ],
      2,
    ),
  ).toEqual([
    { least: 2, most: Infinity },
    { least: 0, most: Infinity },
  ]);
  const twice = equation(
    [
      [0, 1],
      [1, 1],
    ],
    3,
  );
  expect(boundsOf([twice, twice], 2)).toEqual([
    { least: 0, most: 3 },
    { least: 0, most: 3 },
  ]);
  expect(boundsOf([], 1)).toEqual([{ least: 0, most: Infinity }]);
});
