import type { IndicatorRecord, OpenRecord } from './record.ts';
import { seriesOf } from './series.ts';

/** The indicators that most documents give figures for: most documents first, then most figures, then by key. */
export function storied(record: OpenRecord, most: number): IndicatorRecord[] {
  const weight = (i: IndicatorRecord) => {
    const values = (seriesOf(i, 'area')?.observations ?? []).filter((o) => o.value !== undefined);
    return { documents: new Set(values.map((o) => o.source)).size, figures: values.length };
  };
  return [...record.indicators.values()]
    .map((i) => ({ i, ...weight(i) }))
    .filter((x) => x.figures > 1)
    .sort((a, b) => b.documents - a.documents || b.figures - a.figures || (a.i.key < b.i.key ? -1 : 1))
    .slice(0, most)
    .map((x) => x.i);
}
