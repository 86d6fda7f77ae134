import type { CouncilSummary } from './council-summary.ts';
import { listOf, plural } from './wording.ts';

type Counted = Pick<
  CouncilSummary,
  | 'better'
  | 'worse'
  | 'same'
  | 'hardly'
  | 'incomparable'
  | 'unjudged'
  | 'unclear'
  | 'turned'
  | 'undated'
  | 'withoutFigure'
  | 'years'
>;

const none = (n: number) => (n === 0 ? 'none' : String(n));

/**
 * How old figures are, after a sentence that counts them: a reader takes “where things stand” for today. Nothing for one
 * figure or none.
 *
 * @param years The year in which the period of each ended, earliest first.
 */
export function ageWords(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || years.length < 2) return '';
  if (first === last) return ` All these figures are for periods that ended in ${first}.`;
  const middle = years[Math.ceil(years.length / 2) - 1]!;
  const upTo = years.filter((y) => y <= middle).length;
  const old = middle === last ? '' : `, ${upTo} of them in ${middle === first ? middle : `${middle} or before`}`;
  return ` These ${years.length} figures are for periods that ended between ${first} and ${last}${old}.`;
}

/** Whether a council’s figures got better: the answer, and what it leaves out. */
export interface OverallFinding {
  /** One sentence or two: how many went which way, and how old the figures are. */
  readonly answer: string;
  /** Sentences; none where nothing is left out. */
  readonly care: readonly string[];
}

const are = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** Of the indicators that the answer does not count: why not. */
function leftOut({ incomparable, unjudged, unclear, withoutFigure }: Counted): string[] {
  const apart = [
    ...(incomparable.length > 0 ? [`${incomparable.length} cannot be compared with an earlier figure`] : []),
    ...(unjudged.length > 0 ? [`${are(unjudged.length, 'is', 'are')} judged neither way`] : []),
    ...(unclear.length > 0 ? [`${are(unclear.length, 'is', 'are')} printed too roughly to tell`] : []),
    ...(withoutFigure.length > 0 ? [`${are(withoutFigure.length, 'has', 'have')} no figure`] : []),
  ];
  return apart.length > 0 ? [`Of the others, ${listOf(apart)}.`] : [];
}

/**
 * Whether a council’s figures got better, with what that does not cover: those that no earlier figure can be compared
 * with, those that are not judged, and those without one. Nothing where the council has no indicator.
 */
export function overallFinding(counted: Counted): OverallFinding | undefined {
  const { better, worse, same, hardly, incomparable, unjudged, unclear, turned, undated, withoutFigure } = counted;
  const compared = better.length + worse.length + same.length;
  const stayed =
    hardly.length === 0
      ? 'did not change'
      : hardly.length === same.length
        ? 'hardly changed'
        : 'did not change or hardly changed';
  const rest = incomparable.length + unjudged.length + unclear.length + withoutFigure.length;
  if (compared + rest === 0) return undefined;
  const care = leftOut(counted);
  if (compared === 0)
    return { answer: `No figure can be compared with an earlier one: ${plural(rest, 'indicator')} in all.`, care: [] };
  if (compared === 1) {
    const how = better.length === 1 ? 'got better' : worse.length === 1 ? 'got worse' : stayed;
    return { answer: `The one indicator whose latest figure can be compared with the one before ${how}.`, care };
  }
  const moved = [`${none(better.length)} got better`, `${none(worse.length)} worse`];
  if (same.length > 0) moved.push(`${same.length} ${stayed}`);
  return {
    answer: `Of the ${compared} indicators whose latest figure can be compared with the one before, ${listOf(moved)}.${ageWords(counted.years)}`,
    care: [
      ...(turned.length > 0
        ? [
            `For ${turned.length} of the ${compared} the documents also print another figure, by which it would have gone another way.`,
          ]
        : []),
      ...(undated.length > 0
        ? [
            `${undated.length} of the ${compared} ${undated.length === 1 ? 'rests' : 'rest'} on a figure that is printed without a date.`,
          ]
        : []),
      ...care,
    ],
  };
}
