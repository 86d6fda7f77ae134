import { printedIn, type Cell, type CountTable } from './count-table.ts';
import { partsOfPeriod } from './parts-of-period.ts';

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
      return known.flatMap((period) =>
        partsOfPeriod(period, known).map((parts): Sum => ({
          of: 'periods',
          whole: table.cell(id, period),
          parts: parts.map((p) => table.cell(id, p)),
        })),
      );
    });
  return [...groups, ...periods];
}
