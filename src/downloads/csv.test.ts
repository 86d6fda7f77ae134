import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { csvOf, formulaSafe } from './csv.ts';

const columns = ['id', 'text'].map((name) => ({ name, type: 'string', title: name, description: name }) as const);

test('ends every row with CRLF and quotes only what needs it', () => {
  const rows = [
    { id: 'a', text: 'plain' },
    { id: 'b', text: 'a, "b"\nc' },
    { id: 'c', text: '' },
  ];
  expect(csvOf(columns, rows)).toBe('id,text\r\na,plain\r\nb,"a, ""b""\nc"\r\nc,\r\n');
  expect(csvParse(csvOf(columns, rows)).map((r) => ({ ...r }))).toEqual(rows);
});

test('is a header alone where there are no rows, without a byte order mark', () => {
  expect(csvOf(columns, [])).toBe('id,text\r\n');
});

test.each([
  ['=1+1', "'=1+1"],
  ['+44', "'+44"],
  ['-not graded', "'-not graded"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  [' =1', "' =1"],
  ['-', "'-"],
  ['-1.5', '-1.5'],
  ['-1', '-1'],
  ['-1+1', "'-1+1"],
  ['91.0', '91.0'],
  ['a=1', 'a=1'],
  ['’tis', '’tis'],
  ["'quoted'", "'quoted'"],
  ['', ''],
])('writes %j as %j', (text, written) => {
  expect(formulaSafe(text)).toBe(written);
});

test('can always be undone: text that looks made safe already gets one more apostrophe', () => {
  expect(formulaSafe("'=1")).toBe("''=1");
});
