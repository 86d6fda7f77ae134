import { tidyText } from './typed-figure.ts';
import type { GridRow } from './grid.ts';
import type { Layout } from './layout.ts';
import type { Field } from './settings.ts';

/** The words of a row by field: `undefined` where the table has no such column, empty where its cell is. */
export const wordsOf =
  (row: GridRow, layout: Layout) =>
  (field: Field): string | undefined => {
    const column = layout.fields.get(field);
    return column === undefined ? undefined : tidyText(row.at(column)?.text ?? '');
  };
