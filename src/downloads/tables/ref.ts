import type { IndicatorRecord } from '../../domain/record.ts';
import { listCell } from './cells.ts';

/** The references that a source knows an indicator by: `ref 53`, or `NI 117`. Empty where that source gives none. */
export const refIn = (indicator: IndicatorRecord, source: string): string =>
  listCell(indicator.refs.filter((r) => r.source === source).map((r) => r.ref));
