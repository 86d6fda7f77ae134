import { decimalOf } from './decimal.ts';
import { undatedCare, undatedFigures } from './finding-care.ts';
import { thePeriod } from './in-period.ts';
import { lastDay, periodOf } from './period.ts';
import { inSentence } from './rating-finding.ts';
import { ratioOf } from './ratio.ts';
import type { WiderRating } from './wider-ratings.ts';
import { sizeOf } from './workings/verdict.ts';

/** On what the link between a rating and a figure rests, as a sentence or two. */
export function groundWords({ ground: { basis, reason } }: Pick<WiderRating, 'ground'>): string {
  const who = {
    stated: 'Linked to this figure by a source',
    editorial: 'Linked to this figure by the editors',
    structure: 'The plan measures it by this figure',
  }[basis];
  return `${[who, reason?.replace(/\.$/, '')].filter(Boolean).join('. ')}.`;
}

/** `The figure’s last change up to then, from 2006 to 2007, was for the better, by 2.8 per 1,000.` */
function changeWords({ indicator, change }: WiderRating): string {
  const { favour, difference, from, to } = change!;
  const size = sizeOf(indicator, ratioOf(decimalOf(difference)));
  const when = `up to then, from ${thePeriod(from.period)} to ${thePeriod(to.period)},`;
  if (favour === 'same') return `In the last step ${when} the figure stayed the same.`;
  return `The figure’s last change ${when} was ${favour ? `for the ${favour}, by ${size}` : `one of ${size}`}.`;
}

/** What an old figure cannot say. To the day so many years old is not over it; years differ by a day among themselves. */
function oldWords({ change, period }: WiderRating): string {
  const days = lastDay(periodOf(period.period)) - lastDay(periodOf(change!.to.period));
  const years = Math.floor((days + 1) / 365.25);
  if (years < 1) return '';
  const over = days - years * 365.25 > 1 ? 'over ' : '';
  return ` The figure was ${over}${years === 1 ? 'a year' : `${years} years`} old by the end of the rated period, and says nothing of the time since.`;
}

/** How they can differ and both be right. */
function bothRight({ entry, level, change }: WiderRating): string {
  const poorAndBetter = change!.favour === 'better' && level?.tone === 'poor';
  // The meaning is told as the scale has it; where no source prints one, there is none to tell.
  const meaning =
    poorAndBetter && !level.unexplained
      ? ` “${level.label}” does not say which way a figure goes. It stands for: ${inSentence(level.meaning).replace(/\.$/, '')}.`
      : '';
  if (entry.direction)
    return ` The arrow may rest on other things, or on figures that are not in this record.${meaning}`;
  return change!.favour === 'better'
    ? ` That need be no contradiction: a figure can get better and still fall short of what was asked.${meaning}`
    : ' That need be no contradiction: work can go well before a figure shows it.';
}

/** To be said before it, where the page has not. */
export const notAlone = 'The rating is not of this figure alone.';

/** How a wider rating and the figure go together: to be read where both stand. */
export function widerWords(rating: WiderRating): string {
  const { entry, level, change, ways } = rating;
  if (!level && !entry.direction) return 'No rating is given that the figure could be set beside.';
  if (!change)
    return 'Up to then no two of its figures can be compared, so it cannot be said whether the two go together.';
  const so = changeWords(rating);
  if (ways === 'same') return `${so} Both point the same way.${oldWords(rating)}`;
  if (ways === 'apart') {
    const said = entry.direction ? `the arrow says “${entry.direction}”` : `“${level!.label}” is the rating`;
    return `${so} The two point different ways: ${said}.${bothRight(rating)}${oldWords(rating)}`;
  }
  if (!change.favour)
    return `${so} Neither direction is declared better, so it cannot be said whether the two go together.`;
  const neither =
    level?.tone === 'neutral'
      ? 'The level says neither good nor bad.'
      : change.favour === 'same'
        ? 'That speaks neither for nor against the rating.'
        : 'A middling rating goes with either direction.';
  return `${so} ${neither}${oldWords(rating)}`;
}

/** What of it no source prints, as clauses without capital or full stop. */
export const widerCare = ({ change, ways, level, entry }: WiderRating): string[] => [
  ...(ways && !entry.direction && level?.unexplained
    ? [`no meaning is printed with “${level.label}”, so which way it points is our reading`]
    : []),
  ...(change ? undatedCare(undatedFigures([change.from, change.to])) : []),
];
