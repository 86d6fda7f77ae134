import { periodLabel } from './period.ts';
import { publishedRatings } from './published-ratings.ts';
import type { OpenRecord, RecommendationRecord } from './record.ts';
import { answered, answersInWords, linkedByEditors, measuresOf } from './related.ts';

const numbers = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** `Two figures would show whether it worked.`; nothing where none would. */
export function shownWords(figures: number): string {
  if (figures === 0) return '';
  return `${numbers[figures - 1] ?? figures} ${figures === 1 ? 'figure' : 'figures'} would show whether it worked.`;
}

/** What answers it, and which figures would show it. */
function answerWords(record: OpenRecord, key: string): string {
  const answers = {
    yes: linkedByEditors(record, key)
      ? `We link it to ${answersInWords(record, key)}; no document does.`
      : `It is answered by ${answersInWords(record, key)}.`,
    'plan only': 'Only a plan without its actions is linked to it.',
    no: 'No plan or action in the documents read answers it.',
  };
  return [answers[answered(record, key)], shownWords(measuresOf(record, key).length)].filter(Boolean).join(' ');
}

/**
 * Where a recommendation stands, in a few plain sentences: who was asked, how progress was last rated, and what
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
  return `Asked of ${council} by the ${review?.shortTitle ?? r.review}. ${progress}. ${answerWords(record, r.key)}`;
}
