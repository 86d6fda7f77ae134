/** The part of CBOR that Pagefind's index uses: whole numbers, text and lists. */
export type Cbor = number | string | readonly Cbor[];

const wholeNumber = 0;
const textString = 3;
const list = 4;

/** Reads one value. Throws at a kind of value that the index does not use. */
export function decodeCbor(bytes: Buffer): Cbor {
  let at = 0;
  const size = (short: number): number => {
    if (short < 24) return short;
    const length = { 24: 1, 25: 2, 26: 4 }[short];
    if (length === undefined) throw new Error(`A length of kind ${short} at byte ${at} is not known.`);
    const n = bytes.readUIntBE(at, length);
    at += length;
    return n;
  };
  const read = (): Cbor => {
    const head = bytes.readUInt8(at);
    at += 1;
    const kind = head >> 5;
    const n = size(head & 31);
    if (kind === wholeNumber) return n;
    if (kind === list) return Array.from({ length: n }, read);
    if (kind !== textString) throw new Error(`A value of kind ${kind} at byte ${at} is not known.`);
    at += n;
    return bytes.toString('utf8', at - n, at);
  };
  return read();
}

function head(kind: number, n: number): Buffer {
  if (n < 24) return Buffer.from([(kind << 5) | n]);
  const length = n < 0x100 ? 1 : n < 0x10000 ? 2 : 4;
  const bytes = Buffer.alloc(1 + length);
  bytes.writeUInt8((kind << 5) | { 1: 24, 2: 25, 4: 26 }[length]!);
  bytes.writeUIntBE(n, 1, length);
  return bytes;
}

/** Writes one value, with the shortest lengths. */
export function encodeCbor(value: Cbor): Buffer {
  if (typeof value === 'number') return head(wholeNumber, value);
  if (typeof value === 'string') {
    const text = Buffer.from(value, 'utf8');
    return Buffer.concat([head(textString, text.length), text]);
  }
  return Buffer.concat([head(list, value.length), ...value.map(encodeCbor)]);
}
