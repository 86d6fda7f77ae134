import type { Fact } from '../../schema/fact.ts';
import type { Indicator } from '../../schema/indicator.ts';

const people =
  /(?:^|[\s-])(?:child(?:ren)?|people|persons?|pupils?|students?|learners?|bab(?:y|ies)|infants?|toddlers?|teenagers?|adolescents?|youths?|minors?|boys?|girls?|sons?|daughters?|siblings?|mothers?|fathers?|parents?|families|leavers?|neets?|offenders?|victims?|entrants?|runaways?|adoptees?)$/i;
/** Each of these happens to one person, so a count of them is a count of persons. */
const events =
  /(?:^|[\s-])(?:admissions?|adoptions?|births?|cases?|conceptions?|deaths?|entries|exclusions?|injuries|offences?|placements?|pregnanc(?:y|ies)|referrals?|registrations?|suicides?|arrests?|convictions?|assessments?)$/i;
const aboutChildren =
  /\b(?:child(?:ren)?(?!’s homes)|young(?:er)? (?:people|persons?|women|men)|pupils?|bab(?:y|ies)|infants?|teen(?:age|ager|agers)?|under[- ]?1?\d|school ?leavers?|looked[- ]after|mothers?|in care)\b/i;

/**
 * What a label counts: the last words before the first that only qualifies them. “Children in care” counts children,
 * “schools with pupils excluded” counts schools, “number of babies born early” counts babies.
 */
export const counted = (label: string): string =>
  label
    .replace(/^(?:the )?(?:number|count|total)s? of /i, '')
    .split(
      /,|[ (](?:aged?|at|below|born|by|during|for|from|in|known|living|not|of|on|per|that|to|under|who|whose|with|\w+ing)\b/i,
    )[0]!
    .trim();

/**
 * Whether a count is one of children, of other persons whom it could identify, or of something that happens to one
 * child each. Counts of schools, homes, conferences, places and staff are not.
 */
export function countsChildren(
  indicator: Pick<Indicator, 'unit' | 'unitLabel' | 'name' | 'shortName' | 'definition'>,
): boolean {
  if (indicator.unit !== 'number') return false;
  const what = counted(indicator.unitLabel ?? indicator.name);
  // “Pupils excluded” counts pupils, and so does “excluded pupils”.
  if (people.test(what) || people.test(what.split(/ \w+ed\b/)[0] ?? '')) return true;
  return (
    events.test(what) &&
    [indicator.unitLabel, indicator.name, indicator.definition].some((text) => aboutChildren.test(text ?? ''))
  );
}

/** A fact counts what its unit names, or what it says it counts; shares (“in 10”, “%”) and sums of money are no counts. */
export const factCountsChildren = ({ what, unit }: Fact): boolean =>
  !/[%£]|^(?:in|of|out of|per)\b/i.test(unit ?? '') &&
  countsChildren({ unit: 'number', unitLabel: unit, name: what, shortName: what, definition: what });
