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
const wideNudges: readonly Nudge[] = [...nudges, -2, 2];

const nudgesOf = (side: Side): readonly Nudge[] =>
  side.includes('-') ? straight : upright.includes(side) ? wideNudges : nudges;

/** What is lost of a label that is struck through by a dashed line, as a share of what is lost where it is left out. */
const struck = 0.5;

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

/** True for one of several marks that a label names together; coordinates are rounded. */
const partOf = (mark: Box, all: Box): boolean =>
  within(mark, { x0: all.x0 - 0.2, x1: all.x1 + 0.2, y0: all.y0 - 0.2, y1: all.y1 + 0.2 });

/** One place that a label could take, and what is known of it: it stays the same from round to round. */
interface Candidate {
  readonly label: Label;
  readonly box: Box;
  /** Whether it touches neither the edge nor what labels always keep off. */
  readonly free: boolean;
  readonly offSoft: boolean;
  /** By how much it is nearer to its own mark than to any other. */
  readonly margin: number;
}

/** The place of one of a label's texts, at its mark or one of the others that it may stand at. */
type PlaceOf = (text: number, at: number, step: number, side: Side, nudge: Nudge) => Candidate;

const sideAt: Record<Side, number> = {
  above: 0,
  below: 1,
  right: 2,
  left: 3,
  'above-right': 4,
  'above-left': 5,
  'below-right': 6,
  'below-left': 7,
};

/** Looks up each place of each label once: in all, they are asked for again and again. */
function candidates({ hard, soft, marks, walls = [] }: Obstacles, bounds: Box, fontSize: number) {
  const known = new Map<Request, Map<number, Candidate>>();
  const others = new Map<Request, { readonly own: readonly Box[]; readonly rest: readonly Box[] }>();
  const marksOf = (request: Request) => {
    const found = others.get(request);
    if (found) return found;
    const own = [request, ...(request.also ?? []).map((spot) => ({ ...request, ...spot }))].map(markOf);
    const made = { own, rest: marks?.filter((m) => !own.some((o) => sameSpot(o, m) || partOf(m, o))) ?? [] };
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
  const make = (request: Request, spot: { readonly x: number }, label: Label): Candidate => {
    const box = boxOf(label, fontSize, request.bold);
    const across = walls.some((wall) => box.x0 + box.x1 < 2 * wall !== spot.x < wall);
    const free = !across && within(box, bounds) && !hard.some((o) => overlaps(o, box));
    if (!free) return { label, box, free, offSoft: false, margin: -Infinity };
    return { label, box, free, offSoft: !soft.some((o) => overlaps(o, box)), margin: marginOf(request, label, box) };
  };
  return (request: Request): PlaceOf => {
    const mine = known.get(request) ?? new Map<number, Candidate>();
    known.set(request, mine);
    return (text, at, step, side, nudge) => {
      const key = (((at * request.texts.length + text) * 16 + step) * 8 + sideAt[side]) * 5 + nudge;
      const found = mine.get(key);
      if (found) return found;
      const spot = at === 0 ? request : { ...request, ...request.also![at - 1]! };
      const made = make(request, spot, labelAt(spot, side, request.texts[text]!, fontSize, step, nudge));
      mine.set(key, made);
      return made;
    };
  };
}

/** Finds the place of one label among those that have theirs. */
function findPlace(request: Request, taken: readonly Box[], nudged: boolean, candidate: ReturnType<typeof candidates>) {
  const { sides, texts, also = [], crosses = false, reach = 0 } = request;
  const place = candidate(request);
  const search = (text: number, from: readonly Side[], soft: boolean, most: number, margin: number) => {
    for (let at = 0; at <= also.length; at += 1)
      for (let step = 0; step <= most; step += 1)
        for (const side of from)
          for (const nudge of nudged ? nudgesOf(side) : straight) {
            const { label, box, free, offSoft, margin: own } = place(text, at, step, side, nudge);
            if (free && own >= margin && (offSoft || !soft) && !taken.some((o) => overlaps(o, box)))
              return { label, offSoft };
          }
    return undefined;
  };
  const upTo = (most: number, margin: number) =>
    texts.map(
      (_, text) => () =>
        search(text, sides, true, most, margin) ??
        (crosses === true ? search(text, sides, false, most, margin) : undefined),
    );
  const allowed = nudged ? [...margins, ...((request.weight ?? 1) < weighty ? [] : [overAnother])] : [-Infinity];
  return firstOf(
    allowed.flatMap((margin) => [
      ...upTo(Math.min(reach, near), margin),
      ...upTo(reach, margin),
      ...(crosses === 'never' ? [] : texts.map((_, text) => () => search(text, upright, false, reach, margin))),
    ]),
  );
}

/** One round: the wishes one after the other, and how much of each was lost. */
function round(wishes: readonly Wish[], nudged: boolean, candidate: ReturnType<typeof candidates>, fontSize: number) {
  const taken: Box[] = [];
  const placed: Placed[] = [];
  const lost = new Map<Wish, number>();
  /** Puts what finds a place; gives how much is lost. */
  const put = (requests: readonly Request[]): number =>
    requests.reduce((sum, request) => {
      const weight = request.weight ?? 1;
      const held = request.after !== undefined && !placed.some((p) => p.request.id === request.after);
      const found = held ? undefined : findPlace(request, taken, nudged, candidate);
      if (!found) return sum + weight;
      taken.push(boxOf(found.label, fontSize, request.bold));
      placed.push({ label: found.label, request });
      return found.offSoft ? sum : sum + struck * weight;
    }, 0);
  for (const wish of wishes) {
    const [before, count] = [taken.length, placed.length];
    const clear = () => {
      taken.length = before;
      placed.length = count;
    };
    let best: { readonly option: readonly Request[]; readonly lost: number } = { option: [], lost: Infinity };
    for (const option of wish) {
      clear();
      const left = put(option);
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
  const candidate = candidates(obstacles, bounds, fontSize);
  const nudged = obstacles.marks !== undefined;
  let order = [...wishes];
  const tried = [order];
  let best: { readonly placed: Placed[]; readonly lost: number } = { placed: [], lost: Infinity };
  for (let i = 0; i < rounds && best.lost > 0; i += 1) {
    const { placed, lost } = round(order, nudged, candidate, fontSize);
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
    candidates(obstacles, bounds, fontSize),
    fontSize,
  ).placed.map((p) => p.label);
