import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rasteriser } from './rasterise.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rasterise-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const square = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="${fill}"/></svg>`;

test('draws what it is asked for, however many', async () => {
  const raster = rasteriser();
  for (let n = 0; n < 30; n += 1)
    raster.draw({ svg: square(`#0000${n + 10}`), width: 16, file: join(folder, `${n}.png`) });
  await raster.finish();
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  expect(files).toHaveLength(30);
  expect(files.every((png) => png.subarray(1, 4).toString() === 'PNG' && png.readUInt32BE(16) === 16)).toBe(true);
});

test('names the picture that could not be drawn, and leaves no half one', async () => {
  const raster = rasteriser();
  raster.draw({ svg: square('red'), width: 16, file: join(folder, 'fine.png') });
  raster.draw({ svg: '<svg', width: 16, file: join(folder, 'broken.png') });
  await expect(raster.finish()).rejects.toThrow('broken.png could not be drawn');
  expect(readdirSync(folder)).toEqual(['fine.png']);
});

test('leaves alone what another build is writing of the same picture', async () => {
  const raster = rasteriser();
  writeFileSync(join(folder, 'both.png.part'), 'half');
  raster.draw({ svg: square('red'), width: 16, file: join(folder, 'both.png') });
  await raster.finish();
  expect(readdirSync(folder)).toEqual(['both.png', 'both.png.part']);
});

test('asks to wait where too many pictures do, and goes on when there is room, also where one fails', async () => {
  const raster = rasteriser();
  await raster.room();
  for (let n = 0; n < 210; n += 1) raster.draw({ svg: square('red'), width: 4, file: join(folder, `${n}.png`) });
  await raster.room();
  // The first ones at least are drawn by now: all of them were waiting before.
  expect(readdirSync(folder).length).toBeGreaterThan(0);
  await raster.finish();

  const failing = rasteriser();
  for (let n = 0; n < 210; n += 1) failing.draw({ svg: '<svg', width: 4, file: join(folder, `no-${n}.png`) });
  await failing.room();
  await expect(failing.finish()).rejects.toThrow('could not be drawn');
});

test('with nothing to draw there is nothing to wait for', async () => {
  await expect(rasteriser().finish()).resolves.toBeUndefined();
});
