import { expect, test } from 'vitest';
import { jsonOf, jsonOfLists } from './json.ts';

const columns = ['id', 'value'].map((name) => ({ name, type: 'string', title: name, description: name }) as const);

test('is an array with a row a line; numbers stay as printed, nothing is null', () => {
  const rows = [
    { id: 'a', value: '91.0' },
    { id: 'b', value: '' },
  ];
  expect(jsonOf(columns, rows)).toBe('[\n  {"id":"a","value":"91.0"},\n  {"id":"b","value":null}\n]\n');
});

test('leaves text as it is, for no spreadsheet takes it for a formula', () => {
  expect(JSON.parse(jsonOf(columns, [{ id: '=1', value: '' }]))).toEqual([{ id: '=1', value: null }]);
});

test('is an empty array where there are no rows', () => {
  expect(jsonOf(columns, [])).toBe('[]\n');
});

test('puts lists of rows after what they are about', () => {
  const text = jsonOfLists(
    { name: 'A' },
    { rows: { columns, rows: [{ id: 'a', value: '1' }] }, none: { columns, rows: [] } },
  );
  expect(JSON.parse(text)).toEqual({ name: 'A', rows: [{ id: 'a', value: '1' }], none: [] });
});
