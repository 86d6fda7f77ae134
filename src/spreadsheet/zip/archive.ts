import { Inflate } from 'fflate';
import { megabytes, ratioCountsFrom, type Limits } from '../limits.ts';
import { password } from '../locked.ts';
import { damaged, Refused } from '../refusal.ts';
import { crc32 } from './crc32.ts';
import { readDirectory, type Entry } from './directory.ts';

/** The parts of a workbook. Whatever is read counts towards one limit for all. */
export interface Archive {
  /** Names as stored, without those that were passed over. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Hands over a part's bytes in pieces, measured and checked; throws `Refused`. A part that is not there is damage. */
  read(name: string, onBytes: (bytes: Uint8Array) => void): void;
}

/** Small, so that one piece, which may inflate a thousandfold, stays small too. */
const piece = 16_384;

function inflated(bytes: Uint8Array, entry: Entry, onBytes: (bytes: Uint8Array) => void, seen: (n: number) => void) {
  const inflate = new Inflate((data) => onBytes(data));
  for (let at = entry.from; at < entry.to || at === entry.from; at += piece) {
    const to = Math.min(at + piece, entry.to);
    seen(to - entry.from);
    inflate.push(bytes.subarray(at, to), to === entry.to);
  }
}

export function openArchive(bytes: Uint8Array, limits: Limits): Archive {
  const entries = readDirectory(bytes);
  if ([...entries.values()].some((e) => e.encrypted)) throw password();
  let total = 0;

  function read(name: string, onBytes: (bytes: Uint8Array) => void) {
    const entry = entries.get(name.toLowerCase());
    if (!entry) throw damaged(`its part “${name}” is missing`);
    if (entry.method !== 0 && entry.method !== 8) throw damaged(`its part “${name}” is packed in an unknown way`);
    let [crc, out, taken] = [0, 0, 0];
    const measured = (data: Uint8Array) => {
      out += data.length;
      total += data.length;
      if (total > limits.unzippedBytes)
        throw new Refused(
          'bomb',
          `The file unpacks to more than ${megabytes(limits.unzippedBytes)}, far more than a table of figures holds: keep only the sheets and rows that are needed, and save it again.`,
        );
      if (out > ratioCountsFrom && out > taken * limits.ratio)
        throw new Refused(
          'bomb',
          `The file unpacks to more than ${limits.ratio} times its size, as files made to stop a computer do: copy the figures into a new workbook and use that.`,
        );
      crc = crc32(data, crc);
      onBytes(data);
    };
    try {
      if (entry.method === 0) {
        taken = Number.POSITIVE_INFINITY;
        measured(bytes.subarray(entry.from, entry.to));
      } else inflated(bytes, entry, measured, (n) => (taken = n));
    } catch (error) {
      // fflate's own errors carry a code; anything else passes through.
      if (error instanceof Error && 'code' in error) throw damaged(`its part “${name}” cannot be unpacked`);
      throw error;
    }
    if (crc !== entry.crc) throw damaged(`its part “${name}” is not what was saved`);
  }
  return {
    names: [...entries.values()].map((e) => e.name),
    has: (name) => entries.has(name.toLowerCase()),
    read,
  };
}
