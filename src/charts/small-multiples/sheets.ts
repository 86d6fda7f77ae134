import type { IndicatorRecord, OpenRecord } from '../../domain/record.ts';
import { seriesOf } from '../../domain/series.ts';

/** More panels than this are drawn in several charts of about the same size, and on several pages. */
export const most = 24;

/** One chart of small trends: a council's, and which of its parts, counted from 0. */
export interface SheetChart {
  readonly authority: string;
  readonly part: number;
}

/** An indicator has a panel where its own figures are of two periods or more: one figure is no trend. */
export function hasPanel(indicator: Pick<IndicatorRecord, 'series'>): boolean {
  const figures = seriesOf(indicator, 'area')?.observations.filter((o) => o.value !== undefined) ?? [];
  return new Set(figures.map((o) => o.period)).size > 1;
}

/** Into how many charts so many panels are parted, and how many stand in each but the last. */
export function partsOf(panels: number): { readonly count: number; readonly each: number } {
  const count = Math.ceil(panels / most);
  return { count, each: count === 0 ? 0 : Math.ceil(panels / count) };
}

/**
 * The small trends of a theme, page by page: as many charts on each as keep it within the weight of a page, in the
 * record's order. There is always a first page, if only an empty one.
 */
export function sheetsOf(record: Pick<OpenRecord, 'indicators'>, theme: string): SheetChart[][] {
  const drawn = [...record.indicators.values()].filter((i) => i.theme === theme && hasPanel(i));
  const sheets: SheetChart[][] = [[]];
  let room = most;
  for (const [authority, own] of Map.groupBy(drawn, (i) => i.authority)) {
    const { count, each } = partsOf(own.length);
    for (let part = 0; part < count; part++) {
      const panels = Math.min(each, own.length - part * each);
      if (panels > room) {
        sheets.push([]);
        room = most;
      }
      sheets.at(-1)!.push({ authority, part });
      room -= panels;
    }
  }
  return sheets;
}
