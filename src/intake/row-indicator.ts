import { addressOf } from '../spreadsheet/address.ts';
import type { Grid, GridRow } from './grid.ts';
import type { Found, KnownIndicator } from './indicator-finder.ts';
import type { Layout } from './layout.ts';
import type { CellProblem } from './problem.ts';
import type { ReadingsContext } from './readings.ts';
import { wordsOf } from './row-words.ts';
import { seriesFromName } from './series-name.ts';

/** A row of another council, or of England, in the column that names councils. */
function otherCouncil(
  grid: Grid,
  row: GridRow,
  layout: Layout,
  { only, council, settings }: ReadingsContext,
): { authority: string | undefined } | { problem: CellProblem } {
  const named = wordsOf(row, layout)('authority');
  if (!named) return { authority: only?.data.authority };
  const authority = council(named);
  if (authority && (!only || only.data.authority === authority)) return { authority };
  const column = layout.fields.get('authority')!;
  const head = grid.heads.find((h) => h.column === column)?.cell.text.trim() ?? '';
  const at = { sheet: grid.sheet, cell: addressOf(row.row, column), found: `“${named}” as the council` };
  if (!layout.fields.has('series') && seriesFromName(named, only?.data, settings))
    return {
      problem: {
        ...at,
        expected: 'a council; or say that the column says whose figures these are',
        example: `--column "${head}=series"`,
      },
    };
  return {
    problem: {
      ...at,
      expected: only
        ? `rows of ${only.data.authority}, the council of ${only.key}, and no other; delete the rest`
        : 'a council of the record, by its id or name',
    },
  };
}

/** What a row’s own words name, where its name and its reference do not lead to the same indicator. */
function disagreement(name: string, ref: string, byRef: KnownIndicator, byName?: KnownIndicator) {
  return {
    found: `“${name}” beside the reference “${ref}”, which is ${byRef.key}${byName ? `, not ${byName.key}` : ''}`,
    expected: 'a name and a reference of the same indicator; or say which it is',
    example: `--name "${name}=${byRef.key}" (or =leave)`,
  };
}

/** Which indicator a row is about: the officer's word, else its column, else its reference. */
export function indicatorOf(
  grid: Grid,
  row: GridRow,
  layout: Layout,
  context: ReadingsContext,
): Found | { problem: CellProblem } {
  const council = otherCouncil(grid, row, layout, context);
  if ('problem' in council) return council;
  if (context.only) return { indicator: context.only };
  const words = wordsOf(row, layout);
  const { authority } = council;
  const tried = (['indicator', 'ref'] as const).flatMap((field) => {
    const name = words(field);
    if (!name) return [];
    const full = field === 'indicator' && authority && !name.includes('/') ? `${authority}/${name}` : name;
    let found = context.find(full);
    if (!('indicator' in found) && !('leave' in found)) found = context.find(name, authority);
    return [{ name, field, cell: addressOf(row.row, layout.fields.get(field)!), found }];
  });
  const [first, second] = tried;
  if (first && 'leave' in first.found) return first.found;
  const byName = first && 'indicator' in first.found ? first.found.indicator : undefined;
  const byRef = second && 'indicator' in second.found ? second.found.indicator : undefined;
  // Scorecards number their rows, and a number may be the reference of something else. In our own downloads several
  // indicators may go by one reference, so that only a name that is none’s is a slip.
  if (first && byRef && byRef !== byName && !(layout.download && byName) && !context.said(first.name))
    return {
      problem: { sheet: grid.sheet, cell: first.cell, ...disagreement(first.name, second!.name, byRef, byName) },
    };
  if (byName) return { indicator: byName };
  if (byRef) return { indicator: byRef };
  if (second && 'leave' in second.found) return second.found;
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
