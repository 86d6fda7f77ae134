import type { IndicatorRecord } from '../../domain/record.ts';
import { listCell } from './cells.ts';

/** The references that a source knows an indicator by: `ref 53`, or `NI 117`. Empty where that source gives none. */
export const refIn = (indicator: IndicatorRecord, source: string): string =>
  listCell(indicator.refs.filter((r) => r.source === source).map((r) => r.ref));

/** The one that a place in the source goes by, where the place is itself a reference; otherwise all of them. */
export const refAt = (indicator: IndicatorRecord, source: string, locator: string): string =>
  indicator.refs.some((r) => r.source === source && r.ref === locator) ? locator : refIn(indicator, source);
