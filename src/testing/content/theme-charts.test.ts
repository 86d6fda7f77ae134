import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gate } from '../../../scripts/lib/gate.ts';
import { benchmarkDotsLayout } from '../../charts/benchmark-dots/layout.ts';
import { benchmarkDots } from '../../charts/benchmark-dots/model.ts';
import { frames } from '../../charts/frame.ts';
import { smallMultiplesLayout } from '../../charts/small-multiples/layout.ts';
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
        return [own[0]!.label, own.at(-1)!.label]
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
