import { addressOf } from '../spreadsheet/address.ts';
import type { Grid, GridRow } from './grid.ts';
import type { Found } from './indicator-finder.ts';
import type { Layout } from './layout.ts';
import type { CellProblem } from './problem.ts';
import type { ReadingsContext } from './readings.ts';
import { wordsOf } from './row-words.ts';
import { plainName } from './words.ts';

/** Which indicator a row is about: the officer's word, else its column, else its reference. */
export function indicatorOf(
  grid: Grid,
  row: GridRow,
  layout: Layout,
  context: ReadingsContext,
): Found | { problem: CellProblem } {
  if (context.only) return { indicator: context.only };
  const words = wordsOf(row, layout);
  const authority = words('authority') || undefined;
  const tried: { name: string; cell: string; found: Found }[] = [];
  for (const field of ['indicator', 'ref'] as const) {
    const name = words(field);
    if (!name) continue;
    const full = field === 'indicator' && authority && !name.includes('/') ? `${plainName(authority)}/${name}` : name;
    let found = context.find(full);
    if (!('indicator' in found) && !('leave' in found)) found = context.find(name, authority);
    if ('indicator' in found || 'leave' in found) return found;
    tried.push({ name, cell: addressOf(row.row, layout.fields.get(field)!), found });
  }
  const [first] = tried;
  if (!first) {
    const at = { sheet: grid.sheet, cell: `row ${row.row}`, found: 'a row of figures that names no indicator' };
    // Where other rows name theirs, one answer for the whole table would give them all to one indicator.
    if (layout.fields.has('indicator') || layout.fields.has('ref'))
      return { problem: { ...at, expected: 'the indicator’s name in the column that other rows have it in' } };
    return {
      problem: {
        ...at,
        expected: 'a column “indicator”, or the one that the whole table is about',
        example: '--indicator leeds/neet-16-18',
      },
    };
  }
  const { found } = first;
  const example = `--name "${first.name}=leeds/neet-16-18" (or =leave)`;
  return {
    problem: {
      sheet: grid.sheet,
      cell: first.cell,
      found: `“${first.name}”`,
      expected:
        'several' in found
          ? `one indicator, where several go by that name: ${found.several.join(', ')}; say which`
          : `an indicator of the record, by its id, reference or name${'nearest' in found && found.nearest ? `; perhaps “${found.nearest}”` : ''}; or say which it is`,
      example,
    },
  };
}
