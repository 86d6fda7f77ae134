/** Sums of unknown counts that come to a known number: the coefficients of each, −1, 0 or 1, and the number. */
export interface Equation {
  /** By unknown; those that are left out are 0. */
  readonly of: ReadonlyMap<number, -1 | 1>;
  readonly comesTo: number;
}

/** What is known of one unknown: whole numbers, both possible as far as the equations say; `most` may be endless. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * Equations solved for as many unknowns (`basis`) as they settle, in whole numbers over one common `divisor`, so that
 * nothing is rounded. Each row: a coefficient for each unknown, then the number. All numbers are 0 or more.
 */
interface Tableau {
  readonly rows: bigint[][];
  readonly basis: number[];
  divisor: bigint;
}

/** Solves one row for one unknown and puts it into the others. All divisions are without remainder (Edmonds). */
function pivot(t: Tableau, row: number, column: number): void {
  const by = t.rows[row]!;
  // A row may be turned round: only its equation counts, and the divisor stays above 0.
  if (by[column]! < 0n) for (let j = 0; j < by.length; j++) by[j] = -by[j]!;
  const p = by[column]!;
  // Where the divisor stays as it is, and it nearly always does, only what the row touches changes.
  const touched = p === t.divisor ? [...by.keys()].filter((j) => by[j] !== 0n) : undefined;
  for (const [i, other] of t.rows.entries()) {
    const times = other[column]!;
    if (i === row || (touched && times === 0n)) continue;
    if (touched) for (const j of touched) other[j] = other[j]! - (times * by[j]!) / p;
    else for (let j = 0; j < other.length; j++) other[j] = (other[j]! * p - times * by[j]!) / t.divisor;
  }
  t.basis[row] = column;
  t.divisor = p;
}

/** The row that limits how far an unknown can grow: the first to reach 0. Of several, that of the first unknown (Bland). */
function limiting({ rows, basis }: Tableau, column: number): number {
  let best = -1;
  for (const [i, row] of rows.entries()) {
    if (row[column]! <= 0n) continue;
    const [a, b] = best < 0 ? [0n, 1n] : [row.at(-1)! * rows[best]![column]!, rows[best]!.at(-1)! * row[column]!];
    if (best < 0 || a < b || (a === b && basis[i]! < basis[best]!)) best = i;
  }
  return best;
}

/** A solution without negative counts, to move on from; `undefined` where there is none: then the figures contradict each other. */
function solved(equations: readonly Equation[], unknowns: number): Tableau | undefined {
  const rows = equations.map(({ of, comesTo }) => {
    const sign = comesTo < 0 ? -1 : 1;
    const row = Array.from({ length: unknowns }, (_, j) => BigInt(sign * (of.get(j) ?? 0)));
    return [...row, BigInt(sign * comesTo)];
  });
  // An equation that is not solved for an unknown yet has something left over, from `unknowns` on, that must become 0.
  const t: Tableau = { rows, basis: rows.map((_, i) => unknowns + i), divisor: 1n };
  const left = (j: number) => t.rows.reduce((sum, row, i) => (t.basis[i]! < unknowns ? sum : sum + row.at(j)!), 0n);
  while (left(-1) > 0n) {
    const column = Array.from({ length: unknowns }, (_, j) => j).find((j) => !t.basis.includes(j) && left(j) > 0n);
    if (column === undefined) return undefined;
    pivot(t, limiting(t, column), column);
  }
  for (const [i, row] of t.rows.entries()) {
    const column = row.findIndex((a, j) => a !== 0n && j < unknowns && !t.basis.includes(j));
    if (t.basis[i]! >= unknowns && column >= 0) pivot(t, i, column);
  }
  // What still has no unknown of its own says nothing that the others do not say.
  const own = t.basis.map((j) => j < unknowns);
  return { rows: t.rows.filter((_, i) => own[i]), basis: t.basis.filter((_, i) => own[i]), divisor: t.divisor };
}

/** Moves the solution until one unknown is as great (`way` 1) or as small (−1) as it can be; `undefined` where it is endless. */
function extreme(t: Tableau, unknown: number, way: 1 | -1): { number: bigint; divisor: bigint } | undefined {
  if (way > 0 && !t.basis.includes(unknown)) {
    const row = limiting(t, unknown);
    if (row < 0) return undefined;
    pivot(t, row, unknown);
  }
  for (;;) {
    const at = t.basis.indexOf(unknown);
    if (at < 0) return { number: 0n, divisor: 1n };
    const row = t.rows[at]!;
    const column = row.findIndex((a, j) => j < row.length - 1 && !t.basis.includes(j) && BigInt(-way) * a > 0n);
    if (column < 0) return { number: row.at(-1)!, divisor: t.divisor };
    const limit = limiting(t, column);
    if (limit < 0) return undefined;
    pivot(t, limit, column);
  }
}

const floor = ({ number, divisor }: { number: bigint; divisor: bigint }) => Number(number / divisor);
const ceiling = ({ number, divisor }: { number: bigint; divisor: bigint }) => Number((number + divisor - 1n) / divisor);

/**
 * Between which whole numbers each unknown lies if all equations hold and none is below 0: linear programming in exact
 * arithmetic. For tables with margins, which add up by rows and by columns, the bounds are reached; where more divisions
 * than two cross, an unknown may be tighter bound than this says. `undefined` where nothing fits. With `upTo`, an unknown
 * that can be greater is passed over as soon as that is seen: `undefined` in its place. With `asked`, all others are.
 */
export function boundsOf(
  equations: readonly Equation[],
  unknowns: number,
  { upTo = Infinity, asked }: { readonly upTo?: number; readonly asked?: number } = {},
): (Bounds | undefined)[] | undefined {
  const t = solved(equations, unknowns);
  if (!t) return undefined;
  const greater = new Set<number>();
  const note = () => {
    if (upTo === Infinity) return;
    for (const [i, row] of t.rows.entries())
      if (floor({ number: row.at(-1)!, divisor: t.divisor }) > upTo) greater.add(t.basis[i]!);
  };
  note();
  return Array.from({ length: unknowns }, (_, i) => {
    if (greater.has(i) || (asked !== undefined && asked !== i)) return undefined;
    const found = extreme(t, i, 1);
    note();
    const most = found ? floor(found) : Infinity;
    return most > upTo ? undefined : { least: ceiling(extreme(t, i, -1)!), most };
  });
}
