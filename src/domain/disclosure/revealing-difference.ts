import type { Indicator } from '../../schema/indicator.ts';
import type { Content } from '../integrity/content.ts';
import type { Problem } from '../integrity/problem.ts';
import { listOf } from '../wording.ts';
import { countTable, isHidden, isSuppressed, printedIn, type Cell, type CountTable } from './count-table.ts';
import { countsChildren } from './counts-children.ts';
import type { Earlier } from './earlier.ts';
import { deductions } from './deduction.ts';
import { deductionSentence } from './deduction-words.ts';
import { leftOvers, type LeftOver } from './left-over.ts';
import { cellNames, placeOf, type CellNames } from './cell-names.ts';
import { isSmall, smallWords } from './small.ts';
import { sumsIn, type Sum } from './sum.ts';

type Counted = Pick<Indicator, 'series'>;

/** What is printed first for a cell. */
const first = (cell: Cell): number | undefined => printedIn(cell)[0]?.value;
const keyOf = (cells: readonly Cell[]) => cells.map((c) => `${c.series}\n${c.period}`).join('\n');

/** The later version, with those figures of the earlier that it leaves out without a word. What it has keeps its place. */
function filled(now: Counted, before: Counted): Counted {
  const had = (id: string) => before.series.find((s) => s.id === id)?.observations ?? [];
  const kept = now.series.map((s) => ({
    ...s,
    observations: [...s.observations, ...had(s.id).filter((o) => !s.observations.some((n) => n.period === o.period))],
  }));
  return { series: [...kept, ...before.series.filter((s) => !now.series.some((n) => n.id === s.id))] };
}

/** The figures that the later version is the first to print. */
const isNew = (cell: Cell, now: CountTable, before: CountTable): boolean => {
  const value = first(now.cell(cell.series, cell.period));
  return value !== undefined && value !== first(before.cell(cell.series, cell.period));
};

interface Found {
  readonly at: Cell;
  readonly found: string;
  /** The figures to hold back. */
  readonly fresh: readonly Cell[];
}

const subtraction = ({ whole, parts }: LeftOver, names: CellNames): string =>
  `${whole.value} (${names.part(whole.cell)}) less ${listOf(parts.map((p) => `${p.value} (${names.part(p.cell)})`))}`;

/** What can be worked out only from both versions together. */
function together(now: Counted, before: Counted, version: string): Found[] {
  const [table, old] = [countTable(now), countTable(before)];
  const known = new Set(leftOvers(sumsIn(table)).map((l) => keyOf(l.hidden)));
  const both = filled(now, before);
  return leftOvers(sumsIn(countTable(both))).flatMap((l) => {
    const [at] = l.hidden.filter((c) => isSuppressed(table.cell(c.series, c.period)));
    const fresh = [l.whole, ...l.parts].map((p) => p.cell).filter((c) => isNew(c, table, old));
    if (!at || fresh.length === 0 || known.has(keyOf(l.hidden))) return [];
    const names = cellNames(l.sum, both);
    const found = `${listOf(l.hidden.map(names.part))} for ${names.scope}, suppressed, can be worked out from this version and ${version}: ${subtraction(l, names)} leaves ${smallWords}`;
    return [{ at, found, fresh }];
  });
}

/** The same by several sums, of which no one is enough. */
function severalTogether(now: Counted, before: Counted, version: string): Found[] {
  const [table, old] = [countTable(now), countTable(before)];
  const known = new Set(deductions(table).map((d) => keyOf([d.cell])));
  const both = filled(now, before);
  return deductions(countTable(both)).flatMap((d) => {
    const at = table.cell(d.cell.series, d.cell.period);
    const fresh = d.shown.map((s) => s.cell).filter((c) => isNew(c, table, old));
    if (!isSuppressed(at) || fresh.length === 0 || known.has(keyOf([d.cell]))) return [];
    return [{ at, found: `with ${version}, ${deductionSentence(d, both)}`, fresh }];
  });
}

/** By how much what is suppressed of a sum changed, where the same parts are suppressed in both versions. */
function changeOfHidden(sum: Sum, before: CountTable): number | undefined {
  const left = (lookup: (cell: Cell) => Cell): number | undefined => {
    const values = [sum.whole, ...sum.parts.filter((p) => !isHidden(p))].map((c) => first(lookup(c)));
    if (values.includes(undefined)) return undefined;
    return (values as number[]).reduce((total, v, i) => (i === 0 ? v : total - v), 0);
  };
  const then = (c: Cell) => before.cell(c.series, c.period);
  const same = sum.parts.every((p) => isHidden(p) === isHidden(then(p)));
  const [old, now] = [left(then), left((c) => c)];
  return same && old !== undefined && now !== undefined ? now - old : undefined;
}

/** Revised figures whose difference is that of a few children in what is suppressed. */
function revised(now: Counted, before: Counted, version: string): Found[] {
  const [table, old] = [countTable(now), countTable(before)];
  const sums = sumsIn(table).filter((s) => s.parts.some(isSuppressed) && s.parts.some((p) => !isHidden(p)));
  const found = sums.flatMap((sum): [string, Found][] => {
    const change = changeOfHidden(sum, old);
    if (change === undefined || !isSmall(Math.abs(change))) return [];
    const names = cellNames(sum, now);
    const hidden = sum.parts.filter(isHidden);
    const fresh = [sum.whole, ...sum.parts].filter((c) => isNew(c, table, old));
    const steps = fresh.map((c) => `${first(old.cell(c.series, c.period))} to ${first(c)} (${names.part(c)})`);
    const words = `the revision since ${version} from ${listOf(steps)} for ${names.scope} says that ${listOf(hidden.map(names.part))}, suppressed, ${change > 0 ? 'gained' : 'lost'} ${smallWords}`;
    return [[keyOf(hidden), { at: hidden.find(isSuppressed)!, found: words, fresh }]];
  });
  return [...new Map(found).values()];
}

/** Small counts of children that nobody could tell from one version, and anybody can from two. */
export function differenceProblems(versions: readonly Earlier[], content: Content): Problem[] {
  const problems = versions.flatMap(({ name, content: before }) =>
    content.of('indicator').flatMap(({ key, file, data }) => {
      const was = before.get('indicator', key)?.data;
      if (!was || !countsChildren(data)) return [];
      const names = cellNames(undefined, data);
      const all = [...together(data, was, name), ...revised(data, was, name), ...severalTogether(data, was, name)];
      return all.map(({ at, found, fresh }): Problem => ({
        rule: 'revealing-difference',
        file,
        path: at.readings.find((r) => r.suppressed)?.path ?? [],
        found,
        expected: `what is new held back, or suppressed: ${listOf(fresh.map((c) => `${first(c)} (${names.whole(c)}) at ${placeOf(printedIn(c)[0]!.path)}`))}`,
      }));
    }),
  );
  // Two versions that say the same give the same away: once is enough.
  const byPlace = Map.groupBy(problems, (p) => `${p.file}\n${p.path.join('.')}`);
  return [...byPlace.values()].map(([p]) => p!);
}
