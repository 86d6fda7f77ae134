import { tenth, type Frame } from '../frame.ts';
import { boxOf, type Box, type Label } from '../label.ts';
import { wrap } from '../text-width.ts';
import { drawnKey, type DrawnKey } from './key.ts';
import type { Panel, SmallMultiplesModel } from './model.ts';
import { panelLayout, type PanelLayout } from './panel.ts';

export interface SmallMultiplesLayout {
  readonly frame: Frame;
  readonly height: number;
  /** What the marks mean: a drawing of its own over the panels, since they tell what it holds. */
  readonly key: DrawnKey;
  /** From where to where each row of panels reaches: drawn apart, so that paper may break between two of them. */
  readonly rows: readonly { readonly y0: number; readonly y1: number }[];
  readonly panels: readonly PanelLayout[];
  /** Titles, what is said under them, and the ends of the time axis under each panel. */
  readonly labels: readonly Label[];
  /** Whether the target of some panel had no room, and whether England’s figure stands over one. */
  readonly left: boolean;
  readonly over: boolean;
}

const titleClass = 'chart-row';

/** England's latest figure where the plot has no room for its number: whoever compares has to find it. */
const unsaidEngland = ({ national }: Panel, { labels }: PanelLayout): string | undefined =>
  national && !labels.some((l) => l.className.includes('chart-ink-national'))
    ? `England ${national.pieces.flat().at(-1)!.label}`
    : undefined;

/** The lines over a panel: its title, its unit, which way it went, and England's figure if it has no room below. */
function headOf(
  { name, undated, course, unit }: Panel,
  england: string | undefined,
  fontSize: number,
  width: number,
): { text: string; className: string }[] {
  const lines = (text: string, className: string) =>
    wrap(text, fontSize, width, className === titleClass).map((line) => ({ text: line, className }));
  return [
    ...lines(`${name}${undated ? '*' : ''}`, titleClass),
    // Under the title: after the words on its course it would be read as part of them.
    ...(unit === undefined ? [] : lines(unit, 'chart-note')),
    // Which way it went long ago is no news: only what holds for the latest figure has a colour.
    ...lines(course.words, course.upToDate ? `chart-note chart-favour-${course.way}` : 'chart-note'),
    ...(england === undefined ? [] : lines(england, 'chart-note chart-ink-national')),
  ];
}

/** Panels in rows of three, or of two on a phone. The plots of a row stand side by side under the longest head. */
export function smallMultiplesLayout(model: SmallMultiplesModel, frame: Frame): SmallMultiplesLayout {
  const { width, fontSize } = frame;
  const [across, gap, plot] = frame.name === 'wide' ? [3, 26, 106] : [2, 18, 110];
  const panelWidth = (width - gap * (across - 1)) / across;
  const lineHeight = fontSize + 3.5;
  const labels: Label[] = [];
  const panels: PanelLayout[] = [];
  const starts: number[] = [];
  let y = 0;
  for (let i = 0; i < model.panels.length; i += across) {
    const row = model.panels.slice(i, i + across);
    // How high the words over a panel are says where it begins, and whether England has room in it is one of them.
    const tried = row.map((panel) => panelLayout(panel, { x0: 0, x1: panelWidth, top: 0, foot: plot }, fontSize));
    const heads = row.map((panel, n) =>
      headOf(panel, unsaidEngland(panel, tried[n]!.layout), fontSize, panelWidth - 1),
    );
    starts.push(tenth(y));
    const top = y + Math.max(...heads.map((h) => h.length)) * lineHeight + 10;
    const foot = top + plot;
    // Symbols of missing figures have a line of their own between the foot and the years.
    const band = row.some((p) => p.trend.missing.length > 0) ? lineHeight + 1 : 0;
    const axisY = tenth(foot + band + fontSize + 5);
    row.forEach((panel, n) => {
      const x0 = tenth(n * (panelWidth + gap));
      const x1 = tenth(x0 + panelWidth);
      heads[n]!.forEach((h, line) =>
        // A capital J reaches a little to the left of its place.
        labels.push({ ...h, x: tenth(x0 + 1), y: tenth(y + fontSize + line * lineHeight), anchor: 'start' }),
      );
      const box = { x0, x1, top: tenth(top), foot: tenth(foot) };
      const placed = panelLayout(panel, box, fontSize, [tried[n]!.shown]).layout;
      panels.push(placed);
      const label = ({ year, x }: PanelLayout['years'][number]): Label => ({
        text: String(year),
        x,
        y: axisY,
        anchor: 'middle',
        className: 'chart-note',
      });
      labels.push(label(placed.years[0]!), label(placed.years.at(-1)!));
    });
    y = axisY + 26;
  }
  const height = tenth(y - 20);
  const rows = starts.map((y0, i) => ({ y0, y1: starts[i + 1] ?? height }));
  const left = panels.some((p, i) => p.targets.length === 0 && model.panels[i]!.trend.targets.length > 0);
  const over = panels.some((p, i) => unsaidEngland(model.panels[i]!, p) !== undefined);
  return { frame, height, key: drawnKey(panels, model.area, frame), rows, panels, labels, left, over };
}

/** Every text of a layout with its box, for a test that none touch. */
export const textBoxes = ({ frame, panels, labels }: SmallMultiplesLayout): { text: string; box: Box }[] =>
  [...labels, ...panels.flatMap((p) => p.labels)].map((l) => ({
    text: l.text,
    box: boxOf(l, frame.fontSize, /chart-name|chart-row/.test(l.className)),
  }));
