import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { indicatorCsv, indicatorJson, indicatorTargetsCsv } from './indicator-data.ts';
import { sampleRecord } from './sample-record.ts';

const record = sampleRecord();
const neet = record.indicators.get('leeds/neet')!;

test('an indicator’s CSV files have its rows and those of measures that follow it', () => {
  expect(csvParse(indicatorCsv(neet))).toHaveLength(5);
  expect(csvParse(indicatorTargetsCsv(record, neet)).map((t) => t.kind)).toEqual(['indicator', 'measure', 'measure']);
});

test('its JSON says what it is, then holds both', () => {
  expect(JSON.parse(indicatorJson(record, neet))).toMatchObject({
    authority: 'leeds',
    indicator: 'neet',
    unit_label: null,
    observations: expect.arrayContaining([expect.objectContaining({ value: '10.0', period: '2010-03' })]),
    targets: expect.arrayContaining([expect.objectContaining({ value: '9.8' })]),
  });
});
