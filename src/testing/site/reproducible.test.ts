import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dist, filesIn } from '../finished-site.ts';
import { buildInto, clearTrial, trialFolder } from '../run-build.ts';

const again = trialFolder('again');
afterAll(() => {
  clearTrial(again);
});

const digests = (folder: string) =>
  new Map(
    filesIn(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

test('the same content gives the same bytes, search index included', async () => {
  await buildInto(again);
  const [first, second] = [digests(dist), digests(again)];
  const files = [...new Set([...first.keys(), ...second.keys()])].sort();
  expect(files.filter((file) => first.get(file) !== second.get(file))).toEqual([]);
});
