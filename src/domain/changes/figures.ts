import type { Series } from '../../schema/indicator.ts';
import { countsChildren } from '../disclosure/counts-children.ts';
import { periodLabel } from '../period.ts';
import type { IndicatorRecord, OpenRecord } from '../record.ts';
import type { Comparison, Finder } from './comparison.ts';
import { printedWords, rawOf } from './printed.ts';
import { differences, type Difference, type Statement } from './statement.ts';
import { tell, type Put } from './tell.ts';
import { untold } from './untold.ts';

const seriesName = (s: Series): string | undefined =>
  s.name ?? { area: undefined, national: 'England', similar: 'similar areas', group: s.id }[s.kind];

/** What a figure is called within its indicator: `England, academic year 2008/09`. */
export const figureName = (series: Series, period: string): string =>
  [seriesName(series), periodLabel(period)].filter(Boolean).join(', ');

/** Every figure of an indicator, of each source, with those that the same source prints elsewhere. */
export function figureStatements(indicator: IndicatorRecord, sourceNow: (key: string) => string): Statement[] {
  const statements = indicator.series.flatMap((s, i) =>
    s.observations.flatMap((o, j) => {
      const source = sourceNow(o.source);
      const id = `${s.id}, ${o.period}, ${source}`;
      const name = figureName(s, o.period);
      const path = ['series', i, 'observations', j] as const;
      const words = printedWords(o, indicator);
      const shared = { at: path, revised: o.revised, source, name };
      const other = o.also ?? [];
      return [
        {
          ...shared,
          id,
          same: o.value === undefined ? undefined : [s.id, rawOf(o), source, o.locator].join('\n'),
          cell: `${s.id}\n${o.period}`,
          period: o.period,
          raw: rawOf(o),
          words,
          value: o.value,
          marker: o.marker,
          path: [...path, o.value === undefined ? 'marker' : 'value'],
          locator: o.locator,
        },
        ...other.map((a, k) => ({
          ...shared,
          id: `${id}, also ${a.locator}`,
          name: `${name}, as printed at ${a.locator}`,
          raw: rawOf(a),
          words: printedWords(a, indicator),
          value: a.value,
          marker: a.marker,
          path: [...path, 'also', k, a.value === undefined ? 'marker' : 'value'],
          locator: a.locator,
        })),
      ];
    }),
  );
  return countsChildren(indicator) ? statements.map(untold) : statements;
}

const was = (key: string) => key;

/** A figure that another source gives now is told with both sources. */
function put(c: Comparison, d: Difference): Put {
  const shared = { noun: 'figure', flag: true } as const;
  if (d.how !== 'resourced') return shared;
  const title = (record: OpenRecord, s: Statement) => `“${record.sources.get(s.source ?? '')?.title ?? s.source}”`;
  const [from, to] = [title(c.before, d.before), title(c.after, d.after)];
  const words =
    d.before.raw === d.after.raw
      ? `still ${d.after.words}, now given from ${to}, no longer from ${from}`
      : `revised from ${d.before.words} (${from}) to ${d.after.words} (${to})`;
  return { ...shared, words };
}

/** Figures of indicators: new, revised, withdrawn; figures in the place of markers and the reverse. */
export const figures: Finder = function* (c: Comparison) {
  for (const { before, after, subject } of c.both('indicator')) {
    const old = figureStatements(before, (key) => c.now('source', key));
    for (const d of differences(old, figureStatements(after, was))) yield tell(subject, d, put(c, d));
  }
};
