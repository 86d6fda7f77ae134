import { SaxesParser } from 'saxes';
import { shortName } from './namespaces.ts';
import { damaged, Refused } from './refusal.ts';
import type { Archive } from './zip/archive.ts';

/** Attributes by short name: `r`, `r:id`, `office:value`. */
export type Attributes = ReadonlyMap<string, string>;

/** What is done with the elements of a part, in the order of the file. Names are short names. */
export interface XmlHandlers {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Far more than any sheet has: elements within elements, and attributes of one element. */
const deepest = 64;
const longestTag = 1_000;

/** UTF-8, or UTF-16 where the first bytes say so. */
function decoderFor(first: Uint8Array): TextDecoder {
  const mark = (first[0] ?? 0) * 256 + (first[1] ?? 0);
  return new TextDecoder(mark === 0xfeff ? 'utf-16be' : mark === 0xfffe ? 'utf-16le' : 'utf-8', { fatal: true });
}

const knownEncoding = /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii)$/i;

/** Reads one part of an archive as strict XML, in pieces. A document type, and with it every entity, is refused. */
export function readXml(archive: Archive, part: string, handlers: XmlHandlers): void {
  const broken = () => damaged(`its part “${part}” cannot be read`);
  const parser = new SaxesParser({ xmlns: true, position: false });
  let [depth, inTag] = [0, 0];
  parser.on('error', () => {
    throw broken();
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !knownEncoding.test(encoding)) throw broken();
  });
  parser.on('doctype', () => {
    throw new Refused(
      'document-type',
      `The file defines its own abbreviations (a document type in “${part}”), which no spreadsheet program does: copy the figures into a new workbook and use that.`,
    );
  });
  parser.on('attribute', () => {
    if (++inTag > longestTag) throw broken();
  });
  parser.on('opentag', (tag) => {
    inTag = 0;
    if (++depth > deepest) throw broken();
    const attributes = new Map<string, string>();
    for (const name in tag.attributes) {
      const { uri, local, value } = tag.attributes[name]!;
      attributes.set(shortName(uri, local), value);
    }
    handlers.open(shortName(tag.uri, tag.local), attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    handlers.close?.(shortName(tag.uri, tag.local));
  });
  if (handlers.text) {
    parser.on('text', (text) => handlers.text!(text));
    parser.on('cdata', (text) => handlers.text!(text));
  }
  let decoder: TextDecoder | undefined;
  const decoded = (bytes?: Uint8Array) => {
    try {
      return bytes ? (decoder ??= decoderFor(bytes)).decode(bytes, { stream: true }) : (decoder?.decode() ?? '');
    } catch {
      throw broken();
    }
  };
  archive.read(part, (bytes) => {
    if (bytes.length > 0) parser.write(decoded(bytes));
  });
  parser.write(decoded());
  parser.close();
}

/** `1` and `true` in an attribute. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
