import { tenth } from '../frame.ts';
import { alongLine, boxOf, overlaps, within, type Box, type Label } from '../label.ts';
import type { Placed } from '../place-labels.ts';
import { dotRadius, targetHalf, type Dot } from './dot.ts';
import { idOf } from './label-requests.ts';
import type { Mark, TrendSeries } from './model.ts';

/** A latest figure or a target that finds no place at its mark, and the thin line that joins the two. */
export interface Leader {
  readonly label: Label;
  readonly path: string;
}

interface FoundLeader extends Leader {
  readonly from: Dot;
  readonly to: Dot;
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
const lengths = [0.6, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 7];
/** From the edge of a mark to its leader. */
const gap = 3;

const grown = (b: Box, by: number): Box => ({ x0: b.x0 - by, x1: b.x1 + by, y0: b.y0 - by, y1: b.y1 + by });

/** The nearest place for a text from which a straight line reaches its mark and touches nothing. */
function lead(
  mark: Dot & { readonly halfX: number },
  text: string,
  className: string,
  around: Around,
  fontSize: number,
): FoundLeader | undefined {
  const { hard, soft, taken, walls, bounds } = around;
  for (const length of lengths)
    for (const way of ways) {
      const [right, down] = [Math.sin((way * Math.PI) / 4), Math.cos((way * Math.PI) / 4)];
      const at = (far: number): Dot => ({ x: tenth(mark.x + right * far), y: tenth(mark.y + down * far) });
      const level = Math.abs(down) < 0.1;
      const start = (level ? mark.halfX : dotRadius) + gap;
      const end = at(start + length * fontSize);
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
      const from = at(start);
      if (free) return { label, path: `M${from.x},${from.y}L${end.x},${end.y}`, from, to: end };
    }
  return undefined;
}

export interface Led {
  readonly leaders: readonly Leader[];
  /** Labels that made room for them: they say less. */
  readonly dropped: ReadonlySet<Label>;
}

/** Up to which weight labels make room: for the area’s own latest figure more than for that of others. */
const roomFor = { own: [0, 2, 4], other: [0, 2], target: [0] } as const;

/** The latest figure of each series that its drawing would otherwise not print, the area's first, and then targets. */
export function leadersOf(
  series: readonly TrendSeries[],
  targets: readonly { readonly dot: Dot; readonly text: string }[],
  placed: readonly Placed[],
  spot: (m: Mark) => Dot,
  around: Omit<Around, 'taken'>,
  fontSize: number,
): Led {
  const found: FoundLeader[] = [];
  const dropped = new Set<Label>();
  const put = (
    dot: Dot & { readonly halfX: number },
    texts: readonly string[],
    className: string,
    rooms: readonly number[],
  ): void => {
    for (const room of rooms)
      for (const text of texts) {
        const stay = placed.filter((p) => !dropped.has(p.label) && (p.request.weight ?? 1) > room);
        const taken = [
          ...stay.map((p) => boxOf(p.label, fontSize, p.request.bold)),
          ...found.map((f) => boxOf(f.label, fontSize, true)),
        ];
        const led = lead(dot, text, className, { ...around, taken }, fontSize);
        if (!led) continue;
        const box = grown(boxOf(led.label, fontSize, true), 3);
        const line = alongLine(led.from, led.to, 1);
        for (const p of placed) {
          const other = boxOf(p.label, fontSize, p.request.bold);
          if (!stay.includes(p) && (overlaps(other, box) || line.some((l) => overlaps(other, l)))) dropped.add(p.label);
        }
        found.push(led);
        return;
      }
  };
  const endOf = (s: TrendSeries): Mark => s.pieces.flat().at(-1)!;
  const saidOf = (s: TrendSeries, text: string) =>
    placed.some((p) => p.request.id === idOf(s, endOf(s)) && p.label.text.endsWith(text));
  const sharing = (s: TrendSeries) =>
    series.filter((o) => endOf(o).at === endOf(s).at && endOf(o).value === endOf(s).value);
  const missing = [...series]
    .sort((a, b) => Number(b.kind === 'area') - Number(a.kind === 'area'))
    .filter((s) => !sharing(s).some((o) => saidOf(o, endOf(o).label)));
  for (const s of missing) {
    const { label } = endOf(s);
    const texts = saidOf(s, s.name) ? [label] : [`${s.name} ${label}`, label];
    put(
      { ...spot(endOf(s)), halfX: dotRadius },
      texts,
      `chart-name chart-ink-${s.kind}`,
      roomFor[s.kind === 'area' ? 'own' : 'other'],
    );
  }
  for (const { dot, text } of targets)
    put({ ...dot, halfX: targetHalf }, [`target ${text}`, text], 'chart-ink-target', roomFor.target);
  return { leaders: found.map(({ label, path }) => ({ label, path })), dropped };
}
