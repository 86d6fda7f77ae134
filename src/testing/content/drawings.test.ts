import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gate } from '../../../scripts/lib/gate.ts';
import { frames } from '../../charts/frame.ts';
import { matrixLayout } from '../../charts/rating-matrix/layout.ts';
import { matrixModel } from '../../charts/rating-matrix/model.ts';
import { slopeLayout } from '../../charts/slope/layout.ts';
import { slopeModel } from '../../charts/slope/model.ts';
import { ratingHistory } from '../../domain/rating-history.ts';
import { buildRecord } from '../../domain/record.ts';
import { root } from '../finished-site.ts';
import { labelFaults } from '../touching-labels.ts';
import { someInOwnRecord } from '../own-record.ts';

const { files } = await gate(join(root, 'content'));
const record = buildRecord(files);
const bold = /chart-row|chart-word|chart-group|slope-word/;

test('no word of a rating matrix touches another or is cut, for every tracker', () => {
  const drawings = [...record.trackers.values()].flatMap((tracker) => {
    const scale = tracker.scale ? record.scales.get(tracker.scale) : undefined;
    const history = ratingHistory(tracker, scale);
    return history ? frames.map((frame) => matrixLayout(matrixModel(tracker, scale, history), frame)) : [];
  });
  expect(drawings.length).toBeGreaterThanOrEqual(someInOwnRecord);
  expect(drawings.flatMap((d) => labelFaults(d, bold))).toEqual([]);
});

test('no word of a slope touches another or is cut, for every theme and council', () => {
  const drawings = record.themes.flatMap((theme) =>
    [...record.authorities.keys()].flatMap((authority) => {
      const own = [...record.indicators.values()].filter((i) => i.theme === theme.id && i.authority === authority);
      const model = slopeModel(own, (source) => record.sources.get(source)?.published, theme.name);
      return model ? frames.map((frame) => slopeLayout(model, frame)) : [];
    }),
  );
  expect(drawings.length).toBeGreaterThanOrEqual(someInOwnRecord);
  expect(drawings.flatMap((d) => labelFaults(d, bold))).toEqual([]);
});
