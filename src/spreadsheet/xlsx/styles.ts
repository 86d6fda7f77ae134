import { numberFormat, type NumberFormat } from '../number-format.ts';
import { readXml } from '../xml.ts';
import type { Archive } from '../zip/archive.ts';

/** The formats that have a number and no code in the file (ECMA-376, 18.8.30). Dates in the reader's own order. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '£#,##0;-£#,##0',
  6: '£#,##0;-£#,##0',
  7: '£#,##0.00;-£#,##0.00',
  8: '£#,##0.00;-£#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0',
  42: '£#,##0',
  43: '#,##0.00',
  44: '£#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
};
/** East Asian dates and times. */
const alsoDates = (id: number) => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The number format of a cell style, by the style's number; read when it is first asked for. */
export type Styles = (style: number) => NumberFormat | undefined;

export function readStyles(archive: Archive, part: string): Styles {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  readXml(archive, part, {
    open(name, attributes) {
      if (name === 'x:cellXfs') inCells = true;
      if (name === 'x:numFmt') codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      if (name === 'x:xf' && inCells) ids.push(Number(attributes.get('numFmtId') ?? 0));
    },
    close(name) {
      if (name === 'x:cellXfs') inCells = false;
    },
  });
  const formats = new Map<number, NumberFormat>();
  return (style) => {
    const id = ids[style];
    if (id === undefined) return undefined;
    const code = codes.get(id) ?? builtIn[id] ?? (alsoDates(id) ? 'yyyy-mm-dd' : '');
    const format = formats.get(id) ?? numberFormat(code);
    formats.set(id, format);
    return format;
  };
}
