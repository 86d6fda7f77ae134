import { periodLabel } from './period.ts';
import { publishedRatings } from './published-ratings.ts';
import type { OpenRecord, RecommendationRecord } from './record.ts';
import { answered, answersTo, measuresOf } from './related.ts';
import { plural } from './wording.ts';

/** What answers it, as the end of a sentence. */
function answerWords(record: OpenRecord, key: string): string {
  const count = answersTo(record, key).length;
  const measures = measuresOf(record, key).length;
  const shown = measures > 0 ? `${plural(measures, 'figure')} would show whether it worked` : '';
  switch (answered(record, key)) {
    case 'yes':
      return [count === 1 ? 'one link leads to what answers it' : `${count} links lead to what answers it`, shown]
        .filter(Boolean)
        .join(', and ');
    case 'plan only':
      return ['only a plan without its actions is linked to it', shown].filter(Boolean).join(', and ');
    case 'no':
      return shown ? `nothing in the record answers it, though ${shown}` : 'nothing in the record answers it';
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
  return `Asked of ${council} by the ${review?.shortTitle ?? r.review}. ${progress}; ${answerWords(record, r.key)}.`;
}
