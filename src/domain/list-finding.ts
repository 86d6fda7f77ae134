import type { Indicator } from '../schema/indicator.ts';
import { latestChange } from './change.ts';
import { namedPoints, undatedCare, undatedFigures } from './finding-care.ts';
import { findingOf, lastStepOf, type Finding } from './finding.ts';
import { inPeriodShort } from './in-period.ts';
import { periodShort } from './period.ts';
import { pointsOf, seriesOf, type SeriesPoint, type SourceDate } from './series.ts';

/**
 * What a list says of an indicator: the whole course of its figures, or its last step where that can be told. Of what to
 * bear in mind a list has room for one thing, without which its sentence would claim too much: a date that no source
 * prints.
 */
export function listFindingOf(indicator: Indicator, dateOf: SourceDate, lastStep = false): Finding {
  const series = seriesOf(indicator, 'area');
  const points = series ? pointsOf(series, dateOf) : [];
  const step = lastStep ? lastStepOf(indicator, dateOf) : undefined;
  const last = step === undefined ? undefined : latestChange(indicator, points);
  const named = last ? [last.from, last.to] : namedPoints(indicator, points);
  return { sentence: step ?? findingOf(indicator, dateOf).sentence, care: undatedCare(undatedFigures(named)) };
}

/** When the figure beside it is from, short: `in 2006/07`; where no source prints that, `read as 2006/07`. */
export const whenShort = ({ period, drawn }: SeriesPoint): string =>
  drawn.undated ? `read as ${periodShort(period)}` : inPeriodShort(period);
