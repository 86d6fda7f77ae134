import { trackersFollowing } from './published-ratings.ts';
import type { OpenRecord } from './record.ts';
import { answersTo, indicatorsOfPriority, measuresOf, type Related } from './related.ts';

/** The kinds of page that show their place on the golden thread. */
export type ThreadPage = 'recommendation' | 'priority' | 'indicator';

/** What stands on a step and is linked another way than its neighbours make believe: a note for each such key. */
export interface ThreadNotes {
  readonly recommendations: ReadonlyMap<string, string>;
  readonly indicators: ReadonlyMap<string, string>;
  readonly trackers: ReadonlyMap<string, string>;
}

/** What on the strip answers a recommendation, in words: a priority or an action on it, or another action of a priority. */
function answerOn(record: OpenRecord, { priorities, actions }: Related, recommendation: string): string | undefined {
  const answers = answersTo(record, recommendation).map((e) => e.to);
  if (answers.some((key) => priorities.includes(key)))
    return priorities.length > 1 ? 'one of the priorities' : 'the priority';
  if (answers.some((key) => actions.includes(key))) return actions.length > 1 ? 'one of the actions' : 'the action';
  const other = answers.some((key) => priorities.includes(record.actions.get(key)?.priority ?? ''));
  return other ? `another action of ${priorities.length > 1 ? 'one of the priorities' : 'the priority'}` : undefined;
}

const isMeasured = (record: OpenRecord, recommendation: string, indicator: string): boolean =>
  measuresOf(record, recommendation).some((e) => e.to === indicator);

/** On an indicator’s page: which recommendations its priorities answer, and which it would itself show. */
function ofIndicator(record: OpenRecord, related: Related): [string, string][] {
  const [own] = related.indicators;
  const many = related.priorities.length > 1;
  return related.recommendations.flatMap((key): [string, string][] => {
    const shown = own !== undefined && isMeasured(record, key, own);
    const answer = answerOn(record, related, key);
    if (!shown) return [[key, `answered by ${answer!}, not shown by this figure`]];
    if (answer?.startsWith('another')) return [[key, `answered by ${answer}`]];
    if (answer || related.priorities.length === 0) return [];
    return [[key, `shown by this figure, not answered by the ${many ? 'priorities' : 'priority'}`]];
  });
}

/** On a recommendation’s page: which figures would show it, and which its priorities and actions are measured by. */
function ofRecommendation(record: OpenRecord, related: Related): [string, string][] {
  const [own] = related.recommendations;
  const measured = new Set(
    related.priorities.flatMap((key) => {
      const priority = record.priorities.get(key);
      return priority ? indicatorsOfPriority(priority) : [];
    }),
  );
  return related.indicators.flatMap((key): [string, string][] => {
    const shown = own !== undefined && isMeasured(record, own, key);
    if (!shown) return [[key, `measures ${related.actions.length > 1 ? 'one of the actions' : 'the action'} alone`]];
    if (measured.has(key) || related.priorities.length === 0) return [];
    return [[key, 'would show it, but measures none of what answers it']];
  });
}

/** Trackers that follow the page’s own record, and not the figures that stand before them on the strip. */
function ofTrackers(record: OpenRecord, related: Related, here: ThreadPage): [string, string][] {
  if (here === 'indicator') return [];
  const keys = here === 'priority' ? related.priorities : related.recommendations;
  const own = new Set(keys.flatMap((key) => trackersFollowing(record, here, key).map((t) => t.key)));
  return related.trackers.flatMap((key): [string, string][] => (own.has(key) ? [[key, `on the ${here} itself`]] : []));
}

type Noted = readonly { readonly note: string | undefined }[];

/** Whether all items of a list have one and the same note, which then need not be said with each. */
export const allNoted = (items: Noted): boolean => new Set(items.map((i) => i.note)).size === 1;

/** Under a folded list: the note that all share, or that the list has some. */
export function notedAmong(items: Noted): string | undefined {
  const noted = items.filter((i) => i.note !== undefined);
  if (noted.length === 0) return undefined;
  if (allNoted(items)) return `each ${noted[0]?.note}`;
  return 'the list says how each is linked';
}

/**
 * The strip reads from left to right, as if each step led to the next. Where the record links a thing only to the page’s
 * own record or only to its neighbour, this says to which.
 */
export const threadNotes = (record: OpenRecord, related: Related, here: ThreadPage): ThreadNotes => ({
  recommendations: new Map(here === 'indicator' ? ofIndicator(record, related) : []),
  indicators: new Map(here === 'recommendation' ? ofRecommendation(record, related) : []),
  trackers: new Map(ofTrackers(record, related, here)),
});
