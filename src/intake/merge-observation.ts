import type { Observation } from '../schema/figure.ts';
import type { Indicator, Series } from '../schema/indicator.ts';
import { changed, differences, insert, newFigure, notFound, type Revising, type Step } from './differences.ts';
import type { Reading } from './reading.ts';

const kindOf = (series: string): Series['kind'] | undefined =>
  series === 'area' || series === 'national' || series === 'similar' ? series : undefined;

/** Lays one figure over an indicator’s series: the same by period, source and reading. */
export function mergeObservation(data: Indicator, r: Reading, revising: Revising | undefined): Step<Indicator> {
  const place = data.series.findIndex((s) => s.id === r.series);
  const series = data.series[place];
  if (!series) {
    const kind = kindOf(r.series);
    if (!kind)
      return {
        problem: notFound(
          r,
          `the series “${r.series}”`,
          `one that the indicator has: ${data.series.map((s) => s.id).join(', ')}, or national, similar`,
        ),
      };
    const added: Series = { id: r.series, kind, observations: [newFigure(r)] };
    return { data: { ...data, series: [...data.series, added] }, action: 'added' as const, fields: [] };
  }
  const withObservations = (observations: Observation[]): Indicator => ({
    ...data,
    series: data.series.map((s, i) => (i === place ? { ...s, observations } : s)),
  });
  const at = series.observations.findIndex((o) => o.period === r.period && o.source === r.source);
  const observation = series.observations[at];
  const replace = (o: Observation) => withObservations(series.observations.map((x, i) => (i === at ? o : x)));
  if (r.reading > 1) {
    const also = observation?.also?.[r.reading - 2];
    if (!observation || !also)
      return {
        problem: notFound(
          r,
          `reading ${r.reading} of ${r.period}, which is not published`,
          'reading 1; a further reading of the same source is added in the file, under `also`, with a note',
        ),
      };
    const fields = differences(also, r);
    if (fields.length === 0) return { data, action: 'left' as const, fields };
    const others = observation.also!.map((x, i) => (i === r.reading - 2 ? changed(x, r, fields, revising) : x));
    return { data: replace({ ...observation, also: others }), action: 'revised' as const, fields };
  }
  if (!observation)
    return { data: withObservations(insert(series.observations, newFigure(r))), action: 'added' as const, fields: [] };
  const fields = differences(observation, r);
  if (fields.length === 0) return { data, action: 'left' as const, fields };
  return { data: replace(changed(observation, r, fields, revising)), action: 'revised' as const, fields };
}
