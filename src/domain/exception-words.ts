import type { Level, Scale } from '../schema/scale.ts';
import { countedOnly, countedOnlyWords } from './counted-only.ts';
import { exceptionsOf } from './exceptions.ts';
import { inSentence } from './rating-finding.ts';
import type { TrackerPeriodRecord } from './record.ts';
import { listOf, plural } from './wording.ts';

/** What the levels of a scale call for: `An exception is every red, and every amber that is not said to be improving.` Nothing where none does. */
export function exceptionRule({ levels }: Pick<Scale, 'levels'>): string | undefined {
  const labels = (rule: Level['exception']) =>
    levels.filter((l) => l.exception === rule).map((l) => `every ${inSentence(l.label)}`);
  const [always, unless] = [labels('always'), labels('unless-improving')];
  const parts = [
    ...(always.length > 0 ? [listOf(always)] : []),
    ...(unless.length > 0 ? [`${listOf(unless)} that is not said to be improving`] : []),
  ];
  return parts.length === 0 ? undefined : `An exception is ${parts.join(', and ')}.`;
}

/**
 * Of a scale without any: that none of its levels is known to be one, and how the ratings stand, so that none is missed
 * for want of a list. `Of the 22 ratings, 11 were good and 11 only satisfactory.`
 */
export function withoutRule(period: Period, { levels }: Pick<Scale, 'levels'>): string {
  const counts = levels
    .map((level) => ({
      level,
      count:
        period.printedCounts?.find((c) => c.rating === level.id)?.count ??
        period.entries.filter((e) => e.rating === level.id).length,
    }))
    .filter((c) => c.count > 0);
  const total = counts.reduce((sum, c) => sum + c.count, 0);
  const none = `None of the ${levels.length} grades is called a concern, so no item is picked out here.`;
  const word = ({ label, tone }: Level) => `${tone === 'fair' ? 'only ' : ''}${inSentence(label)}`;
  const [one, ...more] = counts;
  if (!one) return `${none} No item has a grade.`;
  if (total === 1) return `${none} The one rating was ${word(one.level)}.`;
  if (more.length === 0) return `${none} All ${total} ratings were ${word(one.level)}.`;
  const stood = [
    `${one.count} ${one.count === 1 ? 'was' : 'were'} ${word(one.level)}`,
    ...more.map((c) => `${c.count} ${word(c.level)}`),
  ];
  return `${none} Of the ${total} ratings, ${listOf(stood)}.`;
}

/** Of a tracker without ratings, which has no scale that could call anything an exception. */
export const withoutRatings = 'The documents read print no ratings for it, so nothing is flagged here.';

type Period = Pick<TrackerPeriodRecord, 'entries' | 'printedCounts'>;

/** For the facts at the head of a pack: how many items are exceptions, and how many nobody can name. */
export function exceptionsShort(period: Period, scale: Pick<Scale, 'levels'>): string {
  const found = exceptionsOf(period, scale);
  const items = new Set(found.map((x) => x.entry.item)).size;
  const unnamed = countedOnlyWords(countedOnly(period, scale));
  if (items === 0) return unnamed ?? 'None';
  const ratings = found.length > items ? `, with ${found.length} ratings between them` : '';
  return `${plural(items, 'item')}${ratings}.${unnamed ? ` ${unnamed}` : ''}`;
}

/** Where no exception can be listed: whether there is none, or none that anybody could name. Else nothing. */
export function noExceptions(period: Period, scale: Pick<Scale, 'levels'>): string | undefined {
  if (exceptionsOf(period, scale).length > 0) return undefined;
  const unnamed = countedOnly(period, scale);
  if (unnamed.some((c) => c.named === 0)) return 'No exception can be shown here by name.';
  if (period.entries.length === 0) return 'No exception was reported.';
  return `None of the items ${unnamed.length > 0 ? 'named' : 'reported'} is an exception.`;
}
