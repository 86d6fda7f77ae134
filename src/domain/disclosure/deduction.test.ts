import { describe, expect, it } from 'vitest';
import { fc } from '../../testing/properties.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { countTable } from './count-table.ts';
import { deductions } from './deduction.ts';
import { deductionWords } from './deduction-words.ts';
import { besides, leftOvers } from './left-over.ts';
import { sumsIn } from './sum.ts';

/** Rows of a table: a series, and its counts by period; `c` where suppressed, nothing where there is no figure. */
type Rows = Readonly<Record<string, readonly (number | 'c' | undefined)[]>>;

const seriesOf = (rows: Rows, periods: readonly string[], source = 'a-report'): Indicator['series'] =>
  Object.entries(rows).map(([id, row]) => ({
    id,
    kind: id === 'area' ? ('area' as const) : ('group' as const),
    ...(id === 'area' ? {} : { name: id }),
    observations: row.flatMap((n, i) =>
      n === undefined
        ? []
        : [
            {
              period: periods[i]!,
              ...(n === 'c' ? { marker: 'c' as const } : { value: String(n) }),
              source,
              locator: 'table 1',
            },
          ],
    ),
  }));

const quarters = ['2008/09 Q1', '2008/09 Q2', '2008/09 Q3', '2008/09 Q4'];
const periods = [...quarters, '2008/09 FY'];
const found = (rows: Rows, of: readonly string[] = periods) => {
  const series = seriesOf(rows, of);
  const table = countTable({ series });
  return { series, left: leftOvers(sumsIn(table)), all: deductions(table) };
};
const cells = (rows: Rows, of?: readonly string[]) =>
  found(rows, of).all.map((d) => [d.cell.series, d.cell.period, d.exact]);

describe('what several sums give away together', () => {
  // No row and no column has fewer than two hidden cells: no one subtraction gives anything.
  const twoTables: Rows = {
    area: [30, 31, 20, 20, 101],
    boys: ['c', 'c', 10, 10, 43],
    girls: ['c', 'c', 10, 10, 58],
  };

  it('is found where whole numbers of none or more leave no room', () => {
    // Boys: 23 in two quarters; girls: 38; 30 and 31 by quarter. Nothing is bound to be small.
    expect(cells(twoTables)).toEqual([]);
    // Boys: 3 in two quarters.
    const rows: Rows = { ...twoTables, boys: ['c', 'c', 10, 10, 23], girls: ['c', 'c', 10, 10, 78] };
    expect(found(rows).left).not.toEqual([]);
  });

  it('follows a chain, also by way of figures that no file has', () => {
    // Quarters: the girls’ year is not printed, and follows from the area’s and the boys’.
    const chain: Rows = {
      area: [20, 20, 20, 20, 80],
      boys: [10, 10, 10, 9, 39],
      girls: [10, 10, 10, 'c', undefined],
    };
    expect(cells(chain)).toEqual([]);
    const second: Rows = {
      area: [20, 20, 20, 'c', 72],
      boys: [10, 10, 10, 'c', 39],
      girls: [10, 10, 10, 'c', undefined],
    };
    expect(found(second).left).toEqual([]);
    expect(cells(second)).toEqual([['girls', '2008/09 Q4', true]]);
  });

  it('is said in words, with every figure that is needed and the one to suppress besides', () => {
    const { series, all } = found({
      area: [20, 20, 20, 'c', 72],
      boys: [10, 10, 10, 'c', 39],
      girls: [10, 10, 10, 'c', undefined],
    });
    expect(all.map((d) => deductionWords(d, { series }))).toMatchInlineSnapshot(`
      [
        {
          "expected": "one more figure suppressed, so that it could be five or more: 39 (“boys”, 2008/09) at series[1].observations[4]",
          "found": "“girls”, quarter 4 of 2008/09, suppressed, can be worked out from 3 sums taken together: for quarter 4 of 2008/09, the whole area is “boys” and “girls”; for the whole area, 72 (2008/09) is 20 (quarter 1 of 2008/09), 20 (quarter 2 of 2008/09), 20 (quarter 3 of 2008/09) and quarter 4 of 2008/09; for “boys”, 39 (2008/09) is 10 (quarter 1 of 2008/09), 10 (quarter 2 of 2008/09), 10 (quarter 3 of 2008/09) and quarter 4 of 2008/09. That leaves a count from 1 to 4",
          "nearest": "\`marker\`: "c" in place of \`value\` at series[1].observations[4]",
          "path": [
            "series",
            2,
            "observations",
            3,
            "marker",
          ],
        },
      ]
    `);
  });

  it('is nothing where the figures contradict each other, or are counts on a day', () => {
    const days: Rows = { area: [57, 56, 'c', 55, 58], boys: [30, 30, 'c', 30, 31], girls: [27, 26, 'c', 25, 27] };
    expect(cells(days)).toEqual([]);
    expect(cells({ area: [20, 20, 20, 'c', 10], boys: [10, 10, 10, 'c', 39] })).toEqual([]);
  });
});

describe('a table of groups and months', () => {
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const months = ['2008-04', '2008-05', '2008-06', '2008/09 Q1'];
  const margins = (groups: readonly (readonly number[])[]): number[][] => {
    const rows = groups.map((row) => [...row, sum(row)]);
    return [months.map((_, j) => sum(rows.map((row) => row[j]!))), ...rows];
  };

  /** Every table of whole numbers that says what is printed, its margins added up from its cells. */
  function* fitting(shown: readonly (readonly (number | undefined)[])[], limit: number): Generator<number[][]> {
    const groups = shown.slice(1).map((row) => row.slice(0, 3).map((n) => n ?? 0));
    const places = groups.flatMap((row, i) =>
      row.flatMap((_, j) => (shown[i + 1]![j] === undefined ? [[i, j] as const] : [])),
    );
    function* go(at: number): Generator<number[][]> {
      const place = places[at];
      if (place) {
        for (let n = 0; n <= limit; n++) {
          groups[place[0]]![place[1]] = n;
          yield* go(at + 1);
        }
        return;
      }
      const table = margins(groups);
      if (shown.every((row, i) => row.every((n, j) => n === undefined || n === table[i]![j]))) yield table;
    }
    yield* go(0);
  }

  it('gives away just what trying all tables of whole numbers finds, with one subtraction or with several', () => {
    const given = fc.record({
      groups: fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 3, maxLength: 3 }), {
        minLength: 2,
        maxLength: 3,
      }),
      hidden: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 16, maxLength: 16 }),
    });
    let together = 0;
    fc.assert(
      fc.property(given, ({ groups, hidden }) => {
        const isOut = (n: number, i: number, j: number) => (n >= 1 && n <= 4) || hidden[i * 4 + j]! < 3;
        const shown = margins(groups).map((row, i) => row.map((n, j) => (isOut(n, i, j) ? undefined : n)));
        const names = shown.map((_, i) => (i === 0 ? 'area' : `group-${i}`));
        const rows = Object.fromEntries(shown.map((row, i) => [names[i]!, row.map((n) => n ?? ('c' as const))]));
        const all = shown.slice(1).flatMap((row) => row.slice(0, 3));
        fc.pre(all.filter((n) => n === undefined).length <= 4);
        // With a group of none, others are seen to make up the whole without it: then nobody knows which of them do.
        fc.pre(!groups.flat().includes(0));
        const most = new Map<string, number>();
        for (const table of fitting(shown, 12))
          for (const [i, row] of shown.entries())
            for (const [j, n] of row.entries()) {
              const key = `${names[i]} ${months[j]}`;
              if (n === undefined) most.set(key, Math.max(most.get(key) ?? 0, table[i]![j]!));
            }
        const { left, all: several } = found(rows, months);
        const said = new Set(
          [...several.map((d) => d.cell), ...left.flatMap((l) => l.hidden)].map((c) => `${c.series} ${c.period}`),
        );
        together += left.length === 0 && several.length > 0 ? 1 : 0;
        expect([...said].sort()).toEqual([...most].flatMap(([key, n]) => (n >= 1 && n <= 4 ? [key] : [])).sort());
      }),
      { numRuns: 250 },
    );
    // Some of them no one subtraction gives.
    expect(together).toBeGreaterThan(0);
  });

  it('gives nothing away once what is proposed is suppressed, time after time', () => {
    const counts = fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(counts, (groups) => {
        const shown = margins(groups).map((row) => row.map((n) => (n >= 1 && n <= 4 ? ('c' as const) : n)));
        const names = shown.map((_, i) => (i === 0 ? 'area' : `group-${i}`));
        for (;;) {
          const { left, all } = found(Object.fromEntries(shown.map((row, i) => [names[i]!, row])), months);
          const next = left[0] ? besides(left[0]) : all[0]?.besides;
          if (!next) return;
          const [i, j] = [names.indexOf(next.cell.series), months.indexOf(next.cell.period)];
          expect(shown[i]![j]).not.toBe('c');
          shown[i]![j] = 'c';
        }
      }),
      { numRuns: 120 },
    );
  });
});
