import { eachField } from './records.ts';

export type Delimiter = ',' | ';' | '\t';

/** How many records are looked at, and how much text at most. */
const [sample, sampleText] = [200, 200_000];

/** How many records have as many fields as most have, and how many fields those are; records of one field aside. */
function fit(text: string, delimiter: Delimiter): { share: number; fields: number } {
  const counts = new Map<number, number>();
  let total = 0;
  let [filled, broken] = [false, false];
  eachField(text, delimiter, {
    field(_row, _column, field, afterQuote) {
      // Text after a closing quotation mark is what quoted fields look like to the wrong delimiter.
      broken ||= afterQuote;
      filled ||= field.trim() !== '';
    },
    record(row, fields) {
      if (fields > 1 || filled) total++;
      if (fields > 1 && !broken) counts.set(fields, (counts.get(fields) ?? 0) + 1);
      [filled, broken] = [false, false];
      return row < sample;
    },
  });
  const [fields, times] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return { share: total === 0 ? 0 : times / total, fields };
}

/**
 * The delimiter that cuts most records into the same number of fields; of two that do equally well the one that
 * makes more, then tab and semicolon before the comma, which also stands in numbers and sentences.
 */
export function delimiterOf(text: string): Delimiter {
  const start = text.slice(0, sampleText);
  const candidates: readonly Delimiter[] = ['\t', ';', ','];
  const best = candidates
    .map((delimiter) => ({ delimiter, ...fit(start, delimiter) }))
    .reduce((a, b) => (b.share > a.share || (b.share === a.share && b.fields > a.fields) ? b : a));
  return best.share === 0 ? ',' : best.delimiter;
}
