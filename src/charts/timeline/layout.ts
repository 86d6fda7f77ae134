import { firstDay, middle, periodOf } from '../../domain/period.ts';
import { timeAxis } from '../axis/time-axis.ts';
import { clip } from '../clip.ts';
import { tenth, type Frame } from '../frame.ts';
import type { Label } from '../label.ts';
import { itemRows, type Mark } from './items.ts';
import type { TimelineModel } from './model.ts';
import { pileColumns, type Column } from './piles.ts';

export interface TimelineLayout {
  readonly frame: Frame;
  readonly height: number;
  /** Where time starts. */
  readonly left: number;
  readonly marks: readonly Mark[];
  readonly columns: readonly Column[];
  /** Lines on which columns stand. */
  readonly bases: readonly number[];
  /** Lines between lanes. */
  readonly rules: readonly number[];
  /** Each 1 January. */
  readonly years: readonly number[];
  readonly labels: readonly Label[];
}

/** The days from which to which the axis runs: whole years, at least two, so that one year has a width. */
const yearsOf = ([first, last]: TimelineModel['years']): string[] =>
  Array.from({ length: Math.max(2, last - first + 1) }, (_, i) => String(first + i));

/**
 * One axis of time for all lanes. In the wide frame a lane's name stands before it, in the narrow one over it. Years
 * are named above and below, since the drawing is higher than some screens.
 */
export function timelineLayout(model: TimelineModel, frame: Frame): TimelineLayout {
  const { width, fontSize } = frame;
  const isWide = frame.name === 'wide';
  // As wide as the longest word of a name.
  const left = isWide ? 156 : 0;
  const line = fontSize + 3;
  const years = yearsOf(model.years);
  const yearWidth = (width - left) / years.length;
  const axis = timeAxis(
    years.map((label, i) => ({ at: middle(periodOf(label)), label, rank: i % 2 })),
    left + yearWidth / 2,
    width - yearWidth / 2,
    { x0: left, x1: width },
    fontSize,
  );
  const x = (day: number) => axis.scale(day);
  const labels: Label[] = [];
  const yearLabels = (y: number) =>
    axis.ticks.forEach((t) => {
      if (t.label)
        labels.push({ text: t.label, x: tenth(t.labelX), y: tenth(y), anchor: 'middle', className: 'chart-note' });
    });
  const marks: Mark[] = [];
  const columns: Column[] = [];
  const bases: number[] = [];
  const rules: number[] = [];
  const most = Math.max(1, ...model.lanes.flatMap((l) => (l.kind === 'piles' ? l.piles.map((p) => p.count) : [])));
  const unit = Math.min(6, 52 / most);

  yearLabels(fontSize);
  let y = fontSize + 8;
  for (const lane of model.lanes) {
    rules.push(tenth(y));
    y += 7;
    const name = clip(lane.name, fontSize, isWide ? left - 6 : width, 2, true);
    name.forEach((text, i) =>
      labels.push({ text, x: 0, y: tenth(y + fontSize + i * line), anchor: 'start', className: 'chart-row' }),
    );
    const nameEnd = y + name.length * line;
    if (!isWide) y = nameEnd + 3;
    if (lane.events.length === 0) {
      labels.push({
        text: 'none with a date',
        x: isWide ? left + 6 : 0,
        y: tenth(y + fontSize),
        anchor: 'start',
        className: 'chart-note chart-time-label',
      });
      y += line;
    } else if (lane.kind === 'items') {
      for (const row of itemRows(lane.items, x, left, width, y, frame)) {
        marks.push(...row.marks);
        labels.push(...row.labels);
        y += row.height;
      }
    } else {
      const piles = pileColumns(lane.piles, x, left, width, y, unit, frame);
      columns.push(...piles.columns);
      labels.push(...piles.labels);
      bases.push(piles.base);
      y = piles.base + 3;
    }
    y = Math.max(y, isWide ? nameEnd : 0) + 5;
  }
  rules.push(tenth(y));
  yearLabels(y + fontSize + 3);
  return {
    frame,
    height: tenth(y + fontSize + 9),
    left,
    marks,
    columns,
    bases,
    rules,
    years: years.map((text) => tenth(x(firstDay(periodOf(text))))),
    labels,
  };
}
