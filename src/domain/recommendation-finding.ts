import { periodLabel } from './period.ts';
import { publishedRatings } from './published-ratings.ts';
import type { OpenRecord, RecommendationRecord } from './record.ts';
import { answered, answersInWords, linkedByEditors, measuresOf } from './related.ts';
import { capitalise, plural } from './wording.ts';

/** What answers it, as the end of a sentence. */
function answerWords(record: OpenRecord, key: string): string {
  const measures = measuresOf(record, key).length;
  const shown =
    measures > 0 ? `${measures === 1 ? 'one figure' : plural(measures, 'figure')} would show whether it worked` : '';
  switch (answered(record, key)) {
    case 'yes':
      return [
        linkedByEditors(record, key)
          ? `the editors link it to ${answersInWords(record, key)}, which no source does`
          : `it is answered by ${answersInWords(record, key)}`,
        shown,
      ]
        .filter(Boolean)
        .join(', and ');
    case 'plan only':
      return ['only a plan without its actions is linked to it', shown].filter(Boolean).join(', and ');
    case 'no':
      return shown
        ? `no plan or action here is linked to it, though ${shown}`
        : 'no plan or action here is linked to it';
  }
}

/**
 * Where a recommendation stands, in one or two plain sentences: who was asked, how progress was last rated, and what
 * in the record answers it.
 */
export function recommendationFinding(record: OpenRecord, r: RecommendationRecord): string {
  const review = record.reviews.get(r.review);
  const council = record.authorities.get(r.authority)?.shortName ?? r.authority;
  const latest = publishedRatings(record, 'recommendation', r.key)[0];
  const when = latest ? periodLabel(latest.period.period) : '';
  const progress = latest?.level
    ? `Progress was last rated ${latest.level.label.toLowerCase()}, in ${when}`
    : latest
      ? `Progress was reported in ${when}, without a rating`
      : 'No document reports progress on it';
  return `Asked of ${council} by the ${review?.shortTitle ?? r.review}. ${progress}. ${capitalise(answerWords(record, r.key))}.`;
}
