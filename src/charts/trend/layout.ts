import { line } from 'd3-shape';
import { timeAxis } from '../axis/time-axis.ts';
import { valueAxis } from '../axis/value-axis.ts';
import { tenth, type Frame } from '../frame.ts';
import { alongLine, around, boxOf, type Box, type Label } from '../label.ts';
import { placeWishes } from '../place-labels.ts';
import { textWidth } from '../text-width.ts';
import { breakNote, type BreakNote } from './break-labels.ts';
import {
  barHalf,
  dotRadius,
  ringRadius,
  targetHalf,
  throughRadius,
  type Dot,
  type FigureDot,
  type HollowDot,
} from './dot.ts';
import { arrowBoxes, figureDot } from './figure-dots.ts';
import { guideLabels, placeGuide, type PlacedGuide } from './guide-lines.ts';
import type { GuideMark } from './guides.ts';
import { labelWishes, unsaidTargets } from './label-requests.ts';
import { leadersOf, type Leader } from './leaders.ts';
import { missingLabels } from './missing-labels.ts';
import type { Mark, TrendModel, TrendSeries } from './model.ts';
import { leastSilent, type Room } from './room.ts';
import { sideBySide } from './side-by-side.ts';
import { targetSpots } from './target-spots.ts';
import { unitLabel } from './unit-label.ts';

export interface PlacedSeries {
  readonly id: string;
  readonly kind: TrendSeries['kind'];
  /** One path through all pieces; empty where every piece is a single point. */
  readonly path: string;
  readonly dots: readonly FigureDot[];
  readonly hollow: readonly HollowDot[];
}

/** An upright line from the top of an interval to its foot. */
export interface PlacedInterval {
  readonly kind: TrendSeries['kind'];
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}

export interface TrendLayout {
  readonly frame: Frame;
  readonly height: number;
  /** Where gridlines start; they run to the right edge. */
  readonly x0: number;
  readonly top: number;
  readonly bottom: number;
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
  /** The unit, and where the axis starts if not at zero, in as many words as fit. */
  readonly unit: Label;
  /** Where the periods stand along the axis: their lines end at `end`, their labels at the baseline `labelY`. */
  readonly xTicks: readonly {
    readonly x: number;
    readonly end: number;
    readonly label: string;
    readonly labelX: number;
    readonly labelY: number;
  }[];
  readonly series: readonly PlacedSeries[];
  /** Whether marks stand side by side that would cover one another. */
  readonly aside: boolean;
  readonly targets: readonly Dot[];
  readonly intervals: readonly PlacedInterval[];
  readonly guides: readonly PlacedGuide[];
  /** Rings around figures that signal a real change. */
  readonly signals: readonly Dot[];
  readonly breaks: readonly number[];
  readonly breakNote: BreakNote | undefined;
  readonly missing: readonly Label[];
  /** Where each row of the table stands; nothing for a period beyond the drawing. */
  readonly stops: readonly (number | undefined)[];
  /** Latest figures that have no room at their marks, each joined to its own by a thin line. */
  readonly leaders: readonly Leader[];
  /** Names and values. No two labels of a layout touch. */
  readonly labels: readonly Label[];
}

const draw = line<Dot>(
  (d) => d.x,
  (d) => d.y,
).digits(1);

/** The boxes of all marks that a label could be taken for. */
export const trendMarks = ({ series, targets }: Pick<TrendLayout, 'series' | 'targets'>): Box[] => [
  ...series.flatMap((s) => s.dots).map((d) => around(d.x, d.y, dotRadius)),
  ...series.flatMap((s) => s.hollow).map((d) => around(d.x, d.y, d.r ?? dotRadius)),
  ...targets.map((d) => ({ x0: d.x - targetHalf, x1: d.x + targetHalf, y0: d.y - barHalf, y1: d.y + barHalf })),
];

/** Lays out a trend in a frame: numbers and paths, nothing else. `rows` are the times of its table's rows. */
export const trendLayout = (model: TrendModel, frame: Frame, rows: readonly number[] = []): TrendLayout =>
  leastSilent(model, frame, (room) => layOut(model, frame, rows, room));

function layOut(model: TrendModel, frame: Frame, rows: readonly number[], room: Room): TrendLayout {
  const { width, fontSize } = frame;
  const oneRow = (frame.name === 'wide' ? 340 : 330) + room.down;
  const noteRoom = model.breaks.length > 0 ? fontSize + 8 : 0;
  const top = tenth(fontSize + 14 + noteRoom);
  const bottom = tenth(oneRow - fontSize - 12);
  // Symbols of missing figures stand in a row of their own, on the axis and under the figures.
  const row = model.missing.length > 0 ? fontSize + 8 : 0;
  const marks = model.series.flatMap((s) => [...s.pieces.flat(), ...s.hollow]);
  const values = [
    ...[...marks, ...model.targets, ...model.guides.lines.flatMap((g) => [g.from, g.to])].map((m) => m.value),
    ...model.series.flatMap((s) => s.intervals.flatMap((i) => [i.low, i.high])),
  ];
  // Over an axis that starts elsewhere than at zero there is room for the label of a figure at its foot.
  const lift = valueAxis(values, bottom, top, model.limit, model.whole).startsAt === undefined ? 0 : fontSize + 9;
  const floor = bottom - row - lift;
  const y = valueAxis(values, floor, top + 12, model.limit, model.whole);
  const x0 = tenth(Math.max(...y.ticks.map((t) => textWidth(t.label, fontSize))) + 8);
  // In the wide frame names stand to the right of the last points; the narrow one has no room to give away.
  const right = width - (frame.name === 'wide' ? 100 : 24) - room.across;
  const x = timeAxis(model.moments, x0 + 24, right, { x0: 0, x1: width }, fontSize, 'several');
  const rowHeight = fontSize + 2.5;
  const height = oneRow + Math.max(...x.ticks.map((t) => t.row)) * rowHeight;
  const dot = (m: GuideMark): Dot => ({ x: tenth(x.scale(m.at)), y: tenth(y.scale(m.value)) });

  const moved = sideBySide(model.series, dot, dotRadius);
  const sizes = { radius: dotRadius, targetHalf, barHalf, through: throughRadius };
  const stand = targetSpots(model.targets, model.series, dot, (m) => moved.get(m) ?? dot(m), sizes);
  const bars = new Map(model.targets.map((m, i) => [m, stand.targets[i]!]));
  const spot = (m: Mark): Dot => stand.hollow.get(m) ?? bars.get(m) ?? moved.get(m) ?? dot(m);
  const series = model.series.map((s) => ({
    id: s.id,
    kind: s.kind,
    path: s.pieces.map((p) => (p.length > 1 ? (draw(p.map(spot)) ?? '') : '')).join(''),
    dots: s.pieces.flat().map((m) => figureDot(m, spot(m))),
    hollow: s.hollow.map((m) => stand.hollow.get(m)!),
  }));
  const intervals = model.series.flatMap((s) =>
    s.intervals.map((i): PlacedInterval => ({
      kind: s.kind,
      x: spot(s.pieces.flat().find((m) => m.at === i.at) ?? { at: i.at, value: i.low, label: '' }).x,
      y1: tenth(y.scale(i.high)),
      y2: tenth(y.scale(i.low)),
    })),
  );
  const guides = model.guides.lines.map((guide) => ({ guide, placed: placeGuide(guide, dot) }));
  const signals = model.signals.map(dot);
  const { targets } = stand;
  const breaks = model.breaks.map((at) => tenth(x.scale(at)));
  const note = breakNote(breaks, { x0, x1: width }, tenth(2 * fontSize + 8), fontSize);
  const missing = missingLabels(
    model.missing.map((m) => ({ ...m, x: x.scale(m.at) })),
    bottom - 7,
    fontSize,
    { x0, x1: width },
    series.flatMap((s) => (s.kind === 'area' ? s.dots.map((d) => d.x) : [])),
  );
  const obstacles: Box[] = [
    ...arrowBoxes(series),
    ...series.flatMap((s) => s.dots).map((d) => around(d.x, d.y, dotRadius + 1)),
    ...series.flatMap((s) => s.hollow).map((d) => around(d.x, d.y, (d.r ?? dotRadius) + 1)),
    ...targets.map((d) => ({ x0: d.x - targetHalf, x1: d.x + targetHalf, y0: d.y - 2, y1: d.y + 2 })),
    ...signals.map((d) => around(d.x, d.y, ringRadius + 1)),
    ...intervals.map((i) => ({ x0: i.x - 4, x1: i.x + 4, y0: i.y1 - 1, y1: i.y2 + 1 })),
    ...model.series.flatMap((s) =>
      s.pieces.flatMap((p) => p.slice(1).flatMap((m, i) => alongLine(spot(p[i]!), spot(m)))),
    ),
  ];
  const dashes = breaks.map((b) => ({ x0: b - 1.5, x1: b + 1.5, y0: top - 4, y1: bottom }));
  const bounds = { x0, y0: noteRoom > 0 ? top - 10 : 1.25 * fontSize, x1: width, y1: bottom - Math.max(row, 3) };
  const lines = guides.flatMap(({ placed }) => alongLine(placed.from, placed.to, 1.5));
  const placed = placeWishes(
    labelWishes(model, spot, frame),
    { hard: obstacles, soft: [...dashes, ...lines], marks: trendMarks({ series, targets }), walls: breaks },
    bounds,
    fontSize,
  );
  const off = { hard: obstacles, soft: [...dashes, ...lines], walls: breaks, bounds };
  const unsaid = unsaidTargets(model, placed).map((m) => ({ dot: spot(m), text: m.label }));
  const { leaders, dropped } = leadersOf(model.series, unsaid, placed, spot, off, fontSize);
  const labels = placed.map((p) => p.label).filter((l) => !dropped.has(l));
  // A guide's name close to another label would be read together with it: “pace needed 44%”.
  const named = [...labels, ...leaders.map((l) => l.label)].map((l) => {
    const box = boxOf(l, fontSize, l.className.includes('chart-name'));
    return { x0: box.x0 - 6, x1: box.x1 + 6, y0: box.y0 - 0.6 * fontSize, y1: box.y1 + 0.6 * fontSize };
  });
  return {
    frame,
    height: tenth(height),
    x0,
    top,
    bottom,
    yTicks: y.ticks.map((t) => ({ y: tenth(t.y), label: t.label })),
    unit: unitLabel(model.unit, y.startsAt, frame),
    xTicks: x.ticks.map((t) => ({
      x: tenth(t.x),
      end: tenth(bottom + 4 + t.row * rowHeight),
      label: t.label,
      labelX: tenth(t.labelX),
      labelY: tenth(oneRow - 4 + t.row * rowHeight),
    })),
    series,
    aside: moved.size > 0 || stand.aside,
    targets,
    intervals,
    guides: guides.map((g) => g.placed),
    signals,
    breaks,
    breakNote: note,
    missing,
    stops: rows.map((at) => {
      const stop = tenth(x.scale(at));
      return stop >= x0 && stop <= width ? stop : undefined;
    }),
    leaders,
    labels: [...labels, ...guideLabels(guides, [...obstacles, ...dashes, ...named], bounds, fontSize)],
  };
}

/** Every text of a layout with its box, for a test that none touch. */
export function textBoxes(layout: TrendLayout): { text: string; box: Box }[] {
  const { fontSize } = layout.frame;
  const axis = layout.xTicks
    .filter((t) => t.label !== '')
    .map((t): Label => ({
      text: t.label,
      x: t.labelX,
      y: t.labelY,
      anchor: 'middle',
      className: '',
    }));
  const notes = layout.breakNote ? [layout.breakNote.label] : [];
  return [
    layout.unit,
    ...axis,
    ...notes,
    ...layout.missing,
    ...layout.labels,
    ...layout.leaders.map((l) => l.label),
  ].map((l) => ({
    text: l.text,
    box: boxOf(l, fontSize, l.className.includes('chart-name')),
  }));
}
