import type { CouncilSummary, WhyOpen } from './council-summary.ts';
import { listOf, plural } from './wording.ts';

const none = (n: number) => (n === 0 ? 'none' : String(n));

const reasons: readonly (readonly [WhyOpen, string])[] = [
  ['no figure', '% have no published result for their period'],
  ['not alike', '% have a figure that cannot be compared with them'],
  ['in words', '% are in words'],
  ['neither better', 'for % neither direction is better'],
];

/** `119 have no published result for their period and 11 are in words`: why targets cannot be judged, the commonest reason first as listed. */
function openWords(open: CouncilSummary['targets']['open']): string {
  const found = reasons.filter(([why]) => open[why] > 0);
  const singular: Readonly<Record<string, string>> = { have: 'has', are: 'is', their: 'its', them: 'it' };
  const said = (n: number, words: string) =>
    (n === 1 ? words.replace(/\b(?:have|are|their|them)\b/g, (word) => singular[word]!) : words).replace(
      '%',
      String(n),
    );
  return listOf(found.map(([why, words]) => said(open[why], words)));
}

/** Of what stands where a target would: nothing to meet, and a reader would miss it if nobody said so. */
function uncounted({ 'not printed': blank, 'to be set': later }: CouncilSummary['targets']['open']): string {
  const parts = [
    ...(blank > 0 ? [`${plural(blank, 'target')} for which nothing is printed`] : []),
    ...(later > 0 ? [`${blank > 0 ? later : plural(later, 'target')} still to be set`] : []),
  ];
  return parts.length === 0 ? '' : ` Not counted: ${listOf(parts)}.`;
}

/** Of targets that nothing here counts: a reader of the sentence before would not know of them. */
const untiedWords = (n: number): string =>
  n === 0
    ? ''
    : ` ${plural(n, 'more target')} in numbers or words ${n === 1 ? 'is' : 'are'} tied to no indicator, so nothing here can show whether ${n === 1 ? 'it was' : 'they were'} met.`;

/** Of the targets of indicators: how many were met, and how many nobody can judge and why. */
function tiedFinding({ met, close, missed, undated, open }: CouncilSummary['targets']): string | undefined {
  const judged = met + close + missed;
  const rest = reasons.reduce((sum, [why]) => sum + open[why], 0);
  if (judged + rest === 0) return undefined;
  if (judged === 0) return `None of ${plural(rest, 'target')} can be judged: ${openWords(open)}.`;
  const more = rest > 0 ? ` ${rest} more in numbers or words cannot be judged: ${openWords(open)}.` : '';
  const read =
    undated === 0
      ? ''
      : ` ${undated === judged ? (judged === 1 ? 'It rests' : 'All of these rest') : `${undated} of these ${undated === 1 ? 'rests' : 'rest'}`} on a figure or target that is printed without a date.`;
  if (judged === 1) {
    const how = met === 1 ? 'met' : close === 1 ? 'close' : 'missed';
    return `The one target with a figure for its own period was ${how}.${read}${more}`;
  }
  const counts = listOf([`${none(met)} were met`, `${none(close)} close`, `${none(missed)} missed`]);
  return `Of ${plural(judged, 'target')} with a figure for their own period, ${counts}.${read}${more}`;
}

/**
 * How many of a council’s targets were met, in a sentence, with how many rest on a date that no source prints, and how
 * many nobody can judge and why, those that no indicator counts, and where none is printed. Nothing where it has none.
 */
export function targetsFinding(targets: CouncilSummary['targets']): string | undefined {
  const said = tiedFinding(targets);
  const rest = uncounted(targets.open);
  return said === undefined ? rest.trimStart() || undefined : `${said}${untiedWords(targets.untied)}${rest}`;
}
