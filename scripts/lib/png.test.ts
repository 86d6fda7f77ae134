import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pngOf } from './png.ts';

const dataOf = (png: Buffer, type: string): Buffer | undefined => {
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === type) return png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
  return undefined;
};

test('few colours make a palette, and each pixel names its own', () => {
  const png = pngOf(Uint8Array.from([255, 0, 0, 255, 0, 0, 255, 255, 255, 0, 0, 255, 255, 0, 0, 255]), 2, 2);
  expect(dataOf(png, 'IHDR')?.toString('hex')).toBe('00000002000000020803000000');
  expect([...dataOf(png, 'PLTE')!]).toEqual([255, 0, 0, 0, 0, 255]);
  expect([...inflateSync(dataOf(png, 'IDAT')!)]).toEqual([0, 0, 1, 0, 0, 0]);
});

test('more than 256 colours are written as they are', () => {
  const rgba = Uint8Array.from(
    { length: 4 * 300 },
    (_, i) => [Math.floor(i / 4) % 256, i < 1024 ? 0 : 1, 7, 255][i % 4]!,
  );
  const png = pngOf(rgba, 300, 1);
  expect(dataOf(png, 'PLTE')).toBeUndefined();
  expect([...inflateSync(dataOf(png, 'IDAT')!)].slice(0, 7)).toEqual([0, 0, 0, 7, 1, 0, 7]);
});
