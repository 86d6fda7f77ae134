import { expect, it } from 'vitest';
import { hostile } from '../testing/spreadsheets/hostile.ts';
import { refusalOf, workbookIn } from '../testing/spreadsheets/read-made.ts';
import { xlsxParts } from '../testing/spreadsheets/xlsx-writer.ts';
import { zipped } from '../testing/spreadsheets/zipped.ts';

// The sentences are read by officers: a change of one is a change to be looked at.
it('refuses every hostile file in one sentence', () => {
  const told = hostile.map(([what, name, made]) => {
    const sentence = refusalOf(made(), name);
    expect(sentence.match(/[.!?](?:\s|$)/g), sentence).toHaveLength(1);
    return `${what} (${name})\n  ${sentence}`;
  });
  expect(told.join('\n')).toMatchSnapshot();
}, 120_000);

it('passes over entries whose names play tricks', () => {
  const parts = xlsxParts([{ name: 'Data', rows: [['a']] }]);
  const bytes = zipped({ ...parts, '../evil.xml': 'x', '/etc/passwd': 'x', 'a\\b': 'x', 'C:/x': 'x', 'folder/': '' });
  expect(workbookIn(bytes, 'a.xlsx').sheets[0]!.cells.get('A1')!.text).toBe('a');
});

it('counts what is unpacked, for all parts together', () => {
  const bytes = zipped(xlsxParts([{ name: 'Data', rows: [['a']] }]));
  expect(refusalOf(bytes, 'a.xlsx', { unzippedBytes: 1_500 })).toMatch(/^bomb: The file unpacks to more than 0 MB/);
  expect(refusalOf(bytes, 'a.xlsx', { bytes: 100 })).toMatch(/^too-big/);
});
