import type { CouncilSummary } from './council-summary.ts';
import { listOf, plural } from './wording.ts';

const none = (n: number) => (n === 0 ? 'none' : String(n));

/**
 * How many of a council’s targets were met, in a sentence, with how many nobody can judge. Nothing where it has none.
 */
export function targetsFinding({ met, close, missed, undecided }: CouncilSummary['targets']): string | undefined {
  const judged = met + close + missed;
  if (judged + undecided === 0) return undefined;
  const rest = 'no figure for their period has been published, or they are words';
  if (judged === 0) return `No target can be judged: ${rest}.`;
  const open = undecided > 0 ? ` ${undecided} more cannot be judged: ${rest}.` : '';
  if (judged === 1) {
    const how = met === 1 ? 'met' : close === 1 ? 'close' : 'missed';
    return `The one target with a figure for its own period was ${how}.${open}`;
  }
  const counts = listOf([`${none(met)} were met`, `${none(close)} close`, `${none(missed)} missed`]);
  return `Of ${plural(judged, 'target')} with a figure for their own period, ${counts}.${open}`;
}
