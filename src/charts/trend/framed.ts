import { againstTargets } from '../../domain/against-targets.ts';
import { namedFindingOf, type Finding } from '../../domain/finding.ts';
import { plannedIn } from '../../domain/printed-elsewhere.ts';
import type { IndicatorRecord, OpenRecord } from '../../domain/record.ts';
import { trendOf, type DrawnTrend } from './drawn.ts';

/** A trend as it stands on a stranger's page: nothing around it says what is measured, and where. */
export interface FramedTrend {
  readonly trend: DrawnTrend;
  readonly named: { readonly title: string; readonly finding: Finding };
  /** The words of the link to its own page. */
  readonly more: string;
}

export function framedTrend(record: OpenRecord, indicator: IndicatorRecord): FramedTrend {
  const trend = trendOf(record, indicator);
  const dateOf = (source: string) => record.sources.get(source)?.published;
  const targets = againstTargets(record, indicator, dateOf).filter((t) => !(t.brokenAt && t.actual));
  const place = record.authorities.get(indicator.authority)!.shortName;
  return {
    trend,
    named: {
      title: `${indicator.name}, ${place}${trend.model.span}`,
      finding: namedFindingOf(indicator, dateOf, plannedIn(record, indicator, targets)),
    },
    more: 'Every figure, and how it was counted',
  };
}
