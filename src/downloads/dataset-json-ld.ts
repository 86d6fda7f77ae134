import { dayOf } from '../domain/day.ts';
import { firstDay, lastDay, periodOf } from '../domain/period.ts';
import type { IndicatorRecord, OpenRecord } from '../domain/record.ts';

/** Full addresses that a dataset's description leads to. */
export interface DatasetAddresses {
  readonly page: string;
  readonly csv: string;
  readonly json: string;
  /** The page about all of the open data. */
  readonly data: string;
  readonly source: (id: string) => string;
}

/** From the first day of the earliest period to the last day of the latest: `2004-01-01/2013-06-30`. */
function coverageOf(indicator: IndicatorRecord): string {
  const periods = indicator.series.flatMap((s) => s.observations.map((o) => periodOf(o.period)));
  return `${dayOf(Math.min(...periods.map(firstDay)))}/${dayOf(Math.max(...periods.map(lastDay)))}`;
}

const sourcesOf = (indicator: IndicatorRecord): string[] => [
  ...new Set([
    ...indicator.series.flatMap((s) => s.observations.map((o) => o.source)),
    ...(indicator.targets ?? []).map((t) => t.source),
  ]),
];

/** An indicator as a schema.org Dataset, for search engines and catalogues. */
export function datasetOf(record: OpenRecord, indicator: IndicatorRecord, addresses: DatasetAddresses) {
  const { site } = record;
  const council = record.authorities.get(indicator.authority);
  const publisher = { '@type': 'Organization', name: site.publisher, email: site.contact.email };
  const download = (contentUrl: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    contentUrl,
    encodingFormat,
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': addresses.page,
    url: addresses.page,
    name: `${indicator.name}, ${council?.shortName ?? indicator.authority}`,
    alternateName: [...new Set([indicator.shortName, ...indicator.refs.map((r) => r.ref)])],
    // Search engines refuse a description of fewer than 50 characters.
    description: `${indicator.definition} Every figure as its source printed it, with the document and the place in it.`,
    identifier: indicator.key,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    license: site.licence.url,
    creator: publisher,
    publisher,
    temporalCoverage: coverageOf(indicator),
    ...(council
      ? {
          spatialCoverage: {
            '@type': 'Place',
            name: council.name,
            identifier: { '@type': 'PropertyValue', propertyID: 'ONS code', value: council.onsCode },
          },
        }
      : {}),
    variableMeasured: {
      '@type': 'PropertyValue',
      name: indicator.name,
      description: indicator.definition,
      unitText: indicator.unitLabel ?? indicator.unit,
    },
    distribution: [download(addresses.csv, 'text/csv'), download(addresses.json, 'application/json')],
    includedInDataCatalog: { '@type': 'DataCatalog', name: site.name, url: addresses.data },
    isBasedOn: sourcesOf(indicator).flatMap((id) => {
      const source = record.sources.get(id);
      return source
        ? [
            {
              '@type': 'CreativeWork',
              name: source.title,
              url: addresses.source(id),
              datePublished: source.published,
              publisher: { '@type': 'Organization', name: source.publisher },
            },
          ]
        : [];
    }),
  };
}
