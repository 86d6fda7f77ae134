import { alongLine, boxOf, type Box, type Label, type Side } from '../label.ts';
import { placeLabels } from '../place-labels.ts';
import type { Dot } from './dot.ts';
import type { Guide, GuideMark } from './guides.ts';

/** A guide in the units of a frame. */
export interface PlacedGuide {
  readonly kind: Guide['kind'];
  readonly from: Dot;
  readonly to: Dot;
}

export const placeGuide = ({ kind, from, to }: Guide, dot: (m: GuideMark) => Dot): PlacedGuide => ({
  kind,
  from: dot(from),
  to: dot(to),
});

/** Where along a line its label may stand, best first: a level line at its ends, a sloping one in its middle. */
const places: Record<Guide['kind'], readonly number[]> = {
  pace: [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2],
  forecast: [1, 0.9, 0.5],
  mean: [1, 0, 0.1, 0.9, 0.25, 0.75, 0.4, 0.6],
  limit: [1, 0, 0.1, 0.9, 0.25, 0.75, 0.4, 0.6],
};

/** Over or under the line, on the side to which it falls away. */
function sidesOf({ from, to }: PlacedGuide, at: number): readonly Side[] {
  if (from.y === to.y)
    return at === 1 ? ['right', 'above-left', 'below-left'] : ['above-right', 'below-right', 'above', 'below'];
  const rises = to.y < from.y;
  const beside: Side[] = rises
    ? ['above-left', 'below-right', 'above', 'below']
    : ['above-right', 'below-left', 'above', 'below'];
  return at === 1 ? ['right', ...beside, 'above-left', 'below-left'] : beside;
}

/** The names of guides, each on its line where there is room; lines of one name are named once. The key has the rest. */
export function guideLabels(
  guides: readonly { readonly guide: Guide; readonly placed: PlacedGuide }[],
  obstacles: readonly Box[],
  bounds: Box,
  fontSize: number,
): Label[] {
  const taken = [...obstacles, ...guides.flatMap(({ placed }) => alongLine(placed.from, placed.to, 1.5))];
  const labels: Label[] = [];
  const named = new Set<string>();
  for (const { guide, placed } of guides) {
    const name = guide.texts[0]!;
    if (named.has(name)) continue;
    const spots = guide.texts.flatMap((text) => places[guide.kind].map((at) => ({ text, at })));
    for (const { text, at } of spots) {
      const [found] = placeLabels(
        [
          {
            texts: [text],
            x: placed.from.x + (placed.to.x - placed.from.x) * at,
            y: placed.from.y + (placed.to.y - placed.from.y) * at,
            clear: 1,
            className: `chart-guide chart-guide-${guide.kind}`,
            sides: sidesOf(placed, at),
          },
        ],
        { hard: [...taken, ...labels.map((l) => boxOf(l, fontSize))], soft: [] },
        bounds,
        fontSize,
      );
      if (!found) continue;
      labels.push(found);
      named.add(name);
      break;
    }
  }
  return labels;
}
