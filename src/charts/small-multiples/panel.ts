import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { valueAxis } from '../axis/value-axis.ts';
import { tenth } from '../frame.ts';
import { alongLine, around, type Box, type Label, type Request, type Side } from '../label.ts';
import { placeWishes, type Placed } from '../place-labels.ts';
import type { Dot } from '../trend/dot.ts';
import { arrowBoxes, figureDot } from '../trend/figure-dots.ts';
import type { PlacedSeries } from '../trend/layout.ts';
import { missingLabels } from '../trend/missing-labels.ts';
import type { Mark, TrendSeries } from '../trend/model.ts';
import { sideBySide } from '../trend/side-by-side.ts';
import type { Panel } from './model.ts';
import { spanOf } from './span.ts';

export const dotRadius = 3.2;
export const targetHalf = 6;
const barHalf = 1.5;
/** What is lost with the first or the last figure of the council. */
const ownWeight = 8;
/** From the edge of a panel to its first and last year, so that a figure fits over either. */
const inset = 20;

export interface PanelLayout {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  /** The line at the foot, and whether it is zero; the years along it. */
  readonly foot: number;
  readonly zero: boolean;
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** England first, so that the council's own line lies over it. */
  readonly series: readonly PlacedSeries[];
  /** Whether England's mark stands beside the council's, which it would cover. */
  readonly aside: boolean;
  readonly targets: readonly Dot[];
  readonly breaks: readonly number[];
  readonly labels: readonly Label[];
}

const draw = line<Dot>(
  (d) => d.x,
  (d) => d.y,
).digits(1);

const firstSides: readonly Side[] = ['above', 'above-right', 'left', 'below', 'below-right', 'above-left', 'right'];
const lastSides: readonly Side[] = ['right', 'above', 'above-left', 'below', 'below-left', 'above-right', 'left'];
const otherSides: readonly Side[] = ['right', 'below', 'above', 'below-right', 'above-right', 'left', 'below-left'];

/** What is drawn of a panel beside its own line: of several targets the last, since none of many bars could be named. */
interface Drawn {
  readonly area: TrendSeries;
  readonly national: TrendSeries | undefined;
  readonly target: Mark | undefined;
  /** Whether no mark may be nearer to a label than its own. */
  readonly strict: boolean;
}

/** All of it; then, step by step, without what is in the way of the council's own first and last figure and England's. */
function drawings({ area, national, trend }: Panel): Drawn[] {
  const all = { area, national, target: trend.targets.at(-1), strict: true };
  const bare = { ...all, target: undefined };
  return [all, bare, { ...bare, national: undefined }, { ...bare, national: undefined, strict: false }];
}

/** The council's earliest figure: pieces of several kinds of year overlap in time. */
export const earliest = (s: TrendSeries): Mark => s.pieces.flat().reduce((a, b) => (b.at < a.at ? b : a));

function requests({ area, national, target }: Drawn, dot: (m: Mark) => Dot): Request[] {
  const value = (m: Mark, sides: readonly Side[], bold: boolean): Request => ({
    ...dot(m),
    texts: [m.label],
    clear: dotRadius,
    className: bold ? 'chart-name chart-ink-area' : 'chart-value chart-ink-area',
    bold,
    crosses: true,
    reach: 3,
    // Rather than one of these, England or the target is left out: the table has them.
    weight: bold ? 2 * ownWeight : ownWeight,
    sides,
  });
  const england = national?.pieces.flat().at(-1);
  return [
    value(area.pieces.flat().at(-1)!, lastSides, true),
    value(earliest(area), firstSides, false),
    ...(england
      ? [
          {
            ...dot(england),
            // Without its name it would be taken for the council's.
            texts: [`England ${england.label}`],
            clear: dotRadius,
            reach: 3,
            weight: unsaidEngland,
            className: 'chart-value chart-ink-national',
            sides: otherSides,
          },
        ]
      : []),
    ...(target
      ? [
          {
            ...dot(target),
            texts: [`target ${target.label}`, target.label],
            clear: barHalf,
            clearX: targetHalf,
            reach: 1,
            className: 'chart-ink-target',
            sides: otherSides,
          },
        ]
      : []),
  ];
}

/** What is lost where England or the target is not drawn, and where a mark that is drawn has no number. */
const lostTarget = 1;
const lostEngland = 6;
/** Less: then its number stands over the panel. */
const unsaidEngland = 3;
/** What is lost where a label may be nearer to another mark of its series than to its own. */
const lostNearness = 2;

function lostOf({ national, target, strict }: Drawn, wanted: readonly Request[], placed: readonly Placed[]): number {
  const said = new Set(placed.map((p) => p.request));
  const unsaid = wanted.filter((r) => !said.has(r)).reduce((sum, r) => sum + (r.weight ?? 1), 0);
  return unsaid + (strict ? 0 : lostNearness) + (national ? 0 : lostEngland) + (target ? 0 : lostTarget);
}

interface PanelBox {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly foot: number;
}

/** A panel laid out, and what of it is drawn. */
interface LaidOut {
  readonly layout: PanelLayout;
  readonly shown: Drawn;
  readonly lost: number;
}

/**
 * Lays out one panel between `x0` and `x1`, from `top` down to its foot; symbols of missing figures stand under it. What
 * was found to be best in one place of a drawing is best in every other.
 */
export function panelLayout(panel: Panel, box: PanelBox, fontSize: number, from = drawings(panel)): LaidOut {
  let best: LaidOut | undefined;
  for (const shown of from) {
    // What leaves out more than was lost so far cannot be better.
    if (best && lostOf(shown, [], []) >= best.lost) continue;
    const found = layOut(panel, shown, box, fontSize);
    if (!best || found.lost < best.lost) best = found;
  }
  return best!;
}

function layOut({ trend }: Panel, shown: Drawn, { x0, x1, top, foot }: PanelBox, fontSize: number): LaidOut {
  const { area, national, target } = shown;
  const drawn = [...(national ? [national] : []), area];
  const goals = target ? [target] : [];
  const values = [...drawn.flatMap((s) => [...s.pieces.flat(), ...s.hollow]), ...goals].map((m) => m.value);
  const zero = valueAxis(values, foot, top, trend.limit).startsAt === undefined;
  const y = valueAxis(values, foot - (zero ? 0 : 1.5 * fontSize), top + 1.6 * fontSize, trend.limit);
  const times = [...drawn.flatMap((s) => [...s.pieces.flat(), ...s.hollow]), ...goals, ...trend.missing];
  const span = spanOf(times.map((m) => m.at));
  const x = scaleLinear([span.from, span.to], [x0 + inset, x1 - inset]);
  const dot = (m: { readonly at: number; readonly value: number }): Dot => ({
    x: tenth(x(m.at)),
    y: tenth(y.scale(m.value)),
  });
  const moved = sideBySide(drawn, dot, dotRadius);
  const spot = (m: Mark): Dot => moved.get(m) ?? dot(m);
  const place = (s: TrendSeries): PlacedSeries => ({
    id: s.id,
    kind: s.kind,
    path: s.pieces.map((p) => (p.length > 1 ? (draw(p.map(spot)) ?? '') : '')).join(''),
    dots: s.pieces.flat().map((m) => figureDot(m, spot(m))),
    hollow: s.hollow.map(spot),
  });
  const series = drawn.map(place);
  const targets = goals.map(dot);
  const breaks = trend.breaks.map((at) => tenth(x(at)));
  const missing = missingLabels(
    trend.missing.map((m) => ({ ...m, x: x(m.at) })),
    foot + fontSize + 4,
    fontSize,
    { x0, x1 },
    series.flatMap((s) => (s.kind === 'area' ? s.dots.map((d) => d.x) : [])),
  );
  const hard: Box[] = [
    ...arrowBoxes(series),
    ...series.flatMap((s) => [...s.dots, ...s.hollow]).map((d) => around(d.x, d.y, dotRadius + 0.5)),
    ...targets.map((d) => ({ x0: d.x - targetHalf, x1: d.x + targetHalf, y0: d.y - 2, y1: d.y + 2 })),
    ...drawn.flatMap((s) => s.pieces.flatMap((p) => p.slice(1).flatMap((m, i) => alongLine(spot(p[i]!), spot(m), 1)))),
  ];
  const soft = breaks.map((b) => ({ x0: b - 2, x1: b + 2, y0: top, y1: foot }));
  const bounds = { x0, x1, y0: top - 4, y1: foot - 1 };
  const marks = [
    ...series.flatMap((s) => [...s.dots, ...s.hollow]).map((d) => around(d.x, d.y, dotRadius)),
    ...targets.map((d) => ({ x0: d.x - targetHalf, x1: d.x + targetHalf, y0: d.y - barHalf, y1: d.y + barHalf })),
  ];
  const wanted = requests(shown, spot);
  const wishes = wanted.map((r) => [[r]]);
  const nearest = shown.strict ? { marks, walls: breaks } : {};
  const placed = placeWishes(wishes, { hard, soft, ...nearest }, bounds, fontSize);
  const layout = {
    x0,
    x1,
    top,
    foot,
    zero,
    years: span.years.map(({ year, at }) => ({ year, x: tenth(x(at)) })),
    series,
    aside: moved.size > 0,
    targets,
    breaks,
    labels: [...missing, ...placed.map((p) => p.label)],
  };
  return { layout, shown, lost: lostOf(shown, wanted, placed) };
}
