import { existsSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { formulaSafe } from '../../downloads/csv.ts';
import { dataPackageProblems } from '../data-package-profile.ts';
import { someInOwnRecord } from '../own-record.ts';

/** The columns that readers may rely on, first and in this order. More may follow; none may change. */
const contract = {
  observations: 'authority indicator ref series series_kind period value marker flags note source locator',
  targets: 'authority indicator ref period value text plan priority source locator',
  ratings: 'authority tracker item item_title period scale rating direction data_quality source locator',
  rating_counts: 'authority tracker period rating count percent basis source locator',
  judgements: 'authority review area scale grade grade_label source locator',
  recommendations: 'authority review recommendation theme timescale due summary source locator',
  actions: 'authority plan priority action title lead funding due status source locator',
  milestones: 'authority plan priority action milestone indicator period kind value text marker source locator',
  duties: 'authority review duty working_days from due_computed due_printed met_on source locator',
  costs: 'authority plan group line period kind amount_gbp note source locator',
  links: 'from_kind from relation to_kind to',
  sources: 'source authority title publisher body meeting_date published kind',
} as const;

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly primaryKey: readonly string[];
  };
}

const folder = new URL('../../../dist/data/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const descriptor = JSON.parse(read('datapackage.json')) as { readonly resources: readonly Resource[] };
const csvResources = descriptor.resources.filter((r) => r.path.endsWith('.csv'));
const sources = new Set(csvParse(read('sources.csv')).map((row) => row.source));

test('the data package keeps the rules of Data Package v2 and describes files that are there', () => {
  expect(dataPackageProblems(descriptor)).toEqual([]);
  for (const r of descriptor.resources) expect(readFileSync(new URL(r.path, folder)).length, r.path).toBe(r.bytes);
});

test('every table of the contract is there, its columns first and in order', () => {
  for (const [name, columns] of Object.entries(contract)) {
    expect(read(`${name}.csv`).split('\r\n', 1)[0]).toMatch(new RegExp(`^${columns.replaceAll(' ', ',')}(,|$)`));
  }
});

describe.each(csvResources)('$path', ({ name, path, schema }) => {
  const text = read(path);
  const rows = csvParse(text);
  const json = JSON.parse(read(`${name}.json`)) as Record<string, string | null>[];

  test('has rows, each as long as the header', () => {
    expect(rows.length).toBeGreaterThanOrEqual(someInOwnRecord);
    expect(rows.columns).toEqual(schema.fields.map((f) => f.name));
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.startsWith('\uFEFF')).toBe(false);
  });

  test('names in every row a source that is there, and a place in it', () => {
    const without = rows.filter((row) => !sources.has(row.source ?? '') || !row.locator);
    expect(without).toEqual([]);
  });

  test('says the same as its JSON, row by row', () => {
    const cells = json.map((row) => rows.columns.map((c) => formulaSafe(row[c] ?? '')));
    expect(rows.map((row) => rows.columns.map((c) => row[c]))).toEqual(cells);
  });

  test('has no key twice', () => {
    const keys = rows.map((row) => JSON.stringify(schema.primaryKey.map((k) => row[k])));
    expect(new Set(keys).size).toBe(rows.length);
  });

  test('writes numbers with a full stop and no separators, and days in full', () => {
    const looks = { number: /^(-?\d+(\.\d+)?)?$/, integer: /^(-?\d+)?$/, date: /^(\d{4}-\d\d-\d\d)?$/ } as const;
    for (const field of schema.fields) {
      const pattern = looks[field.type as keyof typeof looks];
      if (pattern) for (const row of rows) expect(row[field.name]).toMatch(pattern);
    }
  });

  test('starts no text cell as a formula', () => {
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => formulaSafe(cell) !== cell && !cell.startsWith("'"))).toEqual([]);
  });

  test('has metadata for CSV on the Web beside it, with the same columns', () => {
    const metadata = JSON.parse(read(`${path}-metadata.json`));
    expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    expect(metadata.url).toBe(path);
    expect(metadata.tableSchema.columns.map((c: { titles: string }) => c.titles)).toEqual(rows.columns);
  });
});

test('says why wherever an observation has no value', () => {
  const rows = csvParse(read('observations.csv'));
  expect(rows.filter((row) => (row.value === '') !== (row.marker !== ''))).toEqual([]);
});

test('keeps every printed figure as the record has it', () => {
  const rows = csvParse(read('observations.csv'));
  const keyOf = (...parts: (string | undefined)[]) => parts.join(' | ');
  const published = new Set(rows.map((r) => keyOf(r.authority, r.indicator, r.series, r.period, r.source, r.value)));
  const indicators = new Set(rows.map((r) => `${r.authority}/${r.indicator}`));
  const missing = [...indicators].flatMap((key) => {
    const file = new URL(`../../../content/indicators/${key}.json`, import.meta.url);
    const indicator = JSON.parse(readFileSync(file, 'utf8')) as {
      series: { id: string; observations: { period: string; source: string; value?: string }[] }[];
    };
    return indicator.series
      .flatMap((s) => s.observations.map((o) => keyOf(...key.split('/'), s.id, o.period, o.source, o.value ?? '')))
      .filter((figure) => !published.has(figure));
  });
  expect(missing).toEqual([]);
});

test('every indicator has its own CSV and JSON with the same rows, every tracker its ratings', () => {
  const rows = csvParse(read('observations.csv'));
  for (const [key, own] of Map.groupBy(rows, (r) => `${r.authority}/${r.indicator}`)) {
    expect([...csvParse(read(`../indicators/${key}.csv`))], key).toEqual(own);
    expect(JSON.parse(read(`../indicators/${key}.json`)).observations, key).toHaveLength(own.length);
    expect(existsSync(new URL(`../indicators/${key}.targets.csv`, folder)), key).toBe(true);
  }
  for (const [key, own] of Map.groupBy(csvParse(read('ratings.csv')), (r) => r.tracker)) {
    expect([...csvParse(read(`../trackers/${key}.csv`))], key).toEqual(own);
  }
});

test('an indicator’s own data holds every target that a status of it is worked out from', () => {
  interface Own {
    readonly targets: readonly { readonly period: string; readonly value: string | null; readonly source: string }[];
    readonly statuses: readonly {
      readonly method: string;
      readonly inputs: readonly { name: string; period: string; value: string; source: string }[];
    }[];
  }
  const keys = new Set(csvParse(read('observations.csv')).map((r) => `${r.authority}/${r.indicator}`));
  const told = [...keys].flatMap((key) => {
    const own = JSON.parse(read(`../indicators/${key}.json`)) as Own;
    const held = new Set(own.targets.map((t) => `${t.period} ${t.value} ${t.source}`));
    const named = own.statuses.filter((s) => s.method === 'target').flatMap((s) => s.inputs);
    return named
      .filter((input) => input.name === 'Target')
      .map((t) => ({
        key,
        target: `${t.period} ${t.value} ${t.source}`,
        held: held.has(`${t.period} ${t.value} ${t.source}`),
      }));
  });
  expect(told.length).toBeGreaterThanOrEqual(someInOwnRecord);
  expect(told.filter((t) => !t.held)).toEqual([]);
});
