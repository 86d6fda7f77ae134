import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gate } from '../../../scripts/lib/gate.ts';
import { frames } from '../../charts/frame.ts';
import { smallMultiplesLayout } from '../../charts/small-multiples/layout.ts';
import { smallMultiples } from '../../charts/small-multiples/model.ts';
import { buildRecord } from '../../domain/record.ts';
import { root } from '../finished-site.ts';
import { labelFaults } from '../touching-labels.ts';

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
  expect(multiples.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('what small trends say; read the file through when it changes', async () => {
  const said = multiples.map((m) => `${m.title}\n${m.finding}\n${m.key.join(' ')}\n`);
  await expect(said.join('\n')).toMatchFileSnapshot('__snapshots__/theme-charts.txt');
});
