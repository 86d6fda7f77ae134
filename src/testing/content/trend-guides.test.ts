import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gate } from '../../../scripts/lib/gate.ts';
import { frames } from '../../charts/frame.ts';
import { overlaps } from '../../charts/label.ts';
import { textBoxes, trendLayout } from '../../charts/trend/layout.ts';
import { trendModel } from '../../charts/trend/model.ts';
import { plannedTargetsOf } from '../../domain/planned-targets.ts';
import { buildRecord } from '../../domain/record.ts';
import { trendGuidesOf } from '../../domain/trend-guides.ts';
import { root } from '../finished-site.ts';
import { ownRecord } from '../own-record.ts';

test('no text of a trend touches another or is cut and no line runs across a break, with every target and guide of the record', async () => {
  const { files } = await gate(join(root, 'content'));
  const record = buildRecord(files);
  const guided: string[] = [];
  const faults: string[] = [];
  for (const indicator of record.indicators.values()) {
    const guides = trendGuidesOf(record, indicator);
    const dateOf = (source: string) => record.sources.get(source)?.published;
    const model = trendModel(indicator, dateOf, plannedTargetsOf(record, indicator), undefined, guides);
    if (!model.drawn) continue;
    if (model.guides.lines.length > 0) guided.push(indicator.key);
    const across = model.guides.lines.filter(({ from, to }) => model.breaks.some((at) => from.at < at && at < to.at));
    faults.push(...across.map((line) => `${indicator.key}: ${line.texts[0]} runs across a break`));
    for (const frame of frames) {
      const boxes = textBoxes(trendLayout(model, frame));
      const cut = boxes.filter((b) => b.box.x0 < -0.5 || b.box.x1 > frame.width + 0.5);
      const touching = boxes.filter((a, i) => boxes.slice(i + 1).some((b) => overlaps(a.box, b.box)));
      faults.push(...[...cut, ...touching].map((b) => `${indicator.key}, ${frame.name}: “${b.text}”`));
    }
  }
  if (ownRecord) expect(guided).toContain('leeds/attendance-secondary');
  expect(faults).toEqual([]);
});
