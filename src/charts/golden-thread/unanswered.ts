import { periodLabel } from '../../domain/period.ts';
import { publishedRatings } from '../../domain/published-ratings.ts';
import { shownWords } from '../../domain/recommendation-finding.ts';
import type { OpenRecord } from '../../domain/record.ts';
import { answered, measuresOf } from '../../domain/related.ts';

/**
 * What a thread says that ends at its recommendation because nothing answers it: how many steps are empty is no news
 * then. Nothing where something does.
 *
 * @param self What the recommendation is called: `condition`.
 */
export function unansweredFinding(record: OpenRecord, recommendation: string, self: string): string | undefined {
  if (answered(record, recommendation) !== 'no') return undefined;
  const [latest] = publishedRatings(record, 'recommendation', recommendation);
  const when = latest && periodLabel(latest.period.period);
  const reported = latest
    ? latest.level
      ? `Progress was last rated ${latest.level.label.toLowerCase()}, in ${when}.`
      : `Progress on it was reported in ${when}, without a rating.`
    : 'No document reports progress on it.';
  const shown = shownWords(measuresOf(record, recommendation).length) || 'No figure here would show whether it worked.';
  return `No plan or action in the documents read answers this ${self}. ${reported} ${shown}`;
}
