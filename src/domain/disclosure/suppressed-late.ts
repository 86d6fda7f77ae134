import type { Content } from '../integrity/content.ts';
import type { Problem } from '../integrity/problem.ts';
import { listOf } from '../wording.ts';
import { countCells, type CountCell } from './count-cells.ts';
import type { Earlier } from './earlier.ts';
import { isSmall, smallWords, wholeNumber } from './small.ts';

/** How often a cell says of itself that what it was is suppressed too. */
const admitted = (cell: CountCell | undefined) => cell?.revised.filter((r) => r.was === 'c').length ?? 0;

const cellsOf = (content: Content) => new Map([...countCells(content)].map((c) => [c.id, c]));

/** Whether a version prints what the later one no longer should have shown: suppressed there, or small and gone. */
function isLate(was: CountCell, now: CountCell | undefined): boolean {
  const count = wholeNumber(was.value);
  if (count === undefined || now?.value !== undefined || admitted(now) > admitted(was)) return false;
  return now?.marker === 'c' || isSmall(count);
}

/**
 * Counts of children that this version suppresses, or no longer has, and an earlier one prints. Suppressing them now
 * does not take them back; once somebody has seen to that, the figure says so under `revised`.
 */
export function lateProblems(versions: readonly Earlier[], content: Content): Problem[] {
  const cells = cellsOf(content);
  const late = new Map<string, { was: CountCell; names: string[] }>();
  for (const { name, content: before } of versions)
    for (const was of countCells(before))
      if (isLate(was, cells.get(was.id))) late.set(was.id, { was, names: [...(late.get(was.id)?.names ?? []), name] });
  return [...late].map(([id, { was, names }]) => {
    const now = cells.get(id);
    const state = now?.marker === 'c' ? 'suppressed here' : `${smallWords}, not printed here`;
    const entry = { was: 'c', on: '2026-11-02', reason: 'Fewer than five children; published until that day.' };
    const json = was.file.endsWith('.json');
    const fields = Object.entries(entry).map(([k, v]) => `${json ? `"${k}"` : k}: ${JSON.stringify(v)}`);
    return {
      rule: 'suppressed-late',
      file: was.file,
      path: now?.path ?? [],
      found: `“${was.name}”, ${state}; it can still be read in ${listOf(names)}`,
      expected: `the earlier version mended too, as the guide says; then ${now?.marker === 'c' ? '' : 'its `marker` "c", and '}an entry in \`revised\` that says so without the number`,
      example: `${json ? '"revised"' : 'revised'}: [{ ${fields.join(', ')} }]`,
    };
  });
}
