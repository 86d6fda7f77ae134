import { addressOf, placeOf } from '../address.ts';
import { damaged } from '../refusal.ts';
import type { SheetBuilder } from '../sheet-builder.ts';
import type { Merge } from '../workbook.ts';
import { isTrue, readXml, type Attributes } from '../xml.ts';
import type { Archive } from '../zip/archive.ts';
import { cellReading, type Surroundings } from './cell-content.ts';
import { richText } from './rich-text.ts';
import type { Styles } from './styles.ts';

function mergeOf(reference: string): Merge | undefined {
  const [first, last] = reference.split(':').map(placeOf);
  if (!first || !last) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

const isHidden = (attributes: Attributes, size: string) =>
  isTrue(attributes.get('hidden')) || Number(attributes.get(size) ?? 1) === 0;

/** Reads one worksheet into `builder`. Rows and cells that do not say where they are follow the one before. */
export function readSheet(
  archive: Archive,
  part: string,
  name: string,
  builder: SheetBuilder,
  around: Surroundings & { readonly styles: Styles },
): void {
  let [row, column, type, style] = [0, 0, 'n', 0];
  let [formula, inValue, inInline] = [false, false, false];
  let value: string | undefined;
  const inline = richText();
  const broken = (what: string) => damaged(`the sheet “${name}”: ${what}`, { sheet: name });

  function startRow(attributes: Attributes) {
    const stated = attributes.get('r');
    row = stated === undefined ? row + 1 : Number(stated);
    if (!Number.isInteger(row) || row < 1) throw broken('a row without a number');
    column = 0;
    if (isHidden(attributes, 'ht')) builder.hideRows(row, row);
  }

  function startCell(attributes: Attributes) {
    const stated = attributes.get('r');
    const place = stated === undefined ? { row, column: column + 1 } : placeOf(stated);
    if (place?.row !== row || row === 0) throw broken(`a cell in the wrong row, ${stated ?? ''}`);
    column = place.column;
    type = attributes.get('t') ?? 'n';
    style = Number(attributes.get('s') ?? 0);
    formula = false;
    value = undefined;
  }

  function endCell() {
    if (type === 'inlineStr') value = inline.take();
    if (value === undefined && !formula) return;
    const reading = cellReading({ type, value, formula, format: around.styles(style) }, around);
    if (reading === 'empty') return;
    const address = addressOf(row, column);
    if (reading === 'broken') throw broken(`what ${address} holds cannot be told`);
    if (reading.impossible) builder.remark('impossible-dates', address);
    builder.put(row, column, reading.content);
  }

  function hideColumns(attributes: Attributes) {
    const [from, to] = [Number(attributes.get('min')), Number(attributes.get('max'))];
    if (isHidden(attributes, 'width') && from >= 1 && to >= from) builder.hideColumns(from, to);
  }

  const opening: Readonly<Record<string, (attributes: Attributes) => void>> = {
    'x:row': startRow,
    'x:c': startCell,
    'x:f': () => (formula = true),
    'x:v': () => ([inValue, value] = [true, '']),
    'x:is': () => (inInline = true),
    'x:col': hideColumns,
    'x:mergeCell'(attributes) {
      const area = mergeOf(attributes.get('ref') ?? '');
      if (!area) throw broken('a merged area');
      builder.merge(area);
    },
  };
  readXml(archive, part, {
    open(element, attributes) {
      opening[element]?.(attributes);
      if (inInline) inline.open(element, attributes);
    },
    text(text) {
      if (inValue) value += text;
      else if (inInline) inline.text(text);
    },
    close(element) {
      if (inInline) inline.close(element);
      if (element === 'x:v') inValue = false;
      else if (element === 'x:is') inInline = false;
      else if (element === 'x:c') endCell();
    },
  });
}
