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
  filesIn(folder).map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex'),
  ]);

test('the same content gives the same bytes, search index included', async () => {
  await buildInto(again);
  expect(digests(again)).toEqual(digests(dist));
});
