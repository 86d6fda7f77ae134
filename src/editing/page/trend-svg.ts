import { unstyledText } from '../../charts/frame.ts';
import type { Label } from '../../charts/label.ts';
import { dotRadius, ringRadius, targetHalf, type Dot, type FigureDot } from '../../charts/trend/dot.ts';
import type { TrendLayout } from '../../charts/trend/layout.ts';
import { arrowPath } from '../../charts/trend/open-ended.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

function svg(name: string, attributes: Attributes, ...children: readonly (Node | string)[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

const line = (x1: number, y1: number, x2: number, y2: number, name?: string) =>
  svg('line', { class: name, x1, x2, y1, y2 });
const circle = (name: string, { x, y }: Dot, r: number) => svg('circle', { class: name, cx: x, cy: y, r });
const text = (x: number, y: number, anchor: string | undefined, words: string, name?: string) =>
  svg('text', { ...unstyledText, x, y, 'text-anchor': anchor, class: name }, words);
const label = (l: Label) => text(l.x, l.y, l.anchor === 'start' ? undefined : l.anchor, l.text, l.className);
const square = 3.6;

function dot(kind: string, d: FigureDot): SVGElement {
  if (d.open) return svg('path', { class: 'chart-arrow', d: arrowPath(d) });
  if (kind === 'area') return circle('chart-dot', d, dotRadius);
  const path =
    kind === 'national'
      ? `M${d.x - square},${d.y - square}h${2 * square}v${2 * square}h${-2 * square}Z`
      : `M${d.x},${d.y - 5}l5,5l-5,5l-5,-5Z`;
  return svg('path', { class: 'chart-dot', d: path });
}

/**
 * A trend as the site draws it, `src/charts/trend/Plot.astro`, made in the page; a test holds the two together.
 * `changed` are ringed besides.
 */
export function trendSvg(layout: TrendLayout, changed: readonly Dot[], words: string): SVGElement {
  const { frame, height, x0, top, bottom, breakNote } = layout;
  const { width, fontSize } = frame;
  const keyX = breakNote?.keyX;
  return svg(
    'svg',
    { class: `chart-svg chart-${frame.name}`, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': words },
    label(layout.unit),
    svg(
      'g',
      { class: 'chart-grid' },
      ...layout.yTicks.flatMap((t) => [
        line(x0, t.y, width, t.y, t.label === '0' ? 'chart-zero' : undefined),
        text(x0 - 8, t.y + fontSize * 0.33, 'end', t.label),
      ]),
    ),
    svg(
      'g',
      { class: 'chart-axis' },
      line(x0, bottom, width, bottom),
      ...layout.xTicks.flatMap((t) => [
        line(t.x, bottom, t.x, t.end),
        ...(t.label ? [text(t.labelX, t.labelY, 'middle', t.label)] : []),
      ]),
    ),
    ...layout.breaks.map((x) => line(x, top - 4, x, bottom, 'chart-break')),
    ...(keyX === undefined
      ? []
      : [line(keyX, breakNote!.label.y - fontSize, keyX, breakNote!.label.y + 4, 'chart-break')]),
    ...(breakNote ? [label(breakNote.label)] : []),
    ...layout.targets.map((t) => line(t.x - targetHalf, t.y, t.x + targetHalf, t.y, 'chart-target')),
    ...layout.guides.map((g) =>
      line(g.from.x, g.from.y, g.to.x, g.to.y, `chart-guide-line chart-guide-line-${g.kind}`),
    ),
    ...layout.intervals.map((i) =>
      svg(
        'g',
        { class: `chart-series-${i.kind}` },
        svg('path', { class: 'chart-interval', d: `M${i.x - 4},${i.y1}h8m-4,0V${i.y2}m-4,0h8` }),
      ),
    ),
    ...[...layout.series]
      .reverse()
      .flatMap((s) =>
        s.path
          ? [
              svg(
                'g',
                { class: `chart-series chart-series-${s.kind}` },
                svg('path', { class: 'chart-line', d: s.path }),
              ),
            ]
          : [],
      ),
    ...[...layout.series]
      .reverse()
      .map((s) =>
        svg(
          'g',
          { class: `chart-series chart-series-${s.kind}` },
          ...s.hollow.map((d) => circle(d.r ? 'chart-hollow chart-through' : 'chart-hollow', d, d.r ?? dotRadius)),
          ...s.dots.map((d) => dot(s.kind, d)),
        ),
      ),
    ...layout.signals.map((d) => circle('chart-signal', d, ringRadius)),
    ...changed.map((d) => circle('chart-changed', d, ringRadius + 2)),
    ...layout.leaders.flatMap((l) => [svg('path', { class: 'chart-leader', d: l.path }), label(l.label)]),
    ...layout.missing.map(label),
    ...layout.labels.map(label),
  );
}
