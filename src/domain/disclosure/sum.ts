import { printedIn, type Cell, type CountTable } from './count-table.ts';
import { partsAmong } from './parts-of-period.ts';

/** Counts that add up: a whole, and the parts that make it up. */
export interface Sum {
  readonly of: 'groups' | 'periods';
  readonly whole: Cell;
  readonly parts: readonly Cell[];
}

/** With more groups than this, every choice of them is too many to try; then only all together are. */
const mostGroups = 12;

const subsets = <T>(items: readonly T[]): T[][] =>
  items.length > mostGroups
    ? []
    : items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((s) => [...s, item])], [[]]);

/** Whether the groups come to the area’s figure in some period, all from one source and none of them empty. */
const addsUp = (table: CountTable, set: readonly string[]): boolean =>
  table.periods('area').some((period) =>
    printedIn(table.cell('area', period)).some(({ value, source }) => {
      const parts = set.map(
        (g) => printedIn(table.cell(g, period)).find((r) => r.source === source && r.value! > 0)?.value,
      );
      return parts.every((p) => p !== undefined) && parts.reduce((sum, p) => sum + p, 0) === value;
    }),
  );

/**
 * The sets of groups that divide the area’s children: those that come to the area’s figure in some period. Boys and
 * girls are one, ages another. Besides, all groups together and those that such a set leaves, which nothing proves but
 * anybody may try; and each alone, which those outside it make up to the whole.
 */
function divisions(table: CountTable): string[][] {
  const groups = table.series.filter((s) => s.kind === 'group').map((s) => s.id);
  const proven = subsets(groups).filter((set) => set.length > 1 && addsUp(table, set));
  const rests = proven.map((set) => groups.filter((g) => !set.includes(g)));
  const sets = [...proven, groups, ...rests].filter((set) => set.length > 1);
  return [...new Map([...sets, ...groups.map((g) => [g])].map((set) => [set.join('\n'), set])).values()];
}

/** Whether all that a sum is of is printed, by one source, and it does not add up: then it is none. */
const isDisproven = ({ whole, parts }: Sum): boolean =>
  printedIn(whole).some(({ value, source }) => {
    const values = parts.map((p) => printedIn(p).filter((r) => r.source === source));
    if (values.some((v) => v.length === 0)) return false;
    // Figures that are printed twice, not alike, prove nothing.
    return values.every((v) => v.length === 1) && values.reduce((sum, v) => sum + v[0]!.value!, 0) !== value;
  });

/** Sums that hold wherever they can be tried, and how they are known. */
export interface SoundSums {
  /** Of groups that did come to the area’s figure in some period. */
  readonly proven: readonly Sum[];
  /** Of groups that nothing proves and nothing contradicts: all of them, or those that a proven division leaves. */
  readonly likely: readonly Sum[];
  readonly periods: readonly Sum[];
}

/**
 * Every sum that holds wherever it can be tried, also of cells that no file has: the girls of a year, which are the
 * area’s less the boys. Counts on a day, whose quarters come to no year, follow no sum of periods.
 */
export function soundSums(table: CountTable): SoundSums {
  const own = table.series.filter((s) => s.kind === 'area' || s.kind === 'group').map((s) => s.id);
  const periods = [...new Set(own.flatMap((id) => table.periods(id)))];
  const sound = (sums: Sum[]) => (sums.some(isDisproven) ? [] : sums);
  const ofGroups = (set: readonly string[]) =>
    sound(
      periods.map((period) => ({
        of: 'groups',
        whole: table.cell('area', period),
        parts: set.map((g) => table.cell(g, period)),
      })),
    );
  const sets = divisions(table).filter((set) => set.length > 1);
  const proven = sets.filter((set) => addsUp(table, set));
  const likely = sets.filter((set) => !proven.includes(set));
  const partsOf = partsAmong(periods);
  const ofPeriods = own.flatMap((id) =>
    periods.flatMap((period) =>
      partsOf(period).map((parts): Sum => ({
        of: 'periods',
        whole: table.cell(id, period),
        parts: parts.map((p) => table.cell(id, p)),
      })),
    ),
  );
  return { proven: proven.flatMap(ofGroups), likely: likely.flatMap(ofGroups), periods: sound(ofPeriods) };
}

/** Every sum that the figures of an indicator are thought to follow. */
export function sumsIn(table: CountTable): Sum[] {
  const sets = divisions(table);
  const groups = table.periods('area').flatMap((period) =>
    sets.map((set): Sum => ({
      of: 'groups',
      whole: table.cell('area', period),
      parts: set.map((g) => table.cell(g, period)),
    })),
  );
  const periods = table.series
    .filter((s) => s.kind === 'area' || s.kind === 'group')
    .flatMap(({ id }) => {
      const known = table.periods(id);
      const partsOf = partsAmong(known);
      return known.flatMap((period) =>
        partsOf(period).map((parts): Sum => ({
          of: 'periods',
          whole: table.cell(id, period),
          parts: parts.map((p) => table.cell(id, p)),
        })),
      );
    });
  return [...groups, ...periods];
}
