import { isHidden, isSuppressed, printedIn, type Cell, type CountTable } from './count-table.ts';
import type { LeftOver, Shown } from './left-over.ts';
import { boundsOf, type Equation } from './linear-system.ts';
import { isSmall, mostSmall } from './small.ts';
import { soundSums, type Sum } from './sum.ts';

/** A small count that several sums give away together, though no one of them does. */
export interface Deduction {
  readonly cell: Cell;
  /** Whether it follows exactly; otherwise only that it is one of the small counts, or none. */
  readonly exact: boolean;
  /** The sums that are needed, not one of them in vain. */
  readonly sums: readonly Sum[];
  /** Every printed number in them. */
  readonly shown: readonly Shown[];
  /** The figure to suppress besides. */
  readonly besides: Shown;
}

/** Which number a reader takes for a cell; nothing where the reader has none. */
type Reader = (cell: Cell) => Shown | undefined;

const keyOf = (cell: Cell): string => `${cell.series}\n${cell.period}`;
const cellsOf = ({ whole, parts }: Sum): Cell[] => [whole, ...parts];

const readerOf =
  (source?: string): Reader =>
  (cell) => {
    // A small count that is printed must go anyway.
    const reading = printedIn(cell).find((r) => (source === undefined || r.source === source) && !isSmall(r.value!));
    return reading && { cell, reading, value: reading.value! };
  };

/** A sum as an equation between the cells that the reader has no number for. */
function equationOf({ whole, parts }: Sum, read: Reader, ids: ReadonlyMap<string, number>): Equation {
  const terms = [{ cell: whole, sign: 1 as const }, ...parts.map((cell) => ({ cell, sign: -1 as const }))];
  const unknown = terms.filter(({ cell }) => !read(cell));
  return {
    of: new Map(unknown.map(({ cell, sign }) => [ids.get(keyOf(cell))!, sign])),
    comesTo: terms.reduce((left, { cell, sign }) => left - sign * (read(cell)?.value ?? 0), 0),
  };
}

interface Known {
  readonly cell: Cell;
  readonly least: number;
  readonly most: number;
}

/**
 * The cells without a number that the sums say to be small, or of one `asked` for what they say; `undefined` where the
 * sums contradict each other.
 */
function known(sums: readonly Sum[], read: Reader, asked?: Cell): Known[] | undefined {
  const unread = new Map(
    sums.flatMap((s) =>
      cellsOf(s)
        .filter((c) => !read(c))
        .map((c) => [keyOf(c), c] as const),
    ),
  );
  const ids = new Map([...unread.keys()].map((key, i) => [key, i]));
  if (asked && !ids.has(keyOf(asked))) return [];
  const bounds = boundsOf(
    sums.map((s) => equationOf(s, read, ids)),
    ids.size,
    { upTo: mostSmall, ...(asked && { asked: ids.get(keyOf(asked))! }) },
  );
  return bounds && [...unread.values()].flatMap((cell, i) => (bounds[i] ? [{ cell, ...bounds[i] }] : []));
}

/** Sums that have cells without a number in common, put together: what one says of those, the others are held against. */
function connected(sums: readonly Sum[], read: Reader): Sum[][] {
  const groups: { keys: Set<string>; sums: Sum[] }[] = [];
  for (const sum of sums) {
    const keys = cellsOf(sum).flatMap((c) => (read(c) ? [] : keyOf(c)));
    if (keys.length === 0) continue;
    const met = groups.filter((g) => keys.some((k) => g.keys.has(k)));
    for (const g of met) groups.splice(groups.indexOf(g), 1);
    groups.push({
      keys: new Set([...met.flatMap((g) => [...g.keys]), ...keys]),
      sums: [...met.flatMap((g) => g.sums), sum],
    });
  }
  return groups.map((g) => g.sums);
}

/** Whether the sums say of a cell that it can only be small. */
const staysSmall = (cell: Cell, sums: readonly Sum[], read: Reader): boolean =>
  (known(sums, read, cell) ?? []).some((k) => isSmall(k.most));

/** The sums that a cell stands in, then those that share a cell without a number with them, and so on, ring by ring. */
function* around(cell: Cell, sums: readonly Sum[], read: Reader): Generator<readonly Sum[]> {
  let keys = new Set([keyOf(cell)]);
  let near: readonly Sum[] = [];
  for (;;) {
    const met = sums.filter((s) => cellsOf(s).some((c) => keys.has(keyOf(c))));
    if (met.length === near.length) return;
    near = met;
    yield near;
    keys = new Set([keyOf(cell), ...near.flatMap((s) => cellsOf(s).flatMap((c) => (read(c) ? [] : keyOf(c))))]);
  }
}

/** The nearest sums that give a cell away, without each that it is given away without all the same. */
function needed(cell: Cell, sums: readonly Sum[], read: Reader): readonly Sum[] {
  const near = [...around(cell, sums, read)].find((ring) => staysSmall(cell, ring, read)) ?? sums;
  return near.reduce((kept, sum) => {
    const fewer = kept.filter((s) => s !== sum);
    return staysSmall(cell, fewer, read) ? fewer : kept;
  }, near);
}

/** The smallest figure that, suppressed too, lets the cell be five or more; where none alone does, the smallest. */
function besidesOf(cell: Cell, all: readonly Sum[], shown: readonly Shown[], read: Reader): Shown {
  const bySize = shown.filter((s) => s.value > 0).sort((a, b) => a.value - b.value);
  const without =
    (hidden: Shown): Reader =>
    (c) =>
      keyOf(c) === keyOf(hidden.cell) ? undefined : read(c);
  const saves = (hidden: Shown) => {
    const reach = [...around(cell, all, without(hidden))].at(-1) ?? [];
    return !staysSmall(cell, reach, without(hidden));
  };
  return bySize.find(saves) ?? bySize[0] ?? shown[0]!;
}

/** A cell whose count must be one of the small ones, or none but not surely none. */
const isGivenAway = ({ least, most }: { least: number; most: number }): boolean => isSmall(most) && least <= most;

/** What the sums give away together; where some that hang together contradict each other, what fewer of them do. */
function deductionsBy(read: Reader, [sums, ...fewer]: readonly (readonly Sum[])[], mixed: boolean): Deduction[] {
  return connected(sums!, read).flatMap((all) => {
    // Figures of several sources are taken together only where one says that something is suppressed.
    if (mixed && !all.some((s) => cellsOf(s).some(isSuppressed))) return [];
    const told = known(all, read);
    if (!told) {
      const here = new Set(all);
      return fewer.flatMap((set) => deductionsBy(read, [set.filter((s) => here.has(s))], mixed));
    }
    return told
      .filter((k) => isHidden(k.cell) && isGivenAway(k))
      .map((k): Deduction => {
        const few = needed(k.cell, all, read);
        const shown = [
          ...new Map(
            few
              .flatMap(cellsOf)
              .flatMap((c) => read(c) ?? [])
              .map((s) => [keyOf(s.cell), s]),
          ).values(),
        ];
        const exact = k.least === k.most;
        return { cell: k.cell, exact, sums: few, shown, besides: besidesOf(k.cell, sums!, shown, read) };
      });
  });
}

/**
 * Every hidden cell of a table that the sums together say to be from 1 to 4, or at most that and not surely none. The
 * figures are read source by source, then all together, the first of each cell. Where sums contradict each other, fewer
 * are tried: without those that nothing proves, of groups alone, of periods alone. One for each cell, from the fewest
 * sums.
 */
export function deductions(table: CountTable): Deduction[] {
  const { proven, likely, periods } = soundSums(table);
  const all = [...proven, ...likely, ...periods];
  if (!all.flatMap(cellsOf).some(isHidden)) return [];
  const sources = [...new Set(all.flatMap(cellsOf).flatMap((c) => printedIn(c).map((r) => r.source)))];
  const readers = [
    ...sources.map((source) => ({ read: readerOf(source), mixed: false })),
    ...(sources.length > 1 ? [{ read: readerOf(), mixed: true }] : []),
  ];
  const tries = [all, [...proven, ...periods], [...proven, ...likely], proven, periods];
  const found = readers.flatMap(({ read, mixed }) => deductionsBy(read, tries, mixed));
  const byCell = new Map<string, Deduction>();
  for (const d of found.sort((a, b) => Number(b.exact) - Number(a.exact) || a.sums.length - b.sums.length))
    if (!byCell.has(keyOf(d.cell))) byCell.set(keyOf(d.cell), d);
  return [...byCell.values()];
}

/** Those that no single subtraction gives already: what is mended for that one may mend the others. */
export function besidesLeftOvers(all: readonly Deduction[], left: readonly LeftOver[]): Deduction[] {
  const told = new Set(left.flatMap((l) => l.hidden.map(keyOf)));
  return all.filter((d) => !told.has(keyOf(d.cell)));
}
