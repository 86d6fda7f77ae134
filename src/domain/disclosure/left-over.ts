import { isHidden, isSuppressed, printedIn, type Cell, type Reading } from './count-table.ts';
import { isSmall } from './small.ts';
import type { Sum } from './sum.ts';

/** A number that is printed for a cell. */
export interface Shown {
  readonly cell: Cell;
  readonly reading: Reading;
  readonly value: number;
}

/** A small count that one subtraction gives away. */
export interface LeftOver {
  readonly sum: Sum;
  /** What the count is of; empty where it is of all outside the parts. */
  readonly hidden: readonly Cell[];
  readonly whole: Shown;
  /** What is taken from the whole. */
  readonly parts: readonly Shown[];
}

const shown = (cell: Cell): Shown[] => printedIn(cell).map((reading) => ({ cell, reading, value: reading.value ?? 0 }));

/** Every way to take one reading of each cell. */
const choices = (cells: readonly Cell[]): Shown[][] =>
  cells.reduce<Shown[][]>((ways, cell) => ways.flatMap((way) => shown(cell).map((s) => [...way, s])), [[]]);

/**
 * The small count that is left of a sum’s whole when the parts that are printed are taken from it; `undefined` where
 * none is. Figures of several sources are taken together only where one of them says that a part is suppressed: elsewhere
 * they differ for other reasons.
 */
export function leftOver(sum: Sum): LeftOver | undefined {
  const hidden = sum.parts.filter(isHidden);
  const printed = sum.parts.filter((p) => !isHidden(p));
  if (printed.length === 0 || (sum.of === 'periods' && hidden.length === 0)) return undefined;
  const mixed = hidden.some(isSuppressed);
  for (const whole of shown(sum.whole))
    for (const parts of choices(printed)) {
      if (!mixed && parts.some((p) => p.reading.source !== whole.reading.source)) continue;
      if (isSmall(parts.reduce((left, p) => left - p.value, whole.value))) return { sum, hidden, whole, parts };
    }
  return undefined;
}

/** The figure to suppress besides: the smallest part that is not small itself, else the whole. Then five or more are left. */
export const besides = ({ parts, whole }: LeftOver): Shown =>
  parts.filter((p) => p.value > 0 && !isSmall(p.value)).sort((a, b) => a.value - b.value)[0] ?? whole;

/** One for each hidden cell or, where none is hidden, for each whole: the surest first. */
export function leftOvers(sums: readonly Sum[]): LeftOver[] {
  const found = sums.flatMap((sum) => leftOver(sum) ?? []);
  const named = (cell: Cell) => `${cell.series}\n${cell.period}`;
  const byHidden = new Map<string, LeftOver>();
  for (const l of found.filter((f) => f.hidden.length > 0)) {
    const key = l.hidden.map(named).join('\n');
    if (!byHidden.has(key)) byHidden.set(key, l);
  }
  const wholes = new Set([...byHidden.values()].filter((l) => l.sum.of === 'groups').map((l) => named(l.sum.whole)));
  const outside = found.filter((f) => f.hidden.length === 0 && !wholes.has(named(f.sum.whole)));
  return [...byHidden.values(), ...outside];
}
