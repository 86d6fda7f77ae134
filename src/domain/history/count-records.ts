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
  // With the other figures that a document prints for the same period.
  figures: [...record.indicators.values()]
    .flatMap((i) => i.series.flatMap((s) => s.observations.flatMap((o) => [o, ...(o.also ?? [])])))
    .filter(isFigure).length,
});
