import { frames } from '../charts/frame.ts';
import type { Dot } from '../charts/trend/dot.ts';
import { trendLayout, type TrendLayout } from '../charts/trend/layout.ts';
import { trendModel } from '../charts/trend/model.ts';
import { trendTable, type CellFigure } from '../charts/trend/table.ts';
import { decimalOf, toNumber } from '../domain/decimal.ts';
import { findingText } from '../domain/finding.ts';
import { middle, periodLabel, periodOf } from '../domain/period.ts';
import { plannedTargetsOf } from '../domain/planned-targets.ts';
import type { OpenRecord } from '../domain/record.ts';
import { trendGuidesOf } from '../domain/trend-guides.ts';
import { changedFigures } from './changed-figures.ts';

/** What the page of an indicator would show, with the figures that an import changes marked. */
export interface Preview {
  readonly key: string;
  readonly title: string;
  readonly finding: string;
  /** A drawing for each size, and where in it the changed figures stand; none where there is too little to draw. */
  readonly drawings: readonly { readonly layout: TrendLayout; readonly changed: readonly Dot[] }[];
  /** What the marks mean, a sentence each. */
  readonly words: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly period: string;
    readonly cells: readonly string[];
    /** `added`, `revised`, both, or nothing. */
    readonly change: string;
  }[];
}

/** A figure with what its flags mean. A plan’s target has no source of its own, and says only when it is for. */
const cellText = ({ text, meaning, source }: CellFigure): string =>
  meaning === undefined || source === undefined ? text : `${text} (${meaning})`;

/** The preview of one indicator, of the record as it would be. Throws where one of the records has no such indicator. */
export function previewOf(key: string, before: OpenRecord, after: OpenRecord): Preview {
  const [old, indicator] = [before.indicators.get(key)!, after.indicators.get(key)!];
  const area = after.authorities.get(indicator.authority)?.shortName;
  const planned = plannedTargetsOf(after, indicator);
  const dateOf = (source: string) => after.sources.get(source)?.published;
  const guides = trendGuidesOf(after, indicator);
  const model = trendModel(indicator, dateOf, planned, area, guides);
  const table = trendTable(indicator, planned, area ?? indicator.authority, guides.early);
  const changes = changedFigures(old, indicator);
  const marks = changes.flatMap(({ period, value }) =>
    value === undefined ? [] : [{ at: middle(periodOf(period)), value: toNumber(decimalOf(value)), label: '' }],
  );
  // The rings of real changes come first, so that labels keep clear of both kinds.
  const ringed = { ...model, signals: [...model.signals, ...marks] };
  const drawings = frames.map((frame) => {
    const layout = trendLayout(ringed, frame);
    const signals = layout.signals.slice(0, model.signals.length);
    return { layout: { ...layout, signals }, changed: layout.signals.slice(model.signals.length) };
  });
  return {
    key,
    title: model.title,
    finding: findingText(model.finding),
    drawings: model.drawn ? drawings : [],
    words: [...(model.drawn && marks.length > 0 ? ['A dashed ring is a figure from your file.'] : []), ...model.key],
    columns: table.columns,
    rows: table.rows.map((row) => ({
      period: row.period,
      cells: row.cells.map((cell) => [...new Set(cell.map(cellText))].join('; ')),
      change: [...new Set(changes.filter((c) => periodLabel(c.period) === row.period).map((c) => c.action))].join(
        ' and ',
      ),
    })),
  };
}
