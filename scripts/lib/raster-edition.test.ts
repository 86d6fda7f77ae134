import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rasterEdition } from './raster-edition.ts';

const repository = join(import.meta.dirname, '../..');
const read = [
  'scripts/lib/png.ts',
  'scripts/lib/woff.ts',
  'scripts/lib/raster-worker.ts',
  'node_modules/@resvg/resvg-wasm/package.json',
  'node_modules/@fontsource/source-sans-3/package.json',
];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'raster-edition-'));
  for (const file of read) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(join(repository, file), join(root, file));
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('is the same for the same code and packages', () => {
  expect(rasterEdition(root)).toBe(rasterEdition(repository));
});

test.each(read)('is another with another %s', (file) => {
  writeFileSync(join(root, file), '{ "version": "99.0.0" }');
  expect(rasterEdition(root)).not.toBe(rasterEdition(repository));
});
