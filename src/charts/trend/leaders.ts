import { tenth } from '../frame.ts';
import { alongLine, boxOf, overlaps, within, type Box, type Label } from '../label.ts';
import type { Placed } from '../place-labels.ts';
import { dotRadius, type Dot } from './dot.ts';
import { idOf } from './label-requests.ts';
import type { Mark, TrendSeries } from './model.ts';

/** A latest figure that finds no place at its mark, and the thin line that joins the two. */
export interface Leader {
  readonly label: Label;
  readonly path: string;
}

/** What a leader and its words keep off. */
interface Around {
  readonly hard: readonly Box[];
  readonly soft: readonly Box[];
  readonly taken: readonly Box[];
  /** Where upright lines stand across which nothing is compared. */
  readonly walls: readonly number[];
  readonly bounds: Box;
}

/** Directions in which a leader may go, in eighths of a turn from straight down: away from the names over marks first. */
const ways = [0, 1, -1, 2, -2, 3, -3, 4] as const;
/** How far, in font sizes, the nearest first. */
const lengths = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7];
/** From the middle of a mark to its leader. */
const start = dotRadius + 3;

const grown = (b: Box, by: number): Box => ({ x0: b.x0 - by, x1: b.x1 + by, y0: b.y0 - by, y1: b.y1 + by });

/** The nearest place for a text from which a straight line reaches its mark and touches nothing. */
function lead(mark: Dot, text: string, className: string, around: Around, fontSize: number): Leader | undefined {
  const { hard, soft, taken, walls, bounds } = around;
  for (const length of lengths)
    for (const way of ways) {
      const [right, down] = [Math.sin((way * Math.PI) / 4), Math.cos((way * Math.PI) / 4)];
      const at = (far: number): Dot => ({ x: tenth(mark.x + right * far), y: tenth(mark.y + down * far) });
      const end = at(start + length * fontSize);
      const level = Math.abs(down) < 0.1;
      const label: Label = {
        text,
        x: tenth(level ? end.x + 3 * Math.sign(right) : end.x),
        y: tenth(end.y + (level ? 0.3 * fontSize : down > 0 ? 0.8 * fontSize + 2 : -0.22 * fontSize - 2)),
        anchor: level ? (right > 0 ? 'start' : 'end') : 'middle',
        className,
      };
      const box = boxOf(label, fontSize, true);
      const line = alongLine(at(start), end, 1);
      const beyond = walls.some((w) => box.x0 < w !== mark.x < w || box.x1 < w !== mark.x < w);
      const free =
        !beyond &&
        within(box, bounds) &&
        ![...hard, ...soft, ...taken].some((o) => overlaps(o, grown(box, 3)) || line.some((l) => overlaps(o, l)));
      if (free) return { label, path: `M${at(start).x},${at(start).y}L${end.x},${end.y}` };
    }
  return undefined;
}

/** The latest figure of each series that its drawing would otherwise not print, the area's first. */
export function leadersOf(
  series: readonly TrendSeries[],
  placed: readonly Placed[],
  spot: (m: Mark) => Dot,
  around: Omit<Around, 'taken'>,
  fontSize: number,
): Leader[] {
  const endOf = (s: TrendSeries): Mark => s.pieces.flat().at(-1)!;
  const saidOf = (s: TrendSeries, text: string) =>
    placed.some((p) => p.request.id === idOf(s, endOf(s)) && p.label.text.endsWith(text));
  const sharing = (s: TrendSeries) =>
    series.filter((o) => endOf(o).at === endOf(s).at && endOf(o).value === endOf(s).value);
  const missing = [...series]
    .sort((a, b) => Number(b.kind === 'area') - Number(a.kind === 'area'))
    .filter((s) => !sharing(s).some((o) => saidOf(o, endOf(o).label)));
  const found: Leader[] = [];
  for (const s of missing) {
    const { label } = endOf(s);
    const taken = [
      ...placed.map((p) => boxOf(p.label, fontSize, p.request.bold)),
      ...found.map((f) => boxOf(f.label, fontSize, true)),
    ];
    const texts = saidOf(s, s.name) ? [label] : [`${s.name} ${label}`, label];
    for (const text of texts) {
      const led = lead(spot(endOf(s)), text, `chart-name chart-ink-${s.kind}`, { ...around, taken }, fontSize);
      if (!led) continue;
      found.push(led);
      break;
    }
  }
  return found;
}
