import { damaged } from '../refusal.ts';

/** One file of an archive, as its central directory lists it. Sizes are claims: nothing is allotted after them. */
export interface Entry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Where its compressed bytes lie. */
  readonly from: number;
  readonly to: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
const notAnArchive = () => damaged('it is packed like a workbook, but its table of contents cannot be read');

/** The end record lies in the last 22 bytes, or before a comment of at most 65,535. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === endOfDirectory) return at;
  throw notAnArchive();
}

/** No name that climbs out of the archive, is absolute, or is a folder names a part of a workbook. */
const isPartName = (name: string) => name !== '' && !/^[/\\]|\\|(?:^|\/)\.\.?(?:\/|$)|\/$|^[a-z]:|\p{Cc}/iu.test(name);

function entryAt(view: DataView, bytes: Uint8Array, at: number): { entry: Entry; next: number } {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) throw notAnArchive();
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((o) => view.getUint16(at + o, true)) as [
    number,
    number,
    number,
  ];
  const next = at + 46 + nameLength + extraLength + commentLength;
  const size = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (next > bytes.length || local + 30 > bytes.length || view.getUint32(local, true) !== localEntry)
    throw notAnArchive();
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + size > bytes.length) throw notAnArchive();
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    from,
    to: from + size,
  };
  return { entry, next };
}

/**
 * The files of a zip archive by name in lower case (parts of a workbook are found whatever their case). Names with
 * path tricks are passed over; two files of one name, of which programs would read different ones, are refused.
 */
export function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  if (bytes.length < 22) throw notAnArchive();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const { entry, next } = entryAt(view, bytes, at);
    at = next;
    if (!isPartName(entry.name)) continue;
    const key = entry.name.toLowerCase();
    if (entries.has(key)) throw damaged(`it holds two parts named “${entry.name}”`);
    entries.set(key, entry);
  }
  return entries;
}
