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

test('of more than 256 colours the rarest become the nearest that is left', () => {
  // 256 shades of red, each twice, and one shade between two of them, once.
  const shades = Array.from({ length: 512 }, (_, i) => [i % 256, 0, 0, 255]);
  const rgba = Uint8Array.from([...shades, [200, 1, 0, 255]].flat());
  const png = pngOf(rgba, 513, 1);
  const palette = dataOf(png, 'PLTE')!;
  expect(palette).toHaveLength(3 * 256);
  const row = inflateSync(dataOf(png, 'IDAT')!).subarray(1);
  const reds = [...row].map((place) => palette[3 * place]);
  expect(reds).toEqual([...shades.map(([red]) => red), 200]);
});
