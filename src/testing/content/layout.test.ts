import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readFolder } from '../../../scripts/lib/folder.ts';
import { rewritten } from '../../../scripts/lib/rewritten.ts';

it('lays out every content file as the forms write it; `npm run format` mends one that is not', async () => {
  expect(rewritten(await readFolder(resolve('content'))).map((f) => f.file)).toEqual([]);
});
