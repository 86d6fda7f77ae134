import { againstTargets, type AgainstTarget } from './against-targets.ts';
import { bulletOf, figureOf, type Bullet } from './bullets.ts';
import { decimalOf, signOf } from './decimal.ts';
import { indicatorKeys } from './exception-items.ts';
import { figureText } from './figure-text.ts';
import { isOutturn } from './latest.ts';
import { comparePeriods, lastDay, periodLabel, periodOf } from './period.ts';
import { ratioOf } from './ratio.ts';
import type { IndicatorRecord, OpenRecord, TrackerPeriodRecord, TrackerRecord } from './record.ts';
import { measuresOf } from './related.ts';
import { pointsOf, seriesOf, type SeriesPoint } from './series.ts';
import { targetStatus } from './target-status.ts';
import { capitalise } from './wording.ts';
import { sizeOf } from './workings/verdict.ts';

/** A figure of one of a tracker's items on its way to a target whose period had not ended. */
export interface NextTarget {
  readonly item: TrackerRecord['items'][number];
  readonly indicator: IndicatorRecord;
  /** The last figure up to the end of the tracker's period. */
  readonly figure: SeriesPoint | undefined;
  /** The nearest target after it, or nothing where this indicator of the item has none. */
  readonly next: AgainstTarget | undefined;
  readonly later: readonly AgainstTarget[];
  /** The last target between that figure and the end of the period: it had fallen due, and no figure was printed for it. */
  readonly due: AgainstTarget | undefined;
  /** Whether any document up to then sets it a target at all. */
  readonly anyTarget: boolean;
  /** Why the figure stands for the item, in the words of the link: where it counts something wider, that says so. */
  readonly reason: string | undefined;
}

/** Of a recommendation only the figures that would show it: those of what is done about it are other things. */
const linksOf = (record: OpenRecord, item: NextTarget['item']): readonly { to: string; reason?: string }[] =>
  item.follows?.kind === 'recommendation'
    ? measuresOf(record, item.follows.id)
    : indicatorKeys(record, item).map((to) => ({ to }));

const end = (period: string): number => lastDay(periodOf(period));

/**
 * The figures of a period's items beside the targets that were still to come, as documents up to the period's own set
 * them. An indicator stands once, with the first item that it shows; one without such a target only beside one with.
 */
export function nextTargets(
  record: OpenRecord,
  tracker: TrackerRecord,
  period: TrackerPeriodRecord,
  items: readonly string[],
): NextTarget[] {
  const dateOf = (source: string) => record.sources.get(source)?.published;
  const printed = dateOf(period.source);
  const known = ({ source }: AgainstTarget) => {
    const date = dateOf(source);
    return date === undefined || printed === undefined || comparePeriods(date, printed) <= 0;
  };
  const until = end(period.period);
  const told = new Set<string>();
  const found = tracker.items
    .filter((item) => items.includes(item.id))
    .flatMap((item) => {
      const rows = linksOf(record, item).flatMap(({ to: key, reason }): NextTarget[] => {
        const indicator = record.indicators.get(key);
        if (!indicator || told.has(key)) return [];
        const area = seriesOf(indicator, 'area');
        const figure = (area ? pointsOf(area, dateOf) : []).findLast((p) => isOutturn(p) && end(p.period) <= until);
        const targets = againstTargets(record, indicator, dateOf).filter(known);
        const ahead = targets.filter((t) => end(t.period) > until);
        const due = targets.findLast(
          (t) =>
            (t.value ?? t.text) !== undefined &&
            !t.actual &&
            end(t.period) <= until &&
            (!figure || end(t.period) > end(figure.period)),
        );
        const anyTarget = targets.length > 0;
        return [{ item, indicator, figure, next: ahead[0], later: ahead.slice(1), due, anyTarget, reason }];
      });
      if (!rows.some((r) => r.next)) return [];
      for (const { indicator } of rows) told.add(indicator.key);
      return rows;
    });
  // Where no distance can be worked out at all, there is nothing to show that the items do not say themselves.
  return found.some((r) => r.figure && r.next?.value !== undefined) ? found : [];
}

/** `80% for June 2010`, or the words that are all its source prints. */
export const targetWords = (indicator: IndicatorRecord, { value, text, period }: AgainstTarget): string =>
  value === undefined
    ? [text ?? 'A target without a number', ...(text?.includes(periodLabel(period)) ? [] : [periodLabel(period)])].join(
        ', ',
      )
    : `${figureText({ unit: indicator.unit }, value)} for ${periodLabel(period)}`;

/** How far there was to go: `0.6 percentage points to go`. No judgement: the target's own period was still to come. */
export function distanceWords({ indicator, figure, next }: NextTarget): string {
  if (!next) return 'No target ahead';
  if (next.value === undefined) return 'The target is not a number';
  const value = figure?.drawn.value;
  if (value === undefined) return 'No figure by then';
  if (figure!.drawn.qualifier !== undefined) return 'Not worked out: the figure is not one plain number';
  const status = targetStatus(indicator, next.value, value);
  if (!status) return 'Neither direction is declared better';
  const shortfall = decimalOf(status.shortfall);
  const size = sizeOf(indicator, ratioOf(shortfall));
  const sign = signOf(shortfall);
  return capitalise(sign === 0 ? 'just at the target' : sign > 0 ? `${size} to go` : `${size} better than the target`);
}

/** Those in percent as bars, each with its next target. */
export function bulletsAhead(record: OpenRecord, rows: readonly NextTarget[]): Bullet[] {
  const dateOf = (source: string) => record.sources.get(source)?.published;
  return rows.flatMap(({ indicator, figure, next }) => {
    if (indicator.unit !== 'percent' || !figure || next?.value === undefined) return [];
    const { value, period, undated, source, locator } = next;
    const target = { value, period, undated, source, locator, qualifier: undefined };
    return [bulletOf(indicator.shortName, indicator, { figure: figureOf(figure), target, baseline: false }, dateOf)];
  });
}
