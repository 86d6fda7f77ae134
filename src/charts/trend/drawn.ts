import { plannedTargetsOf } from '../../domain/planned-targets.ts';
import type { IndicatorRecord, OpenRecord } from '../../domain/record.ts';
import { trendGuidesOf } from '../../domain/trend-guides.ts';
import { frames } from '../frame.ts';
import { trendLayout, type TrendLayout } from './layout.ts';
import { areaOf, trendModel, type TrendModel } from './model.ts';
import { shapeWords } from './shape-words.ts';
import { asideWords } from './side-by-side.ts';
import { trendTable, type TrendTable } from './table.ts';

/** All that the trend of an indicator shows, ready to be written down. */
export interface DrawnTrend {
  readonly model: TrendModel;
  readonly table: TrendTable;
  /** One for each frame; none where there is too little to draw. */
  readonly layouts: readonly TrendLayout[];
  /** How to read them, a sentence each. */
  readonly keys: readonly string[];
}

function drawTrend(record: OpenRecord, indicator: IndicatorRecord): DrawnTrend {
  const area = record.authorities.get(indicator.authority)?.shortName ?? areaOf(indicator.authority);
  const planned = plannedTargetsOf(record, indicator);
  const dateOf = (source: string) => record.sources.get(source)?.published;
  const guides = trendGuidesOf(record, indicator);
  const model = trendModel(indicator, dateOf, planned, area, guides);
  const table = trendTable(indicator, planned, area, guides.early);
  const rows = table.rows.map((r) => r.at);
  if (!model.drawn) return { model, table, layouts: [], keys: [] };
  const layouts = frames.map((frame) => trendLayout(model, frame, rows));
  const aside = layouts.some((l) => l.aside) ? [asideWords] : [];
  return { model, table, layouts, keys: [...shapeWords(model, layouts), ...aside, ...model.key] };
}

/** So many are kept: pages that share a trend are rendered one soon after the other. */
const most = 32;

const recent = new WeakMap<OpenRecord, Map<string, DrawnTrend>>();

/** The trend of an indicator of the record, drawn once for the pages that show it one after the other. */
export function trendOf(record: OpenRecord, indicator: IndicatorRecord): DrawnTrend {
  const kept = recent.get(record) ?? new Map<string, DrawnTrend>();
  recent.set(record, kept);
  const drawn = kept.get(indicator.key) ?? drawTrend(record, indicator);
  kept.set(indicator.key, drawn);
  if (kept.size > most) kept.delete(kept.keys().next().value!);
  return drawn;
}
