import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(data.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), named.length + 4);
  return out;
}

/** A palette has room for so many colours: one byte names one of them. */
const most = 256;

/** How far two colours are apart, by their three channels; the fourth byte of each is not looked at. */
function apart(a: number, b: number): number {
  const channel = (shift: number) => ((a >>> shift) & 255) - ((b >>> shift) & 255);
  return channel(0) ** 2 + channel(8) ** 2 + channel(16) ** 2;
}

/** How often each colour occurs, most often first. Pictures are flat, so runs of one colour are counted as one step. */
function byFrequency(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length;) {
    const colour = pixels[at]!;
    const from = at;
    while (at < pixels.length && pixels[at] === colour) at += 1;
    counts.set(colour, (counts.get(colour) ?? 0) + at - from);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
}

/**
 * The colours of a palette, and for each colour that occurs its place in it. Where there are more than a palette
 * holds, the rarest, shades at the edges of letters, become the nearest that is there.
 */
function paletteOf(pixels: Uint32Array): { colours: readonly number[]; places: ReadonlyMap<number, number> } {
  const all = byFrequency(pixels);
  const colours = all.slice(0, most);
  const places = new Map(colours.map((colour, place) => [colour, place]));
  for (const colour of all.slice(most)) {
    let [best, least] = [0, Infinity];
    for (let place = 0; place < most; place += 1) {
      const far = apart(colour, colours[place]!);
      if (far < least) [best, least] = [place, far];
    }
    places.set(colour, best);
  }
  return { colours, places };
}

/** Rows of one byte a pixel, each after its filter byte. */
function rowsOf(pixels: Uint32Array, places: ReadonlyMap<number, number>, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  let colour = -1;
  let place = 0;
  for (let y = 0, at = 0; y < height; y += 1) {
    const row = y * (width + 1) + 1;
    for (let x = 0; x < width; x += 1, at += 1) {
      if (pixels[at] !== colour) {
        colour = pixels[at]!;
        place = places.get(colour)!;
      }
      rows[row + x] = place;
    }
  }
  return rows;
}

/**
 * Opaque pixels as a PNG with a palette, which charts fit into. The rasteriser's own encoder gives files twice as large
 * and takes twice as long.
 *
 * @param rgba Four bytes a pixel, row by row; the fourth is not looked at.
 */
export function pngOf(rgba: Uint8Array, width: number, height: number): Buffer {
  const pixels = new Uint32Array(rgba.buffer.slice(rgba.byteOffset, rgba.byteOffset + rgba.byteLength));
  const { colours, places } = paletteOf(pixels);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a sample, in a palette.
  head.set([8, 3], 8);
  // The words were read from bytes in the machine's own order, and are taken apart in it.
  const bytes = new Uint8Array(new Uint32Array(colours).buffer);
  const palette = Buffer.from(colours.flatMap((_, i) => [...bytes.subarray(4 * i, 4 * i + 3)]));
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rowsOf(pixels, places, width, height), { level: 4 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
