import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gate } from '../../../scripts/lib/gate.ts';
import { benchmarkDotsLayout } from '../../charts/benchmark-dots/layout.ts';
import { benchmarkDots } from '../../charts/benchmark-dots/model.ts';
import { frames } from '../../charts/frame.ts';
import { smallMultiplesLayout } from '../../charts/small-multiples/layout.ts';
import { boxOf, distance } from '../../charts/label.ts';
import { dotRadius, earliest, targetHalf } from '../../charts/small-multiples/panel.ts';
import { smallMultiples } from '../../charts/small-multiples/model.ts';
import { slopeModel } from '../../charts/slope/model.ts';
import { comparedIn } from '../../domain/comparison.ts';
import { buildRecord } from '../../domain/record.ts';
import { root } from '../finished-site.ts';
import { labelFaults } from '../touching-labels.ts';
import { ownRecord, someInOwnRecord } from '../own-record.ts';

const { files } = await gate(join(root, 'content'));
const record = buildRecord(files);

const multiples = record.themes.flatMap((theme) =>
  [...record.authorities.keys()].flatMap((authority) => smallMultiples(record, theme, authority)),
);

test('no word of a small trend touches another or is cut, and each has its first and last figure', () => {
  const faults = multiples.flatMap((model) =>
    frames.flatMap((frame) => {
      const layout = smallMultiplesLayout(model, frame);
      const labels = [...layout.labels, ...layout.panels.flatMap((p) => p.labels)];
      const unsaid = model.panels.flatMap((panel, i) => {
        const own = panel.area.pieces.flat();
        const said = layout.panels[i]!.labels.filter((l) => l.className.includes('chart-ink-area')).map((l) => l.text);
        return [earliest(panel.area).label, own.at(-1)!.label]
          .filter((label) => !said.includes(label))
          .map((label) => `${panel.name}: ${label} is not said`);
      });
      return [...labelFaults({ ...layout, labels }, /chart-name|chart-row/), ...unsaid].map(
        (fault) => `${model.title}, ${frame.name}: ${fault}`,
      );
    }),
  );
  expect(multiples.length).toBeGreaterThanOrEqual(someInOwnRecord);
  expect(faults).toEqual([]);
});

test('every small trend of an indicator with a figure for England says it', () => {
  const silent = multiples.flatMap((model) =>
    frames.flatMap((frame) => {
      const { panels, labels, rows } = smallMultiplesLayout(model, frame);
      return model.panels.flatMap(({ name, national }, i) => {
        if (!national) return [];
        const { x0, x1, top } = panels[i]!;
        const { y0 } = rows.findLast((r) => r.y0 < top)!;
        const above = labels.filter((l) => l.x >= x0 && l.x < x1 && l.y > y0 && l.y < top);
        const said = [...panels[i]!.labels, ...above].filter((l) => l.className.includes('chart-ink-national'));
        return said.some((l) => l.text.endsWith(national.pieces.flat().at(-1)!.label)) ? [] : [`${name}, ${frame.name}`];
      });
    }),
  );
  expect(silent).toEqual([]);
});

test('no figure of a small trend is nearer to a mark of another kind, nor across a break from all of its own', () => {
  const faults = multiples.flatMap((model) =>
    frames.flatMap((frame) =>
      smallMultiplesLayout(model, frame).panels.flatMap(({ series, targets, breaks, labels }, i) => {
        const seen = [
          ...series.flatMap((s) => [...s.dots, ...s.hollow].map((d) => ({ ...d, of: s.kind as string, half: dotRadius }))),
          ...targets.map((d) => ({ ...d, of: 'target', half: targetHalf })),
        ];
        return labels.flatMap((label) => {
          const of = /chart-ink-(\w+)/.exec(label.className)?.[1];
          if (of === undefined) return [];
          const box = boxOf(label, frame.fontSize, label.className.includes('chart-name'));
          const nearest = (marks: typeof seen) =>
            Math.min(
              ...marks.map(({ x, y, half }) => {
                const tall = half === targetHalf ? 1.5 : half;
                return distance(label, box, { x0: x - half, x1: x + half, y0: y - tall, y1: y + tall }, frame.fontSize);
              }),
            );
          const own = seen.filter((m) => m.of === of);
          const rest = seen.filter((m) => m.of !== of);
          const side = (x: number) => breaks.filter((b) => b < x).length;
          const here = own.some((m) => side(m.x) === side((box.x0 + box.x1) / 2));
          return nearest(rest) < nearest(own) - 0.01 || !here
            ? [`${model.panels[i]!.name}, ${frame.name}: ${label.text}`]
            : [];
        });
      }),
    ),
  );
  expect(faults).toEqual([]);
});

const dots = record.themes.flatMap((theme) =>
  [...Map.groupBy(comparedIn(record, theme.id), (r) => r.indicator.authority)].map(([authority, rows]) =>
    benchmarkDots(theme.name, record.authorities.get(authority)!.shortName, rows),
  ),
);

test('no word beside a dot touches another or is cut, and every figure is said', () => {
  const faults = dots
    .filter((model) => model.groups.length > 0)
    .flatMap((model) =>
      frames.flatMap((frame) => {
        const { labels, ...layout } = benchmarkDotsLayout(model, frame);
        const marks = model.groups.flatMap((g) => g.rows.flatMap((r) => r.marks));
        const figures = labels.filter((l) => /chart-(?:name|value) /.test(l.className) && l.text.includes('%'));
        return [
          ...labelFaults({ ...layout, labels }, /chart-name|chart-word|chart-group/),
          ...(figures.length === marks.length ? [] : [`${marks.length - figures.length} figures are not said`]),
        ].map((fault) => `${model.title}, ${frame.name}: ${fault}`);
      }),
    );
  expect(dots.length).toBeGreaterThanOrEqual(someInOwnRecord);
  expect(faults).toEqual([]);
});

test.runIf(ownRecord)('what charts of a theme say; read the file through when it changes', async () => {
  const slopes = record.themes.flatMap((theme) =>
    [...record.authorities.values()].flatMap((area) => {
      const own = [...record.indicators.values()].filter((i) => i.theme === theme.id && i.authority === area.key);
      const model = slopeModel(own, (source) => record.sources.get(source)?.published, `${theme.name}, ${area.shortName}`);
      return model ? [{ ...model, key: model.notes }] : [];
    }),
  );
  const said = [...multiples, ...dots, ...slopes].map((m) => `${m.title}\n${m.finding}\n${m.key.join(' ')}\n`);
  await expect(said.join('\n')).toMatchFileSnapshot('__snapshots__/theme-charts.txt');
});
