/** Short names for the XML vocabularies that are read; a file may use any prefix, or none. */
const ooxml = 'http://schemas.openxmlformats.org/';
const strict = 'http://purl.oclc.org/ooxml/';
const odf = 'urn:oasis:names:tc:opendocument:xmlns:';

const prefixes: ReadonlyMap<string, string> = new Map([
  [`${ooxml}spreadsheetml/2006/main`, 'x'],
  [`${strict}spreadsheetml/main`, 'x'],
  [`${ooxml}officeDocument/2006/relationships`, 'r'],
  [`${strict}officeDocument/relationships`, 'r'],
  [`${ooxml}package/2006/relationships`, 'rel'],
  [`${ooxml}package/2006/content-types`, 'ct'],
  [`${odf}office:1.0`, 'office'],
  [`${odf}table:1.0`, 'table'],
  [`${odf}text:1.0`, 'text'],
  [`${odf}style:1.0`, 'style'],
  [`${odf}datastyle:1.0`, 'number'],
  [`${odf}drawing:1.0`, 'draw'],
  [`${odf}manifest:1.0`, 'manifest'],
  ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0', 'calcext'],
]);

/** Names once put together, by vocabulary: there are few, and a sheet uses each of them for every cell. */
const known = new Map<string, Map<string, string>>();

/** `x:row` for a row of a workbook, `row` without a namespace, `?:row` in a vocabulary that is not read. */
export function shortName(uri: string, local: string): string {
  if (uri === '') return local;
  const prefix = prefixes.get(uri);
  if (prefix === undefined) return `?:${local}`;
  const names = known.get(prefix) ?? new Map<string, string>();
  known.set(prefix, names);
  const name = names.get(local) ?? `${prefix}:${local}`;
  if (names.size < 1_000) names.set(local, name);
  return name;
}
