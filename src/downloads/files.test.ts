import { expect, test } from 'vitest';
import { changeLogOf } from '../domain/history/changed.ts';
import { downloadFiles } from './files.ts';
import { sampleRecord } from './sample-record.ts';

const record = sampleRecord();
const log = changeLogOf({ first: undefined, publications: [], until: undefined }, record);
const files = downloadFiles(record, log, (path) => new URL(path, 'https://progress.example/').href);
const textAt = (path: string) => files.find((f) => f.path === path)!.text();

test('each table, indicator, tracker, timeline and feed has its files, each at an address of its own', () => {
  const paths = files.map((f) => f.path).sort();
  expect(paths).toMatchSnapshot();
  expect(new Set(paths).size).toBe(paths.length);
});

test('a file is what it is called', () => {
  for (const { path, text } of files) {
    const written = text();
    if (path.endsWith('.json')) expect(JSON.parse(written), path).toBeTypeOf('object');
    else expect(written, path).toMatch(path.endsWith('.csv') ? /^[a-z_]+(?:,[a-z_]+)*\r\n/ : /^<\?xml /);
  }
  expect(textAt('indicators/leeds/neet.csv')).toContain('leeds');
  expect(textAt('data/datapackage.json')).toContain('https://progress.example/data/');
  expect(textAt(`plans/${[...record.plans.keys()][0]}/changes.xml`)).toContain('https://progress.example/plans/');
});
