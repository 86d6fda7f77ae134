import type { ContentFile } from '../domain/entry.ts';
import { addressOf } from '../spreadsheet/address.ts';
import type { Priority } from '../schema/priority.ts';
import { sameNumber, shown } from './differences.ts';
import type { Grid } from './grid.ts';
import type { Outcome } from './outcome.ts';
import type { CellProblem } from './problem.ts';
import { readFigure, tidyText } from './typed-figure.ts';
import { plainName } from './words.ts';

export interface MeasureTargets {
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly CellProblem[];
  /** The table without the rows that measures of plans set. */
  readonly rest: Grid;
}

/**
 * The rows of the downloaded targets that measures of plans set. They stand in the plan's own files, among much that a
 * table has no columns for: a row that says the same is left, one that says something else is refused, with its file.
 */
export function measureTargets(grid: Grid, priorities: readonly ContentFile<Priority>[]): MeasureTargets {
  const place = new Map(grid.heads.map((h) => [plainName(h.cell.text), h.column]));
  const outcomes: Outcome[] = [];
  const problems: CellProblem[] = [];
  const rest = grid.rows.filter((row) => {
    const words = (name: string) => tidyText(row.at(place.get(name) ?? -1)?.text ?? '');
    if (words('kind') !== 'measure') return true;
    const priority = priorities.find((p) => p.key === `${words('plan')}/${words('priority')}`);
    const measure = priority?.data.measures.find((m) => m.id === words('measure'));
    const targets = (measure?.figures ?? []).filter((f) => f.kind === 'target' && f.period === words('period'));
    const typed = words('text') || words('value') || words('marker');
    const same = targets.some((t) => {
      const number = readFigure(words('value'), 'number');
      if (t.value !== undefined && number.kind === 'value') return sameNumber(t.value, number.value);
      return tidyText(shown(t)) === typed;
    });
    const at = { sheet: grid.sheet, cell: addressOf(row.row, place.get('value') ?? 1) };
    if (same)
      outcomes.push({
        action: 'left',
        subject: `${measure?.title ?? words('measure')}, ${words('period')}, target`,
        file: priority?.file ?? '',
        now: typed,
        fields: [],
        at,
      });
    else
      problems.push({
        ...at,
        found: `“${typed}” as the target of a plan’s measure, where ${targets.length > 0 ? `${targets.map(shown).join(' and ')} is` : 'none is'} published`,
        expected: `targets of measures to be changed in the plan itself${priority ? `: content/${priority.file}` : ''}`,
      });
    return false;
  });
  return { outcomes, problems, rest: { ...grid, rows: rest } };
}
