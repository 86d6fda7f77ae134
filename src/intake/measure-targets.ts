import type { ContentFile } from '../domain/entry.ts';
import { symbolOf } from '../schema/value.ts';
import { addressOf } from '../spreadsheet/address.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Milestone } from '../schema/milestone.ts';
import type { Plan } from '../schema/plan.ts';
import type { Priority } from '../schema/priority.ts';
import { sameNumber, shown } from './differences.ts';
import type { Grid, GridRow } from './grid.ts';
import type { Outcome } from './outcome.ts';
import type { CellNotice, CellProblem } from './problem.ts';
import { repeatedNotices, revisionRepeats, undatedRepeats, type Repeats } from './repeated.ts';
import { readFigure, tidyText } from './typed-figure.ts';
import { plainName } from './words.ts';

export interface PlansContent {
  readonly priorities: readonly ContentFile<Priority>[];
  readonly plans: readonly ContentFile<Plan>[];
  readonly indicators: readonly ContentFile<Indicator>[];
}

export interface MeasureTargets {
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly CellProblem[];
  readonly notices: readonly CellNotice[];
  /** The table without the rows that measures and milestones of plans set. */
  readonly rest: Grid;
}

/**
 * The rows of the downloaded targets that measures and milestones of plans set. They stand in the plan's own files, among much that a
 * table has no columns for: a row that says the same is left, one that says something else is refused, with its file.
 */
export function measureTargets(grid: Grid, { priorities, plans, indicators }: PlansContent): MeasureTargets {
  const place = new Map(grid.heads.map((h) => [plainName(h.cell.text), h.column]));
  const outcomes: Outcome[] = [];
  const problems: CellProblem[] = [];
  const repeated: { row: GridRow; repeats: Repeats[] }[] = [];
  const rest = grid.rows.filter((row) => {
    const words = (name: string) => tidyText(row.at(place.get(name) ?? -1)?.text ?? '');
    const ofAction = words('kind') === 'milestone';
    if (words('kind') !== 'measure' && !ofAction) return true;
    const priority = priorities.find((p) => p.key === `${words('plan')}/${words('priority')}`);
    const action = ofAction ? priority?.data.actions.find((a) => a.id === words('action')) : undefined;
    const measure: Milestone | undefined = ofAction
      ? action?.milestones.find((m) => m.id === words('milestone'))
      : priority?.data.measures.find((m) => m.id === words('measure'));
    const list = ofAction ? 'actions, milestones' : 'measures';
    const targets = (measure?.figures ?? []).filter((f) => f.kind === 'target' && f.period === words('period'));
    const typed = words('text') || words('value') || words('marker');
    const same = targets.find((t) => {
      const number = readFigure(words('value'), 'number');
      if (t.value !== undefined && number.kind === 'value') return sameNumber(t.value, number.value);
      return tidyText(shown(t)) === typed;
    });
    const at = { sheet: grid.sheet, cell: addressOf(row.row, place.get('value') ?? 1) };
    const indicator = indicators.find((i) => i.key === measure?.indicator);
    const refs = (indicator?.data.refs ?? []).filter((r) => r.source === priority?.data.source).map((r) => r.ref);
    const plan = plans.find((p) => p.key === words('plan'));
    if (same && priority && measure)
      repeated.push({
        row,
        repeats: [
          ...(plan ? [{ column: 'authority', says: plan.data.authority, file: plan.file, key: 'authority' }] : []),
          {
            column: 'indicator',
            says: measure.indicator?.replace(/^.*\//, '') ?? '',
            file: priority.file,
            key: `${list}, indicator`,
          },
          { column: 'ref', says: refs.join('; '), file: indicator?.file ?? priority.file, key: 'refs' },
          { column: 'measure title', says: measure.title, file: priority.file, key: `${list}, title` },
          ...(ofAction ? ['measure'] : ['action', 'milestone']).map((column) => ({
            column,
            says: '',
            file: priority.file,
            key: list,
          })),
          { column: 'value', says: same.value ?? '', file: priority.file, key: `${list}, figures, value` },
          { column: 'text', says: same.text ?? '', file: priority.file, key: `${list}, figures, text` },
          {
            column: 'marker',
            says: same.marker ? symbolOf(same.marker) : '',
            file: priority.file,
            key: `${list}, figures, marker`,
          },
          { column: 'note', says: same.note ?? '', file: priority.file, key: `${list}, figures, note` },
          { column: 'qualifier', says: same.qualifier ?? '', file: priority.file, key: `${list}, figures, qualifier` },
          {
            column: 'locator',
            says: measure.locator ?? action?.locator ?? '',
            file: priority.file,
            key: `${list}, locator`,
          },
          { column: 'source', says: priority.data.source, file: priority.file, key: 'source' },
          undatedRepeats(false, priority.file, `${list}, figures, which have no such field`),
          ...revisionRepeats(same.revised, priority.file),
        ],
      });
    if (same)
      outcomes.push({
        action: 'left',
        subject: `${measure?.title ?? (words('milestone') || words('measure'))}, ${words('period')}, target`,
        file: priority?.file ?? '',
        now: typed,
        fields: [],
        at,
      });
    else
      problems.push({
        ...at,
        found: `“${typed}” as the target of a plan’s ${ofAction ? 'milestone' : 'measure'}, where ${targets.length > 0 ? `${targets.map(shown).join(' and ')} is` : 'none is'} published`,
        expected: `targets of measures and milestones to be changed in the plan itself${priority ? `: content/${priority.file}` : ''}`,
      });
    return false;
  });
  return { outcomes, problems, notices: repeatedNotices(grid, repeated), rest: { ...grid, rows: rest } };
}
