import { comparison, numberFormat, type NumberFormat } from '../number-format.ts';
import type { RunLook } from '../run-look.ts';
import type { Attributes, XmlHandlers } from '../xml.ts';
import { formatPiece } from './data-style.ts';

interface DataStyle {
  code: string;
  readonly percentage: boolean;
  /** Other styles that stand in for this one, each where its test holds. */
  readonly maps: { readonly test: (value: number) => boolean; readonly style: string }[];
}

interface CellStyle {
  readonly data?: string | undefined;
  readonly parent?: string | undefined;
}

/** The styles of a document, gathered from `styles.xml` and then `content.xml`. */
export interface OdsStyles extends Required<XmlHandlers> {
  /** The number format of a cell style; undefined where it has none. */
  formatOf(cellStyle: string | undefined): NumberFormat | undefined;
  hidesTable(tableStyle: string | undefined): boolean;
  /** How a text style sets a part of a cell's text apart. */
  lookOf(textStyle: string | undefined): RunLook | undefined;
}

/** `super 58%` or `33% 58%` stands above the line, `sub 58%` or `-33% 58%` below it. */
function lookOf(attributes: Attributes): RunLook | undefined {
  const line = attributes.get('style:text-line-through-style') ?? attributes.get('style:text-line-through-type');
  if (line !== undefined && line !== 'none') return 'struck';
  const position = attributes.get('style:text-position') ?? '';
  if (/^(?:super|[1-9])/.test(position)) return 'raised';
  return /^(?:sub|-)/.test(position) ? 'lowered' : undefined;
}

const dataStyles = /^number:(?:number|percentage|currency|date|time|boolean|text)-style$/;

export function odsStyles(): OdsStyles {
  const data = new Map<string, DataStyle>();
  const cells = new Map<string, CellStyle>();
  const hiddenTables = new Set<string>();
  const formats = new Map<string, NumberFormat | undefined>();
  let current: DataStyle | undefined;
  let piece: { name: string; attributes: Attributes; text: string } | undefined;
  const looks = new Map<string, RunLook>();
  let [table, words]: [string | undefined, string | undefined] = [undefined, undefined];

  function startStyle(attributes: Attributes) {
    const [name, family] = [attributes.get('style:name') ?? '', attributes.get('style:family')];
    table = family === 'table' ? name : undefined;
    words = family === 'text' ? name : undefined;
    if (family === 'table-cell')
      cells.set(name, {
        data: attributes.get('style:data-style-name'),
        parent: attributes.get('style:parent-style-name'),
      });
  }

  function startDataStyle(name: string, attributes: Attributes) {
    current = { code: '', percentage: name === 'number:percentage-style', maps: [] };
    data.set(attributes.get('style:name') ?? '', current);
    formats.clear();
  }

  function addMap(attributes: Attributes) {
    const test = comparison((attributes.get('style:condition') ?? '').replace(/^value\(\)/, ''));
    if (current && test) current.maps.push({ test, style: attributes.get('style:apply-style-name') ?? '' });
  }

  function compiled(style: DataStyle): NumberFormat {
    const own = numberFormat(style.code);
    const maps = style.maps.map((m) => ({ test: m.test, format: numberFormat(data.get(m.style)?.code ?? '') }));
    return (value) => (maps.find((m) => m.test(value))?.format ?? own)(value);
  }

  function found(cellStyle: string): NumberFormat | undefined {
    let name: string | undefined = cellStyle;
    // A style that is its own ancestor would go on for ever.
    for (let step = 0; name !== undefined && step < 20; step++) {
      const style: CellStyle | undefined = cells.get(name);
      const dataStyle = style?.data === undefined ? undefined : data.get(style.data);
      if (dataStyle) return compiled(dataStyle);
      name = style?.parent;
    }
    return undefined;
  }

  return {
    open(name, attributes) {
      if (name === 'style:style') startStyle(attributes);
      else if (name === 'style:table-properties' && table !== undefined) {
        if (attributes.get('table:display') === 'false') hiddenTables.add(table);
      } else if (name === 'style:text-properties' && words !== undefined) {
        const look = lookOf(attributes);
        if (look) looks.set(words, look);
      } else if (dataStyles.test(name)) startDataStyle(name, attributes);
      else if (name === 'style:map') addMap(attributes);
      else if (current && name.startsWith('number:')) piece = { name, attributes, text: '' };
    },
    text(text) {
      if (piece) piece.text += text;
    },
    close(name) {
      if (dataStyles.test(name)) current = undefined;
      else if (piece?.name === name && current) {
        if (current.code.length < 1_000)
          current.code += formatPiece(name, piece.attributes, piece.text, current.percentage);
        piece = undefined;
      }
    },
    formatOf(cellStyle) {
      if (cellStyle === undefined) return undefined;
      if (!formats.has(cellStyle)) formats.set(cellStyle, found(cellStyle));
      return formats.get(cellStyle);
    },
    lookOf: (textStyle) => (textStyle === undefined ? undefined : looks.get(textStyle)),
    hidesTable: (tableStyle) => tableStyle !== undefined && hiddenTables.has(tableStyle),
  };
}
