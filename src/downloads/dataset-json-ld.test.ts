import { expect, test } from 'vitest';
import { datasetOf } from './dataset-json-ld.ts';
import { sampleRecord } from './sample-record.ts';

const record = sampleRecord();
const addresses = {
  page: 'https://progress.example/indicators/leeds/neet/',
  csv: 'https://progress.example/indicators/leeds/neet.csv',
  json: 'https://progress.example/indicators/leeds/neet.json',
  data: 'https://progress.example/data/',
  source: (id: string) => `https://progress.example/sources/${id}/`,
};
const dataset = datasetOf(record, record.indicators.get('leeds/neet')!, addresses);

test('says what, when, where, from which documents, and under which licence', () => {
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    name: 'Young people not in education, employment or training, Leeds',
    temporalCoverage: '2006-01-01/2010-03-31',
    spatialCoverage: { name: 'Leeds City Council', identifier: { value: 'E08000035' } },
    license: 'https://progress.example/licence',
    creator: { name: 'Example' },
    alternateName: ['NEET', 'ref 53', 'NI 117'],
  });
  expect(dataset.distribution.map((d) => d.contentUrl)).toEqual([addresses.csv, addresses.json]);
  expect(dataset.isBasedOn.map((s) => s.url)).toEqual([
    'https://progress.example/sources/review-2007/',
    'https://progress.example/sources/paper-2010/',
  ]);
});
