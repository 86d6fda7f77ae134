import { earlyTargetsOf, type EarlyTarget } from '../../domain/early-targets.ts';
import { middle, periodOf } from '../../domain/period.ts';
import { plannedTargetsOf, type PlannedTarget } from '../../domain/planned-targets.ts';
import type { IndicatorRecord, OpenRecord } from '../../domain/record.ts';
import { pointsOf, seriesOf, type SeriesPoint } from '../../domain/series.ts';
import { listOf } from '../../domain/wording.ts';
import { openWords } from '../trend/open-ended.ts';
import { symbolWords } from '../trend/symbol-words.ts';
import { interleaved, trendModel, type TrendModel, type TrendSeries } from '../trend/model.ts';
import { courseFinding, courseOf, ways, type Course } from './course.ts';
import { hasPanel, partsOf } from './sheets.ts';

/** One indicator, small: its own line and England's, with the marks of its trend. */
export interface Panel {
  readonly indicator: IndicatorRecord;
  readonly planned: readonly PlannedTarget[];
  /** Targets set before a break in the series: figures after it are not held against them. */
  readonly early: readonly EarlyTarget[];
  readonly course: Course;
  readonly name: string;
  /** Whether a figure stands at a time that no source prints. */
  readonly undated: boolean;
  /** The unit in words; nothing for a percentage, whose figures say it. */
  readonly unit: string | undefined;
  readonly trend: TrendModel;
  readonly area: TrendSeries;
  readonly points: readonly SeriesPoint[];
  readonly national: TrendSeries | undefined;
}

export interface SmallMultiplesModel {
  readonly title: string;
  /** What the council is called. */
  readonly area: string;
  readonly finding: string;
  readonly panels: readonly Panel[];
  /** What the panels say in short, as far as they do, and what is not drawn. */
  readonly key: readonly string[];
}

function panelOf(record: OpenRecord, indicator: IndicatorRecord, area: string): Panel[] {
  if (!hasPanel(indicator)) return [];
  const dateOf = (source: string) => record.sources.get(source)?.published;
  const planned = plannedTargetsOf(record, indicator);
  const trend = trendModel(indicator, dateOf, planned, area);
  const own = trend.series.find((s) => s.kind === 'area')!;
  const points = pointsOf(seriesOf(indicator, 'area')!, dateOf);
  return [
    {
      indicator,
      planned,
      early: earlyTargetsOf(record, indicator),
      course: courseOf(indicator, dateOf),
      name: indicator.shortName,
      undated: points.some((p) => p.drawn.value !== undefined && p.drawn.undated),
      unit: indicator.unit === 'percent' ? undefined : trend.unit,
      trend,
      area: own,
      points,
      national: trend.series.find((s) => s.kind === 'national'),
    },
  ];
}

/** In which panels the one target drawn was set before the break beside it. */
function earlyWords(panels: readonly Panel[]): string[] {
  const drawn = panels.filter(({ early, trend }) =>
    early.some((t) => middle(periodOf(t.period)) === trend.targets.at(-1)?.at),
  );
  return drawn.length === 0
    ? []
    : [
        `The last target of ${listOf(drawn.map((p) => p.name))} was set before the break beside it, and the figures after it are not held against it.`,
      ];
}

/** What the drawn key does not: that shows what each mark is. */
function keyOf(panels: readonly Panel[], left: number): string[] {
  const any = (test: (p: Panel) => boolean) => panels.some(test);
  return [
    'Each panel has a scale and years of its own: compare the printed figures, not heights or slopes.',
    ...earlyWords(panels),
    ...(any((p) => [p.area, ...(p.national ? [p.national] : [])].some(interleaved))
      ? ['A point that a line passes by is for another kind of period.']
      : []),
    ...openWords(panels.flatMap((p) => p.points)),
    ...symbolWords(panels.flatMap((p) => p.points)),
    ...(any((p) => !p.course.upToDate) ? ['“Then”: that figure cannot be compared with those before it.'] : []),
    ...(any((p) => p.course.way === 'unclear') ? ['“Unclear”: printed too roughly to tell.'] : []),
    ...(any((p) => p.course.way === 'unknown') ? ['“Not compared”: no two figures can be.'] : []),
    ...(any((p) => p.undated) ? ['*: a figure is printed without a date and stands where we read it to belong.'] : []),
    ...(left > 0
      ? [`Not drawn: ${left} more ${left === 1 ? 'indicator that has' : 'indicators that have'} one figure or none.`]
      : []),
  ];
}

/**
 * The indicators of a theme in one council, those that got worse first: one chart, or several where there are many
 * panels; none where no indicator has two figures.
 */
export function smallMultiples(
  record: OpenRecord,
  theme: { readonly id: string; readonly name: string },
  authority: string,
): SmallMultiplesModel[] {
  const area = record.authorities.get(authority)?.shortName ?? authority;
  const own = [...record.indicators.values()].filter((i) => i.theme === theme.id && i.authority === authority);
  const panels = own.flatMap((i) => panelOf(record, i, area));
  // What went badly comes first; what is known only up to an earlier figure, after all that is known to the latest.
  const rank = ({ course: { way, upToDate } }: Panel) =>
    way === 'unknown' ? 2 * ways.length : ways.indexOf(way) + (upToDate ? 0 : ways.length);
  panels.sort((a, b) => rank(a) - rank(b));
  if (panels.length === 0) return [];
  const { count: charts, each } = partsOf(panels.length);
  return Array.from({ length: charts }, (_, i) => {
    const shown = panels.slice(i * each, (i + 1) * each);
    const part = charts > 1 ? `, part ${i + 1} of ${charts}` : '';
    return {
      title: `${theme.name}: ${area} over time${part}`,
      area,
      finding: courseFinding(
        shown.map((p) => p.course),
        charts > 1 ? 'shown in this part' : undefined,
      ),
      panels: shown,
      key: keyOf(shown, i === charts - 1 ? own.length - panels.length : 0),
    };
  });
}
