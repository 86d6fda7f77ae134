import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { gate } from '../../../scripts/lib/gate.ts';
import { threadFrames } from '../../charts/golden-thread/frame.ts';
import { threadLayout } from '../../charts/golden-thread/layout.ts';
import { threadModel, type ThreadModel } from '../../charts/golden-thread/model.ts';
import { threadRows } from '../../charts/golden-thread/rows.ts';
import { frames, type Frame } from '../../charts/frame.ts';
import { boxOf, overlaps, type Label } from '../../charts/label.ts';
import { timelineLayout } from '../../charts/timeline/layout.ts';
import { timelineModel } from '../../charts/timeline/model.ts';
import { buildRecord, type OpenRecord } from '../../domain/record.ts';
import { root } from '../finished-site.ts';

let record: OpenRecord;
let threads: { key: string; model: ThreadModel }[];
beforeAll(async () => {
  record = buildRecord((await gate(join(root, 'content'))).files);
  threads = (['priority', 'recommendation'] as const).flatMap((kind) =>
    [...(kind === 'priority' ? record.priorities : record.recommendations).keys()].map((key) => ({
      key,
      model: threadModel(record, { kind, key }),
    })),
  );
});

const bold = new Set(['chart-row', 'chart-word']);

/** Labels that touch one another or leave their drawing. */
function faults(at: string, labels: readonly Label[], frame: Frame, height: number): string[] {
  const boxes = labels.map((l) => ({ text: l.text, box: boxOf(l, frame.fontSize, bold.has(l.className)) }));
  return boxes.flatMap(({ text, box }, i) => [
    ...(box.x0 < -1 || box.x1 > frame.width + 1 || box.y0 < -1 || box.y1 > height ? [`${at}: “${text}” is cut`] : []),
    ...boxes
      .slice(i + 1)
      .filter((b) => overlaps(b.box, box))
      .map((b) => `${at}: “${text}” touches “${b.text}”`),
  ]);
}

test('no words touch or are cut on the timeline of any council', () => {
  const found = [...record.authorities.keys()].flatMap((council) => {
    const model = timelineModel(record, council);
    return frames.flatMap((frame) => {
      if (!model) return [];
      const { labels, height } = timelineLayout(model, frame);
      return faults(`${council}, ${frame.name}`, labels, frame, height);
    });
  });
  expect(found).toEqual([]);
});

test('no words touch or are cut on any golden thread', () => {
  const found = threads.flatMap(({ key, model }) =>
    threadFrames.flatMap((frame) => {
      const { boxes, heads, height } = threadLayout(model, frame);
      return faults(`${key}, ${frame.name}`, [...heads, ...boxes.flatMap((b) => b.labels)], frame, height);
    }),
  );
  expect(found).toEqual([]);
});

test('nothing stands on a golden thread without a link, no link leads nowhere, and every end has a title', () => {
  const found = threads.flatMap(({ key, model }) => {
    const ids = model.steps.flatMap((s) => s.stops.filter((x) => !x.here).map((x) => x.id));
    const all = new Set(model.steps.flatMap((s) => s.stops.map((x) => x.id)));
    const rows = threadRows(record, model);
    return [
      ...ids.filter((id) => !model.links.some((l) => l.from === id || l.to === id)),
      ...model.links.flatMap((l) => [l.from, l.to]).filter((id) => !all.has(id)),
      ...rows.flatMap((r) => [r.from, r.to]).filter((end) => end.title === end.key),
    ].map((fault) => `${key}: ${JSON.stringify(fault)}`);
  });
  expect(found).toEqual([]);
});
