import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fontInWoff } from './woff.ts';

test('tables come out whole, packed or not, each at a multiple of four', () => {
  const tables = [
    { tag: 'aaaa', data: Buffer.alloc(101, 7), packed: deflateSync(Buffer.alloc(101, 7)) },
    { tag: 'bbbb', data: Buffer.from([1, 2, 3]), packed: Buffer.from([1, 2, 3]) },
  ];
  const head = Buffer.alloc(44 + 40);
  head.write('wOFF', 0, 'latin1');
  head.writeUInt32BE(0x00010000, 4);
  head.writeUInt16BE(2, 12);
  let at = head.length;
  tables.forEach(({ tag, data, packed }, i) => {
    head.write(tag, 44 + 20 * i, 'latin1');
    [at, packed.length, data.length, 9].forEach((n, k) => head.writeUInt32BE(n, 48 + 20 * i + 4 * k));
    at += packed.length;
  });
  const font = fontInWoff(Buffer.concat([head, ...tables.map((t) => t.packed)]));
  expect(font.readUInt16BE(4)).toBe(2);
  expect(font.toString('latin1', 12, 16)).toBe('aaaa');
  const [start, length] = [font.readUInt32BE(28 + 8), font.readUInt32BE(28 + 12)];
  expect(start % 4).toBe(0);
  expect([...font.subarray(start, start + length)]).toEqual([1, 2, 3]);
});

test('anything else is refused', () => {
  expect(() => fontInWoff(Buffer.from('wOF2………'))).toThrow('Not a WOFF 1.0 font.');
});
