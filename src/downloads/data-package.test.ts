import { expect, test } from 'vitest';
import { dataPackageOf, tableSchemaOf } from './data-package.ts';
import { csvOf } from './csv.ts';
import { dataPackageProblems } from '../testing/data-package-profile.ts';
import { sampleRecord } from './sample-record.ts';
import { tables } from './tables.ts';

const record = sampleRecord();
const addresses = { data: 'https://progress.example/data/', source: (id: string) => `https://progress.example/${id}/` };
const text = dataPackageOf(record, addresses);

test('keeps the rules of Data Package v2', () => {
  expect(dataPackageProblems(JSON.parse(text))).toEqual([]);
});

test('would not keep them with a file outside its folder, or a column of no known type', () => {
  const problems = (from: string, to: string) => dataPackageProblems(JSON.parse(text.replace(from, to)));
  expect(problems('"path": "costs.csv"', '"path": "../costs.csv"')).not.toEqual([]);
  expect(problems('"type": "string"', '"type": "words"')).not.toEqual([]);
});

test('describes every table twice, as CSV and as JSON, with the size of the file', () => {
  const { resources } = JSON.parse(text) as { resources: { path: string; bytes: number }[] };
  expect(resources.map((r) => r.path)).toEqual(tables.flatMap((t) => [`${t.name}.csv`, `${t.name}.json`]));
  const sources = tables.at(-1)!;
  expect(resources.at(-2)?.bytes).toBe(Buffer.byteLength(csvOf(sources.columns, sources.rows(record))));
});

test('holds nothing that changes from build to build', () => {
  expect(dataPackageOf(sampleRecord(), addresses)).toBe(text);
  expect(JSON.parse(text)).not.toHaveProperty('created');
});

test('describes a column with its constraints, and leaves out what it has none of', () => {
  const { fields } = tableSchemaOf(tables[0]!);
  expect(fields.find((f) => f.name === 'value')).not.toHaveProperty('constraints');
  expect(fields.find((f) => f.name === 'marker')?.constraints).toEqual({
    enum: ['[x]', '[z]', '[c]', '[low]', '[u]', 'awaited'],
  });
});
