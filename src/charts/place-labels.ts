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
  /** Where upright lines stand across which nothing is compared: a label stays on its own mark's side. */
  readonly walls?: readonly number[];
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

/** The margin of a label that stands over another mark and not over its own: it would be read as that one's. */
const overAnother = -0.5;
/** What is lost with a label that is rather misread at first sight than left out: a name, the latest figure. */
const weighty = 8;

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

/** One place that touches neither the edge nor what labels always keep off: it stays so from round to round. */
interface Free {
  readonly label: Label;
  readonly box: Box;
  /** How many half lines it stands off its mark. */
  readonly step: number;
  readonly offSoft: boolean;
  /** By how much it is nearer to its own mark than to any other. */
  readonly margin: number;
}

/**
 * The free places of one of a label's texts, in the order in which they are tried: on the sides that it asks for, or
 * straight above and below its mark.
 */
type PlacesOf = (text: number, straightOnly: boolean) => readonly Free[];

/** Looks up the places of each label once: in all, they are asked for again and again. */
function freePlaces({ hard, soft, marks, walls = [] }: Obstacles, bounds: Box, fontSize: number) {
  const nudged = marks !== undefined;
  const known = new Map<Request, PlacesOf>();
  const others = new Map<Request, { readonly own: readonly Box[]; readonly rest: readonly Box[] }>();
  const marksOf = (request: Request) => {
    const found = others.get(request);
    if (found) return found;
    const own = [request, ...(request.also ?? []).map((spot) => ({ ...request, ...spot }))].map(markOf);
    const made = { own, rest: marks?.filter((m) => !own.some((o) => sameSpot(o, m))) ?? [] };
    others.set(request, made);
    return made;
  };
  const marginOf = (request: Request, label: Label, box: Box): number => {
    const { own, rest } = marksOf(request);
    const far = (all: readonly Box[]) => Math.min(...all.map((m) => distance(label, box, m, fontSize)));
    const margin = far(rest) - far(own);
    if (margin < 0) return -Infinity;
    const over = (m: Box) => m.x0 + m.x1 > 2 * box.x0 && m.x0 + m.x1 < 2 * box.x1;
    const close = (m: Box) => Math.max(m.y0 - box.y1, box.y0 - m.y1) < 1.5 * fontSize;
    return !own.some(over) && rest.some((m) => over(m) && close(m)) ? overAnother : margin;
  };
  const freeAt = (request: Request, spot: { readonly x: number }, label: Label, step: number): Free | undefined => {
    const box = boxOf(label, fontSize, request.bold);
    const across = walls.some((wall) => box.x0 + box.x1 < 2 * wall !== spot.x < wall);
    if (across || !within(box, bounds) || hard.some((o) => overlaps(o, box))) return undefined;
    return { label, box, step, offSoft: !soft.some((o) => overlaps(o, box)), margin: marginOf(request, label, box) };
  };
  const all = (request: Request, text: string, sides: readonly Side[]): Free[] => {
    const found: Free[] = [];
    for (const spot of [request, ...(request.also ?? []).map((other) => ({ ...request, ...other }))])
      for (let step = 0; step <= (request.reach ?? 0); step += 1)
        for (const side of sides)
          for (const nudge of nudged && !side.includes('-') ? nudges : straight) {
            const free = freeAt(request, spot, labelAt(spot, side, text, fontSize, step, nudge), step);
            if (free) found.push(free);
          }
    return found;
  };
  return (request: Request): PlacesOf => {
    const mine = known.get(request);
    if (mine) return mine;
    const lists: (readonly Free[])[] = [];
    const places: PlacesOf = (text, straightOnly) =>
      (lists[2 * text + Number(straightOnly)] ??= all(
        request,
        request.texts[text]!,
        straightOnly ? upright : request.sides,
      ));
    known.set(request, places);
    return places;
  };
}

type FreePlaces = ReturnType<typeof freePlaces>;

/** Finds the place of one label among those that have theirs. */
function findPlace(request: Request, taken: readonly Box[], nudged: boolean, free: FreePlaces): Label | undefined {
  const { texts, crosses = false, reach = 0 } = request;
  const places = free(request);
  const search = (text: number, straightOnly: boolean, soft: boolean, most: number, margin: number) =>
    places(text, straightOnly).find(
      (p) => p.step <= most && p.margin >= margin && (p.offSoft || !soft) && !taken.some((o) => overlaps(o, p.box)),
    )?.label;
  const upTo = (most: number, margin: number) =>
    texts.map(
      (_, text) => () =>
        search(text, false, true, most, margin) ?? (crosses ? search(text, false, false, most, margin) : undefined),
    );
  const allowed = nudged ? [...margins, ...((request.weight ?? 1) < weighty ? [] : [overAnother])] : [-Infinity];
  return firstOf(
    allowed.flatMap((margin) => [
      ...upTo(Math.min(reach, near), margin),
      ...upTo(reach, margin),
      ...texts.map((_, text) => () => search(text, true, false, reach, margin)),
    ]),
  );
}

/** One round: the wishes one after the other, and how much of each was lost. */
function round(wishes: readonly Wish[], nudged: boolean, free: FreePlaces, fontSize: number) {
  const taken: Box[] = [];
  const placed: Placed[] = [];
  const lost = new Map<Wish, number>();
  /** Puts what finds a place; gives what does not. */
  const put = (requests: readonly Request[]) =>
    requests.filter((request) => {
      const held = request.after !== undefined && !placed.some((p) => p.request.id === request.after);
      const label = held ? undefined : findPlace(request, taken, nudged, free);
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
  const free = freePlaces(obstacles, bounds, fontSize);
  const nudged = obstacles.marks !== undefined;
  let order = [...wishes];
  const tried = [order];
  let best: { readonly placed: Placed[]; readonly lost: number } = { placed: [], lost: Infinity };
  for (let i = 0; i < rounds && best.lost > 0; i += 1) {
    const { placed, lost } = round(order, nudged, free, fontSize);
    const sum = [...lost.values()].reduce((a, b) => a + b, 0);
    if (sum < best.lost) best = { placed, lost: sum };
    const first = (w: Wish) => lost.has(w) && !w[0]!.some((r) => r.after !== undefined);
    const next = [...order.filter(first), ...order.filter((w) => !first(w))];
    // What comes round again ends as it did.
    if (tried.some((before) => before.every((w, at) => w === next[at]))) break;
    tried.push(next);
    order = next;
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
    obstacles.marks !== undefined,
    freePlaces(obstacles, bounds, fontSize),
    fontSize,
  ).placed.map((p) => p.label);
