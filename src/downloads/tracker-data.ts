import type { OpenRecord, TrackerRecord } from '../domain/record.ts';
import { csvOf } from './csv.ts';
import { ratings, ratingsOf } from './tables/ratings.ts';

/** A tracker's rows of the ratings, in the same columns. */
export const trackerCsv = (record: OpenRecord, tracker: TrackerRecord): string =>
  csvOf(ratings.columns, ratingsOf(record, tracker));
