/** One field of a record: `ended` where text stands after its closing quotation mark. */
export interface Field {
  readonly text: string;
  readonly afterQuote?: true;
}

/** The record whose quotation mark never closes; `row` from 1, `column` from 1. */
export interface Unclosed {
  readonly row: number;
  readonly column: number;
}

const newline = (text: string) => text.replace(/\r\n?/g, '\n');

/**
 * Cuts CSV into records, as RFC 4180 says and as spreadsheets read it: quotation marks only count at the start of a
 * field. Calls `onRecord` for each record (row from 1) until it answers false.
 */
export function eachRecord(
  text: string,
  delimiter: string,
  onRecord: (row: number, fields: readonly Field[]) => boolean,
): Unclosed | undefined {
  const stop = new RegExp(`${delimiter === '\t' ? '\\t' : delimiter}|\\r\\n?|\\n`, 'g');
  let [at, row] = [0, 1];
  let fields: Field[] = [];

  function quoted(): string | undefined {
    let value = '';
    for (let from = at + 1; ;) {
      const end = text.indexOf('"', from);
      if (end < 0) return undefined;
      value += text.slice(from, end);
      if (text[end + 1] !== '"') {
        at = end + 1;
        return newline(value);
      }
      value += '"';
      from = end + 2;
    }
  }

  while (at < text.length || fields.length > 0) {
    const inside = text[at] === '"' ? quoted() : '';
    if (inside === undefined) return { row, column: fields.length + 1 };
    stop.lastIndex = at;
    const found = stop.exec(text);
    const outside = text.slice(at, found?.index ?? text.length);
    const wasQuoted = text[at - 1] === '"' && inside !== '';
    fields.push({
      text: inside + outside,
      ...(wasQuoted && outside.trim() !== '' ? { afterQuote: true as const } : {}),
    });
    at = found ? found.index + found[0].length : text.length;
    if (found?.[0] === delimiter) {
      if (at === text.length) fields.push({ text: '' });
      else continue;
    }
    if (!onRecord(row++, fields)) return undefined;
    fields = [];
  }
  return undefined;
}
