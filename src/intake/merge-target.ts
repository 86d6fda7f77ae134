import type { Indicator } from '../schema/indicator.ts';
import { changed, differences, insert, newFigure, notFound, type Revising, type Step } from './differences.ts';
import type { Reading } from './reading.ts';

/** Where in its source a reading stands: as its row says, or as is said of the whole file. */
export const placeOf = (r: Reading): string => r.further.locator || r.locator || '';

/** What a target is told apart by, besides its place. */
const keyOf = (r: Reading): string => [r.indicator.key, r.period, r.source].join('\n');

/** The places that the rows of a table give for one target’s period and source. */
export type GivenPlaces = (r: Reading) => ReadonlySet<string>;

/** Every place that the targets of a table stand at, by indicator, period and source. */
export function givenPlaces(readings: readonly Reading[]): GivenPlaces {
  const places = new Map<string, Set<string>>();
  for (const r of readings)
    if (r.of === 'target') places.set(keyOf(r), (places.get(keyOf(r)) ?? new Set()).add(placeOf(r)));
  return (r) => places.get(keyOf(r)) ?? new Set();
}

/**
 * Lays one target over an indicator’s own: the same by period, source and place. A source may print two targets for one
 * period, at two places: a row that names a place where none is published is a further target, unless it says the same
 * as one at a place that the table does not name; then its place is put right.
 */
export function mergeTarget(
  data: Indicator,
  r: Reading,
  revising: Revising | undefined,
  given: GivenPlaces,
): Step<Indicator> {
  const targets = data.targets ?? [];
  const same = targets.flatMap((t, i) => (t.period === r.period && t.source === r.source ? [i] : []));
  const [own, others] = [r.further.locator, given(r)];
  const there = same.find((i) => targets[i]!.locator === placeOf(r));
  const alike = same.filter(
    (i) => !others.has(targets[i]!.locator) && !differences(targets[i]!, r).some((d) => d.field === 'figure'),
  );
  const only = same.length === 1 && !others.has(targets[same[0]!]!.locator) ? same[0] : undefined;
  const at = there ?? (own ? (alike.length === 1 ? alike[0] : undefined) : only);
  if (at === undefined && same.length > 0 && !own)
    return {
      problem: notFound(
        r,
        `a target for ${r.period}, where ${same.length > 1 ? `the source prints ${same.length}` : 'another row names its place'}`,
        `a column locator that says which: ${same.map((i) => targets[i]!.locator).join(' or ')}`,
      ),
    };
  if (at === undefined)
    return { data: { ...data, targets: insert(targets, newFigure(r)) }, action: 'added' as const, fields: [] };
  const fields = differences(targets[at]!, r);
  if (fields.length === 0) return { data, action: 'left' as const, fields };
  const next = targets.map((t, i) => (i === at ? changed(t, r, fields, revising) : t));
  return { data: { ...data, targets: next }, action: 'revised' as const, fields };
}
