import type { CellProblem } from './problem.ts';

/** Problems that differ in nothing but their cell: the first of them, its place in the list, and all their places. */
export interface Alike {
  readonly problem: CellProblem;
  readonly index: number;
  readonly places: readonly string[];
}

/** Where a problem or notice stands, as people say it: the sheet and the cell. */
export const placeOf = (p: { readonly sheet: string; readonly cell: string }): string =>
  [p.sheet, p.cell].filter((t) => t !== '').join(' ') || 'the file';

/** A few places by name and how many more there are: a return of a hundred rows has the same slip a hundred times. */
export function placesOf(places: readonly string[]): string {
  const [named, more] = places.length > 6 ? [places.slice(0, 5), places.length - 5] : [places, 0];
  return named.join(', ') + (more === 0 ? '' : ` and ${more} more`);
}

/** Puts together the problems that one answer, or one thought, settles. In the order in which they first come. */
export function alike(problems: readonly CellProblem[]): Alike[] {
  const groups = new Map<string, { problem: CellProblem; index: number; places: string[] }>();
  problems.forEach((problem, index) => {
    const key = JSON.stringify([problem.sheet, problem.found, problem.expected, problem.example]);
    const group = groups.get(key);
    if (group) group.places.push(problem.cell || placeOf(problem));
    else groups.set(key, { problem, index, places: [placeOf(problem)] });
  });
  return [...groups.values()];
}
