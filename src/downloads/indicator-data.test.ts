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

test('its JSON holds each status with its rule, inputs and arithmetic, as the page shows them', () => {
  const { statuses } = JSON.parse(indicatorJson(record, neet));
  expect(statuses.map((s: { id: string }) => s.id)).toEqual([
    'target-1',
    'target-2',
    'target-3',
    'change',
    'longer-trend',
    'benchmark-national',
    'curve-plan',
    'xmr',
  ]);
  expect(statuses.find((s: { method: string; result: string }) => s.method === 'target' && s.result))
    .toMatchInlineSnapshot(`
      {
        "id": "target-3",
        "inputs": [
          {
            "locator": "NI 117",
            "name": "Target",
            "period": "2010-03",
            "qualifier": null,
            "source": "paper-2010",
            "undated": false,
            "unit": "percent",
            "value": "9.8",
          },
          {
            "locator": "NI 117",
            "name": "Figure in March 2010",
            "period": "2010-03",
            "qualifier": "about",
            "source": "paper-2010",
            "undated": false,
            "unit": "percent",
            "value": "10.0",
          },
        ],
        "method": "target",
        "result": "close",
        "rule": "A figure at or below the target meets it; one above it by up to 5% of the target (at most 2 percentage points) is close; one further above misses it. Only a figure for the very same period counts.",
        "steps": [
          "shortfall = figure − target = 10.0 − 9.8 = 0.2",
          "5% of the target = 0.05 × 9.8 = 0.49",
          "tolerance = the smaller of 2 and 0.49 = 0.49",
          "0 < 0.2 ≤ 0.49, so close",
        ],
        "title": "Target of 9.8% for March 2010",
        "words": "close, about 0.2 percentage points above it",
      }
    `);
});
