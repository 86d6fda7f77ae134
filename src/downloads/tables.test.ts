import { describe, expect, test } from 'vitest';
import { sampleRecord } from './sample-record.ts';
import { tableNamed, tables } from './tables.ts';

const record = sampleRecord();

test('gives an error for a table that is not there', () => {
  expect(() => tableNamed('obserwations')).toThrow('No table is called “obserwations”.');
});

describe.each(tables)('$name', (table) => {
  const rows = table.rows(record);
  const names = table.columns.map((c) => c.name);

  test('has rows in the sample, with its columns and no others', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row).sort()).toEqual([...names].sort());
  });

  test('says in every row where it was read', () => {
    for (const row of rows) expect([record.sources.has(row.source ?? ''), row.locator !== '']).toEqual([true, true]);
  });

  test('keeps to its columns’ constraints', () => {
    for (const column of table.columns) {
      const cells = rows.map((r) => r[column.name] ?? '');
      if (column.required) expect(cells, column.name).not.toContain('');
      const filled = cells.filter((cell) => cell !== '');
      if (column.values) expect(column.values, column.name).toEqual(expect.arrayContaining(filled));
      if (column.pattern) for (const cell of filled) expect(cell).toMatch(new RegExp(`^(?:${column.pattern})$`));
    }
  });

  test('has a primary key that is always there and never twice the same', () => {
    const keys = rows.map((r) => table.primaryKey.map((k) => r[k]));
    expect(keys.flat()).not.toContain('');
    expect(new Set(keys.map((k) => JSON.stringify(k))).size).toBe(rows.length);
  });

  test('refers to rows that are there', () => {
    for (const key of table.foreignKeys) {
      const there = tableNamed(key.table)
        .rows(record)
        .map((r) => JSON.stringify(key.to.map((c) => r[c])));
      for (const row of rows) expect(there).toContain(JSON.stringify(key.columns.map((c) => row[c])));
    }
  });

  test('has the same rows in the same order, however the files are read', () => {
    expect(table.rows(sampleRecord((files) => files.reverse()))).toEqual(rows);
  });
});
