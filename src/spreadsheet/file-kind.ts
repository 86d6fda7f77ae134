import { password } from './locked.ts';
import { Refused } from './refusal.ts';

/** What a file's first bytes say it is. */
export type ContentKind = 'zip' | 'ole' | 'pdf' | 'web-page' | 'picture' | 'packed' | 'other';

const starts: readonly (readonly [readonly number[], ContentKind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'ole'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x1f, 0x8b], 'packed'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'packed'],
  [[0x52, 0x61, 0x72, 0x21], 'packed'],
];

const latin = (bytes: Uint8Array) => Array.from(bytes, (b) => String.fromCharCode(b)).join('');

export function contentKind(bytes: Uint8Array): ContentKind {
  const found = starts.find(([start]) => start.every((b, i) => bytes[i] === b))?.[1];
  if (found) return found;
  const text = latin(bytes.subarray(0, 512)).replace(/^ï»¿/, '').trimStart();
  return /^<(?:!doctype html|html|head|body|table|meta)\b/i.test(text) ? 'web-page' : 'other';
}

/** An OLE file: an old workbook, or a new one in an encrypted wrapping, which the names in its directory tell. */
export function oleRefusal(bytes: Uint8Array): Refused {
  const utf16 = (name: string) => [...name].join('\0');
  const at = bytes.length < 52 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(48, true) * 512 + 512;
  const text = latin(bytes.subarray(0, 8_192)) + latin(bytes.subarray(at, at + 8_192)) + latin(bytes.subarray(-8_192));
  return text.includes(utf16('EncryptedPackage')) || text.includes(utf16('EncryptionInfo'))
    ? password()
    : new Refused(
        'old-format',
        'The file is in the old Excel format (.xls), which is not read: save it as an Excel workbook (.xlsx) and use that copy.',
      );
}
