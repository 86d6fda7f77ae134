import { everything, places } from '../domain/history/place.ts';
import type { ChangeLog } from '../domain/history/changed.ts';
import type { OpenRecord } from '../domain/record.ts';
import { csvOf } from './csv.ts';
import { csvGroupMetadataOf, csvMetadataOf } from './csvw.ts';
import { dataPackageOf } from './data-package.ts';
import { atomOf } from './feeds/atom.ts';
import { feedOf } from './feeds/feed-of.ts';
import { jsonFeedOf } from './feeds/json-feed.ts';
import { indicatorCsv, indicatorJson, indicatorTargetsCsv } from './indicator-data.ts';
import { jsonOf } from './json.ts';
import { tables } from './tables.ts';
import { timelineCsv } from './timeline-data.ts';
import { trackerCsv } from './tracker-data.ts';

/** A file that can be taken away: its path in the site, `data/actions.csv`, and its text, written when it is asked for. */
export interface DownloadFile {
  readonly path: string;
  readonly text: () => string;
}

const file = (path: string, text: () => string): DownloadFile => ({ path: path.replace(/^\//, ''), text });

/**
 * Every file of open data and every feed of the site. No page has to be rendered for them, so that they are written
 * beside the pages, at the same time.
 *
 * @param log What changed since the first publication.
 * @param absolute The full address of a path of the site.
 */
export function downloadFiles(
  record: OpenRecord,
  log: ChangeLog,
  absolute: (path: string) => string,
): readonly DownloadFile[] {
  const { site } = record;
  const addresses = { data: absolute('/data/'), source: (id: string) => absolute(`/sources/${id}/`) };
  const feeds = [everything, ...places(record)].flatMap((place) => [
    file(`${place.feed}.xml`, () => atomOf(feedOf(record, log, place, absolute))),
    file(`${place.feed}.json`, () => jsonFeedOf(feedOf(record, log, place, absolute))),
  ]);
  const whole = tables.flatMap((table) => [
    file(`data/${table.name}.csv`, () => csvOf(table.columns, table.rows(record))),
    file(`data/${table.name}.json`, () => jsonOf(table.columns, table.rows(record))),
    file(`data/${table.name}.csv-metadata.json`, () => csvMetadataOf(table, site)),
  ]);
  const indicators = [...record.indicators.values()].flatMap((indicator) => [
    file(`indicators/${indicator.key}.csv`, () => indicatorCsv(indicator)),
    file(`indicators/${indicator.key}.targets.csv`, () => indicatorTargetsCsv(record, indicator)),
    file(`indicators/${indicator.key}.json`, () => indicatorJson(record, indicator)),
  ]);
  return [
    file('data/datapackage.json', () => dataPackageOf(record, addresses)),
    file('data/csv-metadata.json', () => csvGroupMetadataOf(tables, site)),
    ...whole,
    ...indicators,
    ...[...record.trackers.values()].map((tracker) =>
      file(`trackers/${tracker.id}.csv`, () => trackerCsv(record, tracker)),
    ),
    ...[...record.authorities.keys()].map((council) =>
      file(`councils/${council}/timeline.csv`, () => timelineCsv(record, council)),
    ),
    ...feeds,
  ];
}
