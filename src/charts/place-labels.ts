import {
  boxOf,
  distance,
  labelAt,
  markOf,
  overlaps,
  within,
  type Box,
  type Label,
  type Nudge,
  type Request,
  type Side,
} from './label.ts';

/** What labels keep off: marks and lines always; a dashed line only while there is another place. */
export interface Obstacles {
  readonly hard: readonly Box[];
  readonly soft: readonly Box[];
  /** Marks that a label could be taken for: none may be nearer to it than its own. */
  readonly marks?: readonly Box[];
}

/** Several ways to say the same, the best first, each in one label or more. */
export type Wish = readonly (readonly Request[])[];

export interface Placed {
  readonly label: Label;
  readonly request: Request;
}

/** Half lines within which a label is plainly its mark's: a shorter text here goes before the whole one further off. */
const near = 3;

/** By how much a label should be nearer to its own mark than to any other, in units of the frame; as near at worst. */
const margins = [1.5, 0];

/** Over a soft obstacle a label stands straight above or below its mark, so that it stays on its side of the line. */
const upright: readonly Side[] = ['above', 'below'];

const straight: readonly Nudge[] = [0];
const nudges: readonly Nudge[] = [0, -1, 1];

const weightOf = (requests: readonly Request[]): number => requests.reduce((sum, r) => sum + (r.weight ?? 1), 0);

/** The first of several searches that finds anything. */
function firstOf<T>(searches: Iterable<() => T | undefined>): T | undefined {
  for (const search of searches) {
    const found = search();
    if (found !== undefined) return found;
  }
  return undefined;
}

const sameSpot = (a: Box, b: Box): boolean =>
  Math.abs(a.x0 + a.x1 - b.x0 - b.x1) < 1 && Math.abs(a.y0 + a.y1 - b.y0 - b.y1) < 1;

/** Finds the place of one label among what is taken. */
function findPlace(request: Request, taken: readonly Box[], { soft, marks }: Obstacles, bounds: Box, fontSize: number) {
  const { sides, texts, bold, also = [], crosses = false, reach = 0 } = request;
  const spots = [request, ...also.map((spot) => ({ ...request, ...spot }))];
  const own = spots.map(markOf);
  const others = marks?.filter((m) => !own.some((o) => sameSpot(o, m))) ?? [];
  const plain = (label: Label, margin: number) => {
    const away = Math.min(...own.map((o) => distance(label, o, fontSize, bold)));
    return others.every((m) => distance(label, m, fontSize, bold) >= away + margin);
  };
  const search = (text: string, from: readonly Side[], avoid: readonly Box[], most: number, margin: number) => {
    for (const spot of spots)
      for (let step = 0; step <= most; step += 1)
        for (const side of from)
          for (const nudge of marks && !side.includes('-') ? nudges : straight) {
            const label = labelAt(spot, side, text, fontSize, step, nudge);
            const box = boxOf(label, fontSize, bold);
            const free = within(box, bounds) && ![...avoid, ...taken].some((o) => overlaps(o, box));
            if (free && plain(label, margin)) return label;
          }
    return undefined;
  };
  const upTo = (most: number, margin: number) =>
    texts.map(
      (text) => () =>
        search(text, sides, soft, most, margin) ?? (crosses ? search(text, sides, [], most, margin) : undefined),
    );
  return firstOf(
    (marks ? margins : [0]).flatMap((margin) => [
      ...upTo(Math.min(reach, near), margin),
      ...upTo(reach, margin),
      ...texts.map((text) => () => search(text, upright, [], reach, margin)),
    ]),
  );
}

/** One round: the wishes one after the other, and how much of each was lost. */
function round(wishes: readonly Wish[], obstacles: Obstacles, bounds: Box, fontSize: number) {
  const taken = [...obstacles.hard];
  const placed: Placed[] = [];
  const lost = new Map<Wish, number>();
  /** Puts what finds a place; gives what does not. */
  const put = (requests: readonly Request[]) =>
    requests.filter((request) => {
      const held = request.after !== undefined && !placed.some((p) => p.request.id === request.after);
      const label = held ? undefined : findPlace(request, taken, obstacles, bounds, fontSize);
      if (!label) return true;
      taken.push(boxOf(label, fontSize, request.bold));
      placed.push({ label, request });
      return false;
    });
  for (const wish of wishes) {
    const [before, count] = [taken.length, placed.length];
    const clear = () => {
      taken.length = before;
      placed.length = count;
    };
    let best: { readonly option: readonly Request[]; readonly lost: number } = { option: [], lost: Infinity };
    for (const option of wish) {
      clear();
      const left = weightOf(put(option));
      if (left < best.lost) best = { option, lost: left };
      if (left === 0) break;
    }
    if (best.lost === 0) continue;
    clear();
    put(best.option);
    lost.set(wish, best.lost);
  }
  return { placed, lost };
}

/** How often what found no place is tried again, before the others. */
const rounds = 16;

/**
 * Places labels, each on the first of its sides where it touches neither the edge nor an obstacle nor another label, and
 * where no mark is nearer to it than its own. The most important come first; what then finds no place goes before them
 * in a next round, and the round stands in which the least was lost. A label that fits nowhere is left out: the table
 * has it.
 */
export function placeWishes(wishes: readonly Wish[], obstacles: Obstacles, bounds: Box, fontSize: number): Placed[] {
  let order = [...wishes];
  let best: { readonly placed: Placed[]; readonly lost: number } = { placed: [], lost: Infinity };
  for (let i = 0; i < rounds && best.lost > 0; i += 1) {
    const { placed, lost } = round(order, obstacles, bounds, fontSize);
    const sum = [...lost.values()].reduce((a, b) => a + b, 0);
    if (sum < best.lost) best = { placed, lost: sum };
    const first = (w: Wish) => lost.has(w) && !w[0]!.some((r) => r.after !== undefined);
    order = [...order.filter(first), ...order.filter((w) => !first(w))];
  }
  return best.placed;
}

/** Places labels one after the other, the most important first, each where it fits; nothing is tried twice. */
export const placeLabels = (
  requests: readonly Request[],
  obstacles: Obstacles,
  bounds: Box,
  fontSize: number,
): Label[] =>
  round(
    requests.map((r) => [[r]]),
    obstacles,
    bounds,
    fontSize,
  ).placed.map((p) => p.label);
