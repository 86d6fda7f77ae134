/** What is done with the fields of a text, in order. Rows and columns from 1. */
export interface FieldVisitor {
  /** `afterQuote` where text stands after the closing quotation mark. */
  field(row: number, column: number, text: string, afterQuote: boolean): void;
  /** At the end of each record, with how many fields it has. Answers whether to go on. */
  record(row: number, fields: number): boolean;
}

/** The field whose quotation mark never closes. */
export interface Unclosed {
  readonly row: number;
  readonly column: number;
}

const newline = (text: string) => text.replace(/\r\n?/g, '\n');

/** What stands between the quotation mark at `at` and its closing one, and where that ends. */
function quotedAt(text: string, at: number): { value: string; end: number } | undefined {
  let value = '';
  for (let from = at + 1; ;) {
    const end = text.indexOf('"', from);
    if (end < 0) return undefined;
    value += text.slice(from, end);
    if (text[end + 1] !== '"') return { value: newline(value), end: end + 1 };
    value += '"';
    from = end + 2;
  }
}

/**
 * Cuts CSV into records, as RFC 4180 says and as spreadsheets read it: quotation marks only count at the start of a
 * field. Keeps nothing, so that a text of delimiters alone fills no memory.
 */
export function eachField(text: string, delimiter: string, visitor: FieldVisitor): Unclosed | undefined {
  const stop = new RegExp(`${delimiter === '\t' ? '\\t' : delimiter}|\\r\\n?|\\n`, 'g');
  let [at, row, column] = [0, 1, 1];
  while (at < text.length || column > 1) {
    const quoted = text[at] === '"' ? quotedAt(text, at) : { value: '', end: at };
    if (!quoted) return { row, column };
    stop.lastIndex = quoted.end;
    const found = stop.exec(text);
    const outside = text.slice(quoted.end, found?.index ?? text.length);
    visitor.field(row, column, quoted.value + outside, quoted.end > at && outside.trim() !== '');
    at = found ? found.index + found[0].length : text.length;
    if (found?.[0] === delimiter) {
      column++;
      continue;
    }
    if (!visitor.record(row++, column)) return undefined;
    column = 1;
  }
  return undefined;
}
