/** Something of a certain width that would like to start at `x`. */
export interface Wish {
  readonly x: number;
  readonly width: number;
}

/**
 * Places things on one line between 0 and `right`, in order, as near to where they would like to be as they can
 * without touching. Nothing where they do not all fit on one line.
 */
export function spread(wishes: readonly Wish[], right: number, gap: number): number[] | undefined {
  const total = wishes.reduce((sum, w) => sum + w.width, 0) + gap * Math.max(0, wishes.length - 1);
  if (total > right) return undefined;
  const xs: number[] = [];
  let free = 0;
  for (const w of wishes) {
    xs.push(Math.max(w.x, free));
    free = xs.at(-1)! + w.width + gap;
  }
  let limit = right;
  for (let i = wishes.length - 1; i >= 0; i -= 1) {
    xs[i] = Math.min(xs[i]!, limit - wishes[i]!.width);
    limit = xs[i]! - gap;
  }
  return xs;
}

/** The same over as many lines as it takes: each line holds as many as fit. Gives the line and the place of each. */
export function spreadLines(wishes: readonly Wish[], right: number, gap: number): { line: number; x: number }[] {
  const all = spread(wishes, right, gap);
  if (all) return all.map((x) => ({ line: 0, x }));
  const placed: { line: number; x: number }[] = [];
  let line = 0;
  let free = 0;
  for (const w of wishes) {
    if (free > 0 && free + w.width > right) {
      line += 1;
      free = 0;
    }
    placed.push({ line, x: free });
    free += w.width + gap;
  }
  return placed;
}

/** A name and the mark on the line above that it is of. */
export interface MarkName {
  readonly at: number;
  readonly width: number;
}

/** Places names on one line, in order, each as near to the middle of its mark as can be, none further off it than half a gap. */
function besideMarks(names: readonly MarkName[], right: number, gap: number): Map<MarkName, number> | undefined {
  const inOrder = [...names].sort((a, b) => a.at - b.at);
  // How far right each may stand, so that those after it still reach their marks.
  const latest: number[] = [];
  let limit = right + gap;
  for (const { at, width } of [...inOrder].reverse()) {
    latest.unshift(Math.min(at + gap / 2, limit - gap - width));
    limit = latest[0]!;
  }
  const xs = new Map<MarkName, number>();
  let free = 0;
  for (const [i, name] of inOrder.entries()) {
    const { at, width } = name;
    const earliest = Math.max(free, at - width - gap / 2);
    if (earliest > latest[i]!) return undefined;
    const x = Math.min(Math.max(earliest, at - width / 2), latest[i]!);
    xs.set(name, x);
    free = x + width + gap;
  }
  return xs;
}

/**
 * The same where each names a mark, the most important first: each on the first line on which all still stand at their
 * marks. Pushed aside, a name would be read as that of another place.
 */
export function spreadAtMarks(names: readonly MarkName[], right: number, gap: number): { line: number; x: number }[] {
  const lines: MarkName[][] = [];
  for (const name of names) {
    const found = lines.find((line) => besideMarks([...line, name], right, gap));
    if (found) found.push(name);
    else lines.push([name]);
  }
  const placed = lines.map((line) => besideMarks(line, right, gap));
  return names.map((name) => {
    const line = lines.findIndex((l) => l.includes(name));
    return { line, x: placed[line]?.get(name) ?? 0 };
  });
}
