import { notBegun } from '../domain/integrity/period-not-begun.ts';
import type { Indicator } from '../schema/indicator.ts';
import { notFound, shown, type Revising } from './differences.ts';
import type { KnownIndicator } from './indicator-finder.ts';
import { mergeObservation } from './merge-observation.ts';
import { givenPlaces, mergeTarget } from './merge-target.ts';
import type { Outcome } from './outcome.ts';
import type { CellProblem } from './problem.ts';
import type { Reading } from './reading.ts';

const subjectOf = (r: Reading): string =>
  [
    r.indicator.data.shortName,
    r.period,
    r.of === 'target' ? 'target' : r.series,
    r.reading > 1 ? `reading ${r.reading}` : '',
  ]
    .filter((t) => t !== '')
    .join(', ');

/** Whether the figure, as it would stand with the flags that it has already, is for a time that had not begun. */
function notBegunIn({ series }: Indicator, r: Reading, published: string | undefined) {
  const figures = series.find((s) => s.id === r.series)?.observations ?? [];
  const figure = figures.find((o) => o.period === r.period && o.source === r.source);
  return figure && notBegun(figure, published);
}

export interface Merged {
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly CellProblem[];
  /** The indicators that change, with their fields as they will be. */
  readonly changed: readonly { readonly indicator: KnownIndicator; readonly data: Indicator }[];
}

/**
 * Lays the figures of a spreadsheet over those that are published. A figure is the same by indicator, series, period,
 * source and reading. What the spreadsheet does not hold is left as it is: an import adds and revises, it never
 * removes. Pure: nothing is written.
 */
export function merge(
  readings: readonly Reading[],
  revising?: Revising,
  publishedOn: (source: string) => string | undefined = () => undefined,
): Merged {
  const outcomes: Outcome[] = [];
  const problems: CellProblem[] = [];
  const next = new Map<string, { indicator: KnownIndicator; data: Indicator }>();
  const given = givenPlaces(readings);
  for (const r of readings) {
    const data = next.get(r.indicator.key)?.data ?? r.indicator.data;
    const result = r.of === 'observation' ? mergeObservation(data, r, revising) : mergeTarget(data, r, revising, given);
    if ('problem' in result) {
      problems.push(result.problem);
      continue;
    }
    if (result.action === 'added' && !(r.further.locator || r.locator))
      problems.push(
        notFound(
          r,
          'a new figure that does not say where in its source it stands',
          'a column locator, or --locator "para 4.5" for the whole file',
        ),
      );
    const early = result.action === 'left' ? undefined : notBegunIn(result.data, r, publishedOn(r.source));
    if (early) problems.push({ ...r.at, ...early });
    if (result.action !== 'left') next.set(r.indicator.key, { indicator: r.indicator, data: result.data });
    outcomes.push({
      action: result.action,
      subject: subjectOf(r),
      file: r.indicator.file,
      now: shown(r),
      fields: result.fields,
      ...(r.reason === undefined ? {} : { reason: r.reason }),
      at: r.at,
    });
  }
  return { outcomes, problems, changed: [...next.values()] };
}
