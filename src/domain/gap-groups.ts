import { actionName } from './action-name.ts';
import { gaps, type Gap, type GapKind } from './gaps.ts';
import { publishedRatings } from './published-ratings.ts';
import type { OpenRecord } from './record.ts';

/** One thing that is missing, with its name and the record whose page shows it. */
export interface NamedGap extends Gap {
  readonly title: string;
  /** The record that stands on a page: a milestone's action, a measure's priority. */
  readonly page: { readonly kind: 'recommendation' | 'priority' | 'action' | 'indicator'; readonly key: string };
}

export interface GapGroup {
  readonly gap: GapKind;
  readonly title: string;
  readonly meaning: string;
  readonly gaps: readonly NamedGap[];
  /** How many things are missing: one measure may lack the targets of two years. */
  readonly count: number;
}

const words: readonly (readonly [GapKind, string, string])[] = [
  [
    'nothing answers it',
    'No plan or action found in the documents read',
    'Recommendations that no plan, priority or action in the record is linked to. Documents that it does not hold may answer them.',
  ],
  [
    'only a plan without actions',
    'A plan, but no action found',
    'Recommendations that a plan is to answer. None of the documents read prints what was to be done.',
  ],
  [
    'no measure',
    'No measure printed',
    'Priorities of which the plan prints nothing that would show whether they succeed.',
  ],
  [
    'target awaited',
    'Targets still to be set',
    'A plan leaves them open: “tbc”, “x”, “??”, “Not set”, “Not known” or “to be agreed”; or a report card prints “-”, which it explains as “awaiting further data”.',
  ],
  ['no target', 'No target printed', 'Measures that have a baseline, and no target.'],
  ['no lead named', 'No lead printed', 'Actions for which the cell for the lead is empty.'],
  [
    'no measurable milestone',
    'No milestone that can be measured',
    'Actions that no printed number and no indicator would show to be done.',
  ],
  [
    'no figure',
    'No figure printed',
    'Measures and indicators that are named, and for which none of the documents read prints a figure.',
  ],
  [
    'no figure for the last period',
    'Latest figure missing',
    'Indicators with earlier figures, for which the last place that a document has for one is empty.',
  ],
];

const parentOf = (key: string) => key.slice(0, key.lastIndexOf('/'));

function named(record: OpenRecord, gap: Gap): NamedGap | undefined {
  const titleIn = (items: readonly { readonly id: string; readonly title: string }[] | undefined) =>
    items?.find((m) => m.id === gap.key.slice(gap.key.lastIndexOf('/') + 1))?.title;
  switch (gap.kind) {
    case 'recommendation':
      return {
        ...gap,
        title: record.recommendations.get(gap.key)?.title ?? gap.key,
        page: { kind: 'recommendation', key: gap.key },
      };
    case 'priority':
      return {
        ...gap,
        title: record.priorities.get(gap.key)?.title ?? gap.key,
        page: { kind: 'priority', key: gap.key },
      };
    case 'action': {
      const action = record.actions.get(gap.key);
      return { ...gap, title: action ? actionName(record, action) : gap.key, page: { kind: 'action', key: gap.key } };
    }
    case 'indicator':
      return {
        ...gap,
        title: record.indicators.get(gap.key)?.name ?? gap.key,
        page: { kind: 'indicator', key: gap.key },
      };
    case 'measure': {
      const key = parentOf(gap.key);
      return {
        ...gap,
        title: titleIn(record.priorities.get(key)?.measures) ?? gap.key,
        page: { kind: 'priority', key },
      };
    }
    case 'milestone': {
      const key = parentOf(gap.key);
      return { ...gap, title: titleIn(record.actions.get(key)?.milestones) ?? gap.key, page: { kind: 'action', key } };
    }
    default:
      return undefined;
  }
}

/** That progress was reported all the same: without it a reader would take them for forgotten. */
function reportedWords(record: OpenRecord, all: readonly NamedGap[]): string {
  const reported = all.filter(
    (g) => g.kind === 'recommendation' && publishedRatings(record, 'recommendation', g.key).length > 0,
  ).length;
  if (reported === 0) return '';
  return ` Progress was reported on ${reported === all.length ? (reported === 1 ? 'it' : 'all of them') : `${reported} of them`}, as their pages say.`;
}

/** Everything missing on the golden thread, by what is missing; kinds without a gap are left out. */
export function gapGroups(record: OpenRecord): GapGroup[] {
  const all = gaps(record).flatMap((gap) => named(record, gap) ?? []);
  return words
    .map(([gap, title, meaning]) => ({ gap, title, meaning, gaps: all.filter((g) => g.gap === gap) }))
    .filter((group) => group.gaps.length > 0)
    .map((group) => ({ ...group, count: group.gaps.reduce((sum, g) => sum + (g.count ?? 1), 0) }))
    .map((group) => ({ ...group, meaning: `${group.meaning}${reportedWords(record, group.gaps)}` }));
}
