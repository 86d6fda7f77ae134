import type { OpenRecord } from '../../domain/record.ts';
import { listOf, plural } from '../../domain/wording.ts';

/** What of a council has no date in the record, as a sentence: what a line of time would otherwise hide. */
export function undatedWords(record: OpenRecord, council: string): string | undefined {
  const mine = <T extends { authority: string }>(map: ReadonlyMap<string, T>) =>
    [...map.values()].filter((x) => x.authority === council);
  const reviews = mine(record.reviews).filter((r) => !r.published && !r.fieldwork).length;
  const actions = mine(record.actions).filter((a) => !a.due?.period).length;
  const recommendations = mine(record.recommendations).filter((r) => !r.due).length;
  const said = [
    ...(reviews > 0 ? [plural(reviews, 'review')] : []),
    ...(actions > 0 ? [plural(actions, 'action')] : []),
    ...(recommendations > 0 ? [plural(recommendations, 'recommendation')] : []),
  ];
  return said.length === 0 ? undefined : `Not drawn, because no date is printed for them: ${listOf(said)}.`;
}
