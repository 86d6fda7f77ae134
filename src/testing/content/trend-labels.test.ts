import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gate } from '../../../scripts/lib/gate.ts';
import { frames } from '../../charts/frame.ts';
import { around, boxOf, distance, type Box, type Label } from '../../charts/label.ts';
import { barHalf, dotRadius, targetHalf } from '../../charts/trend/dot.ts';
import { trendLayout, type TrendLayout } from '../../charts/trend/layout.ts';
import { trendModel, type TrendModel } from '../../charts/trend/model.ts';
import { plannedTargetsOf } from '../../domain/planned-targets.ts';
import { buildRecord } from '../../domain/record.ts';
import { trendGuidesOf } from '../../domain/trend-guides.ts';
import { root } from '../finished-site.ts';
import { someInOwnRecord } from '../own-record.ts';

const { files } = await gate(join(root, 'content'));
const record = buildRecord(files);
const charts = [...record.indicators.values()].flatMap((indicator) => {
  const model = trendModel(
    indicator,
    (source) => record.sources.get(source)?.published,
    plannedTargetsOf(record, indicator),
    record.authorities.get(indicator.authority)!.shortName,
    trendGuidesOf(record, indicator),
  );
  return model.drawn ? frames.map((frame) => ({ of: indicator.key, model, layout: trendLayout(model, frame) })) : [];
});

/** A mark as a reader sees it: its ink, whose it is, what it is worth. */
interface Seen {
  readonly ink: string;
  readonly name: string;
  readonly value: string;
  readonly box: Box;
}

function marksOf(model: TrendModel, { series, targets }: TrendLayout): Seen[] {
  const rings = series.flatMap((s) => s.hollow.filter((h) => h.r !== undefined));
  const bars = targets.flatMap((d, i): Seen[] => {
    const seen = { ink: 'target', name: 'target', value: model.targets[i]!.label };
    const bar = { x0: d.x - targetHalf, x1: d.x + targetHalf, y0: d.y - barHalf, y1: d.y + barHalf };
    // A bar through a ring is seen with it.
    const ring = rings.find((h) => h.x === d.x && h.y === d.y);
    return [bar, ...(ring ? [around(d.x, d.y, ring.r!)] : [])].map((box) => ({ ...seen, box }));
  });
  const points = model.series.flatMap((s, n) => {
    const seen = (ink: string, value: string, { x, y }: { x: number; y: number }): Seen => ({
      ink,
      name: s.name,
      value,
      box: around(x, y, dotRadius),
    });
    return [
      ...s.pieces.flat().map((m, i) => seen(s.kind, m.label, series[n]!.dots[i]!)),
      ...s.hollow.map((m, i) => seen('soft', m.label, series[n]!.hollow[i]!)),
    ];
  });
  return [...bars, ...points];
}

const inkOf = (label: Label) => /chart-ink-(\w+)/.exec(label.className)?.[1];
/** Whether a label may be said of a mark: it holds its value, or is the name of its series. */
const isOf = (label: Label, { ink, name, value }: Seen) =>
  /\d/.test(label.text)
    ? label.text.split(/ and | /).includes(value.split(' ')[0]!) || label.text.includes(value)
    : ink !== 'soft' && label.text.toLowerCase().includes(name.toLowerCase());

test('no label of a trend is nearer to another mark than to one of its own kind that it is true of', () => {
  const faults = charts.flatMap(({ of, model, layout }) => {
    const marks = marksOf(model, layout);
    const { fontSize, name } = layout.frame;
    return layout.labels
      .filter((l) => inkOf(l) !== undefined)
      .flatMap((label) => {
        const away = (m: Seen) => distance(label, boxOf(label, fontSize, label.className.includes('chart-name')), m.box, fontSize);
        const own = marks.filter((m) => m.ink === inkOf(label) && isOf(label, m)).map(away);
        const nearer = marks.filter((m) => !isOf(label, m) && away(m) < Math.min(...own) - 0.01);
        return nearer.map((m) => `${of}, ${name}: “${label.text}” is nearer to ${m.name} ${m.value}`);
      });
  });
  expect(charts.length).toBeGreaterThanOrEqual(someInOwnRecord);
  expect(faults).toEqual([]);
});

test('of two targets for one period, the label of the higher stands higher', () => {
  const faults = charts.flatMap(({ of, model, layout }) =>
    layout.targets.flatMap((a, i) =>
      layout.targets.flatMap((b, j) => {
        if (i === j || a.x !== b.x || a.y >= b.y) return [];
        const labelOf = (d: typeof a, value: string) =>
          layout.labels.find(
            (l) => inkOf(l) === 'target' && l.text.endsWith(value) && Math.hypot(l.x - d.x, l.y - d.y) < 60,
          );
        const [upper, lower] = [labelOf(a, model.targets[i]!.label), labelOf(b, model.targets[j]!.label)];
        return upper && lower && upper.y > lower.y ? [`${of}, ${layout.frame.name}: ${upper.text}`] : [];
      }),
    ),
  );
  expect(faults).toEqual([]);
});

test('a disputed figure is named only where the one that is drawn is', () => {
  const faults = charts.flatMap(({ of, model, layout }) =>
    model.series.flatMap((s, n) =>
      s.hollow.flatMap((h, i) => {
        const near = (text: string, d: { x: number; y: number }) =>
          layout.labels.some((l) => l.text.endsWith(text) && Math.hypot(l.x - d.x, l.y - d.y) < 120);
        const drawn = s.pieces.flat().findIndex((m) => m.at === h.at);
        const said = near(h.label, layout.series[n]!.hollow[i]!);
        const first = drawn < 0 || near(s.pieces.flat()[drawn]!.label, layout.series[n]!.dots[drawn]!);
        return said && !first ? [`${of}, ${layout.frame.name}: also ${h.label}`] : [];
      }),
    ),
  );
  expect(faults).toEqual([]);
});

test('every trend prints the latest figure of its own area, in both widths', () => {
  const silent = charts.flatMap(({ of, model, layout }) =>
    model.series
      .filter((s) => s.kind === 'area')
      .filter((s) => {
        const { label } = s.pieces.flat().at(-1)!;
        const inOwn = (l: Label) => l.className.includes('chart-name') && l.text.endsWith(label);
        return ![...layout.labels, ...layout.leaders.map((l) => l.label)].some(inOwn);
      })
      .map(() => `${of}, ${layout.frame.name}`),
  );
  expect(silent).toEqual([]);
});

test('no name stands across a line over which nothing is compared', () => {
  const across = charts.flatMap(({ of, layout }) => {
    const { breaks, frame } = layout;
    const all = [...layout.labels, ...layout.leaders.map((l) => l.label)];
    const names = all.filter((l) => l.className.includes('chart-name') && /[a-z]/.test(l.text));
    return names.flatMap((l) => {
      const box = boxOf(l, frame.fontSize, true);
      return breaks.some((x) => box.x0 < x && x < box.x1) ? [`${of}, ${frame.name}: “${l.text}”`] : [];
    });
  });
  expect(across).toEqual([]);
});

test('no target of a trend is covered by a figure of its period where there is room beside it', () => {
  const covered = charts.flatMap(({ of, model, layout }) => {
    const dots = layout.series.flatMap((s) => s.dots);
    const open = layout.series.flatMap((s) => s.hollow.filter((h) => h.r === undefined));
    return layout.targets.flatMap((t, i) =>
      [...dots, ...open].some((d) => Math.abs(d.x - t.x) < dotRadius && Math.abs(d.y - t.y) < dotRadius)
        ? [`${of}, ${layout.frame.name}: target ${model.targets[i]!.label}`]
        : [],
    );
  });
  expect(covered).toEqual([]);
});

test('no number of a trend is struck through by the line over which nothing is compared', () => {
  const struck = charts.flatMap(({ of, layout }) => {
    const { breaks, frame } = layout;
    return [...layout.labels, ...layout.leaders.map((l) => l.label)].flatMap((l) => {
      const box = boxOf(l, frame.fontSize, l.className.includes('chart-name'));
      return breaks.some((x) => box.x0 < x && x < box.x1) ? [`${of}, ${frame.name}: “${l.text}”`] : [];
    });
  });
  expect(struck).toEqual([]);
});

test('every trend prints the latest figure of England and of similar areas, in both widths', () => {
  const silent = charts.flatMap(({ of, model, layout }) => {
    const said = [...layout.labels, ...layout.leaders.map((l) => l.label)].filter((l) => l.className.includes('chart-name'));
    return model.series
      .filter((s) => !said.some((l) => l.text.endsWith(s.pieces.flat().at(-1)!.label)))
      .map((s) => `${of}, ${layout.frame.name}: ${s.name}`);
  });
  expect(silent).toEqual([]);
});
