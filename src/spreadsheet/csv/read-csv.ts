import { addressOf } from '../address.ts';
import { isErrorText } from '../error-value.ts';
import type { Limits } from '../limits.ts';
import { Refused } from '../refusal.ts';
import { sheetBuilder } from '../sheet-builder.ts';
import type { Notice, Workbook } from '../workbook.ts';
import { decodeText } from './decode.ts';
import { delimiterOf, type Delimiter } from './delimiter.ts';
import { eachField } from './records.ts';

const named: Readonly<Record<Delimiter, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };

/** Excel's own first line `sep=;` says what parts the fields, and is no row of the sheet. */
function stated(text: string): { delimiter?: Delimiter; body: string } {
  const m = /^sep=([,;\t])(?:\r\n?|\n|$)/i.exec(text);
  return m ? { delimiter: m[1] as Delimiter, body: text.slice(m[0].length) } : { body: text };
}

/** Text separated by commas, semicolons or tabs, as one sheet called `name`. Throws `Refused`. */
export function readCsv(bytes: Uint8Array, name: string, limits: Limits): Workbook {
  const { text, notices } = decodeText(bytes);
  const { delimiter: given, body } = stated(text);
  const delimiter = given ?? delimiterOf(body);
  const builder = sheetBuilder(name, false, limits, { left: limits.cells });
  const unclosed = eachField(body, delimiter, {
    field(row, column, field, afterQuote) {
      if (field === '') return;
      // Two quotation marks, each opened by mistake, close one another: the rows between them would be lost in a cell.
      if (afterQuote && field.includes('\n'))
        throw new Refused(
          'unclosed-quote',
          `The cell ${addressOf(row, column)} begins with a quotation mark that closes only on a later line, before more text, so that the rows between would be lost: close it where its text ends, or put two where one is meant.`,
          { sheet: name, cell: addressOf(row, column) },
        );
      if (afterQuote) builder.remark('text-after-quote', addressOf(row, column));
      builder.put(row, column, { kind: isErrorText(field) ? 'error' : 'text', text: field });
    },
    record: () => true,
  });
  if (unclosed) {
    const cell = addressOf(unclosed.row, unclosed.column);
    throw new Refused(
      'unclosed-quote',
      `The cell ${cell} begins with a quotation mark that is never closed: close it, or put two where one is meant.`,
      { sheet: name, cell },
    );
  }
  const parted: Notice[] =
    delimiter === ',' ? [] : [{ kind: 'delimiter', sentence: `The columns are parted by ${named[delimiter]}.` }];
  const { sheet, notices: ofSheet } = builder.done();
  return { format: 'csv', sheets: [sheet], notes: [...notices, ...parted, ...ofSheet], dateSystem: 1900, delimiter };
}
