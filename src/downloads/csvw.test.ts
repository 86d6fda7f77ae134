import { expect, test } from 'vitest';
import { csvGroupMetadataOf, csvMetadataOf } from './csvw.ts';
import { sampleRecord } from './sample-record.ts';
import { tableNamed, tables } from './tables.ts';

const { site } = sampleRecord();

test('one table: its file, its columns in order, its key, and no keys that lead out of it', () => {
  const metadata = JSON.parse(csvMetadataOf(tableNamed('costs'), site));
  expect(metadata.url).toBe('costs.csv');
  expect(metadata.tableSchema.columns.map((c: { titles: string }) => c.titles)).toEqual(
    tableNamed('costs').columns.map((c) => c.name),
  );
  expect(metadata.tableSchema.primaryKey).toEqual(['plan', 'line', 'period', 'kind']);
  expect(metadata.tableSchema).not.toHaveProperty('foreignKeys');
  expect(metadata.tableSchema.columns[6]).toMatchObject({ name: 'amount_gbp', datatype: 'decimal', required: false });
});

test('all tables: foreign keys lead to tables of the group', () => {
  const group = JSON.parse(csvGroupMetadataOf(tables, site));
  const urls = group.tables.map((t: { url: string }) => t.url);
  expect(urls).toEqual(tables.map((t) => `${t.name}.csv`));
  for (const table of group.tables)
    for (const key of table.tableSchema.foreignKeys) expect(urls).toContain(key.reference.resource);
});
