import type { OpenRecord } from '../record.ts';
import type { RecordCounts } from './history.ts';

/** A place that a document leaves open is no figure. */
const isFigure = (o: { value?: string | undefined }): boolean => o.value !== undefined;

/** How much a version of the record holds. */
export const countRecords = (record: OpenRecord): RecordCounts => ({
  plans: record.plans.size,
  reviews: record.reviews.size,
  trackers: record.trackers.size,
  indicators: record.indicators.size,
  figures: [...record.indicators.values()].reduce(
    (n, i) => n + i.series.reduce((m, s) => m + s.observations.filter(isFigure).length, 0),
    0,
  ),
});
