import type { Level } from '../schema/scale.ts';
import { publishedRatings, type PublishedRating } from './published-ratings.ts';
import { computedFor, grades, type Computed, type Grade } from './rating-aspects.ts';
import type { IndicatorRecord, OpenRecord } from './record.ts';
import { capitalise } from './wording.ts';

/** What a published level says, by its tone. A neutral one (“not rated”) says nothing that could be compared. */
export const gradeOf = (level: Pick<Level, 'tone'>): Grade | undefined =>
  (({ best: 'good', good: 'good', fair: 'middling', poor: 'poor', neutral: undefined }) as const)[level.tone];

export interface RatingAgainstStatus {
  readonly indicator: IndicatorRecord;
  readonly published: PublishedRating;
  readonly verdict: 'same' | 'differs' | 'cannot be compared';
  /**
   * Where they differ, or would on the nearest figure: whether the source’s rating is kinder or harsher than ours.
   */
  readonly source: 'kinder' | 'harsher' | undefined;
  readonly computed: Computed;
}

/**
 * Each rating published for an indicator, beside the status worked out here for the same aspect, with the figures up
 * to the rated period as they are known now. Both are read as good, middling or poor (see `gradeOf` and `computedFor`); they are the same or differ. Neither is right by rule: sources rarely say how they chose a colour.
 */
export function ratingsOfIndicator(record: OpenRecord, indicator: IndicatorRecord): RatingAgainstStatus[] {
  return publishedRatings(record, 'indicator', indicator.key)
    .filter((p) => p.level !== undefined)
    .map((published) => {
      const said = gradeOf(published.level!);
      const computed: Computed = said
        ? computedFor(record, indicator, published)
        : { grade: undefined, words: 'the published level says neither good nor bad', care: [] };
      const grade = computed.grade ?? computed.nearest;
      const apart = said && grade ? grades.indexOf(said) - grades.indexOf(grade) : 0;
      return {
        indicator,
        published,
        verdict: !said || !computed.grade ? 'cannot be compared' : apart === 0 ? 'same' : 'differs',
        source: apart === 0 ? undefined : apart < 0 ? 'kinder' : 'harsher',
        computed,
      };
    });
}

/** The same for every indicator of the record, in its order. */
export const ratingAgainstStatus = (record: OpenRecord): RatingAgainstStatus[] =>
  [...record.indicators.values()].flatMap((i) => ratingsOfIndicator(record, i));

/**
 * What of a comparison is our reading, as clauses without capital or full stop: what the level means, where its source
 * does not say so, and when its figures are from. Nothing where nothing is compared.
 */
export function comparisonCare({ published: { level }, computed }: RatingAgainstStatus): string[] {
  if (!level || !(computed.grade ?? computed.nearest)) return [];
  const meaning = level.unexplained
    ? [`no meaning is printed with “${level.label}”, so “${gradeOf(level)}” is our reading`]
    : [];
  return [...meaning, ...computed.care];
}

/** How many of some comparisons rest on our reading: `Both rest on our reading of what no source prints.` */
export function readingsNote(all: readonly RatingAgainstStatus[]): string | undefined {
  const count = all.filter((r) => comparisonCare(r).length > 0).length;
  if (count === 0) return undefined;
  const reading = 'on our reading of what no source prints';
  if (all.length === 1) return `It rests ${reading}, said with it.`;
  const who =
    count < all.length
      ? `${count} of these ${all.length} ${count === 1 ? 'rests' : 'rest'}`
      : count === 2
        ? 'Both rest'
        : `All ${count} rest`;
  return `${who} ${reading}, said with each.`;
}

function compared({ verdict, source, computed }: RatingAgainstStatus, say: (words: string) => string): string {
  if (verdict === 'cannot be compared') {
    const seems = source ? `, so the source seems ${source}` : '';
    return `Cannot be compared: ${computed.words}${seems}.`;
  }
  if (verdict === 'same') return `${say(computed.words)}. The two agree.`;
  return `${say(computed.words)}, which would be ${computed.grade}. The source is ${source}.`;
}

/** What the comparison says, in a sentence or two. */
export const comparisonWords = (of: RatingAgainstStatus): string =>
  compared(of, (words) => `Worked out here: ${words}`);

/** The same under a heading that says whose it is. */
export const comparedWords = (of: RatingAgainstStatus): string => compared(of, capitalise);
