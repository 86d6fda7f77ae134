import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gate } from '../../../scripts/lib/gate.ts';
import { bulletLayout, bulletTexts } from '../../charts/bullet/layout.ts';
import { bulletModel } from '../../charts/bullet/model.ts';
import { frames } from '../../charts/frame.ts';
import { overlaps } from '../../charts/label.ts';
import { againstTargets } from '../../domain/against-targets.ts';
import { bulletsOfPriority, bulletsOfTargets } from '../../domain/bullets.ts';
import { buildRecord } from '../../domain/record.ts';
import { root } from '../finished-site.ts';
import { ownRecord } from '../own-record.ts';

test('no text of a target bullet of the record touches another or is cut', async () => {
  const { files } = await gate(join(root, 'content'));
  const record = buildRecord(files);
  const dateOf = (source: string) => record.sources.get(source)?.published;
  const figures = [
    ...[...record.priorities.values()].map((p) => ({ key: p.key, bullets: bulletsOfPriority(record, p) })),
    ...[...record.indicators.values()].map((i) => ({
      key: i.key,
      bullets: bulletsOfTargets(i, againstTargets(record, i, dateOf), (t) => `Target for ${t.period}`, dateOf),
    })),
  ].filter(({ bullets }) => bullets.length > 0);
  const faults = figures.flatMap(({ key, bullets }) =>
    frames.flatMap((frame) => {
      const boxes = bulletTexts(bulletLayout(bulletModel(bullets), frame));
      const touching = boxes.filter((a, i) => boxes.slice(i + 1).some((b) => overlaps(a.box, b.box)));
      const cut = boxes.filter((b) => b.box.x0 < -0.5 || b.box.x1 > frame.width + 0.5);
      return [...touching, ...cut].map((b) => `${key}, ${frame.name}: “${b.text}”`);
    }),
  );
  if (ownRecord)
    expect(figures.map((f) => f.key)).toEqual(
      expect.arrayContaining(['leeds-cypp-2006-09/01-safeguarding', 'leeds/core-assessments-on-time']),
    );
  expect(faults).toEqual([]);
});
