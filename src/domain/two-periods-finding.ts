import { absolute, compare, decimalOf, signOf } from './decimal.ts';
import { figureText } from './figure-text.ts';
import { thePeriod } from './in-period.ts';
import type { SeriesPoint } from './series.ts';
import { bySize, type ChangeOf, type TwoPeriods } from './two-periods.ts';
import { capitalise, listOf } from './wording.ts';

const at = ({ indicator }: ChangeOf, p: SeriesPoint): string =>
  figureText({ unit: indicator.unit }, p.drawn.value!, p.drawn.qualifier);

/** The largest change, or the two that are as large; nothing where nothing moved, or more are as large. */
function largest(changes: readonly ChangeOf[]): string {
  const size = (c: ChangeOf) => absolute(decimalOf(c.change.difference));
  const [first] = bySize(changes);
  if (!first || changes.length < 2 || signOf(size(first)) === 0) return '';
  const same = changes.filter((c) => compare(size(c), size(first)) === 0);
  if (same.length > 2) return '';
  const said = same.map(
    (c) =>
      `“${c.indicator.shortName}” ${same.length === 1 ? 'changed most, ' : ''}from ${at(c, c.change.from)} to ${at(c, c.change.to)}`,
  );
  return ` ${same.length === 1 ? said[0] : `Two changed most: ${listOf(said)}`}.`;
}

/** How many figures got better and how many worse between two periods, and which moved most. */
export function twoPeriodsFinding({ from, to, changes }: TwoPeriods): string {
  const count = (favour: string | undefined) => changes.filter((c) => c.change.favour === favour).length;
  const unclear = changes.filter((c) => c.change.unclear).length;
  const [better, worse, same, unjudged] = [count('better'), count('worse'), count('same'), count(undefined) - unclear];
  const still = changes.every((c) => c.change.favour !== 'same' || signOf(decimalOf(c.change.difference)) === 0);
  const n = changes.length;
  const course = `from ${thePeriod(from)} to ${thePeriod(to)}`;
  if (n === 0) return `No figure can be compared ${course}.`;
  const judged = [
    ...(better > 0 ? [`${better} got better`] : []),
    ...(worse > 0 ? [`${worse} got worse`] : []),
    ...(same > 0 ? [`${same} ${still ? 'stayed the same' : 'got neither better nor worse'}`] : []),
    ...(unjudged > 0 ? [`${unjudged} ${unjudged === 1 ? 'is' : 'are'} judged neither way`] : []),
    ...(unclear > 0 ? [`${unclear} ${unclear === 1 ? 'is' : 'are'} printed too roughly to tell`] : []),
  ];
  const whole = n === 1 ? 'the one figure here' : n === 2 ? 'both figures here' : `all ${n} figures here`;
  const sentence =
    judged.length === 1 && unjudged + unclear === 0
      ? `${whole} ${judged[0]!.replace(/^\d+ /, '')}`
      : `of ${n} ${n === 1 ? 'figure' : 'figures'}, ${listOf(judged)}`;
  return `${capitalise(course)}, ${sentence}.${largest(changes)}`;
}
