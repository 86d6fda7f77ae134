import { inflateSync } from 'node:zlib';

const recordIn = 20;
const recordOut = 16;

/**
 * The font inside a WOFF file, version 1, as plain sfnt (TrueType or OpenType): the rasteriser reads that in a third of
 * the time, and it reads fonts anew for every picture. WOFF 1.0, W3C, sections 4 and 5.
 */
export function fontInWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF 1.0 font.');
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(12 + recordOut * count);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (let i = 0; i < count; i += 1) {
    const from = 44 + recordIn * i;
    const to = 12 + recordOut * i;
    const [start, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(from + at)) as [number, number, number];
    const data = woff.subarray(start, start + packed);
    woff.copy(head, to, from, from + 4);
    woff.copy(head, to + 4, from + 16, from + 20);
    head.writeUInt32BE(offset, to + 8);
    head.writeUInt32BE(length, to + 12);
    // Every table starts at a multiple of four bytes.
    const padding = Buffer.alloc((4 - (length % 4)) % 4);
    parts.push(packed < length ? inflateSync(data) : data, padding);
    offset += length + padding.length;
  }
  return Buffer.concat(parts);
}
