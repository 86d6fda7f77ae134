import { describe, expect, it } from 'vitest';
import { bytesOf, refusalOf, told, workbookIn } from '../../testing/spreadsheets/read-made.ts';

const workbook = (content: string | Uint8Array) =>
  workbookIn(typeof content === 'string' ? bytesOf(content) : content, 'folder/return.csv');
const sheet = (content: string | Uint8Array) => workbook(content).sheets[0]!;
const utf16 = (text: string, bigEndian: boolean) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((c) => {
      const [high, low] = [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255];
      return bigEndian ? [high, low] : [low, high];
    }),
  );
const latin = (text: string) => Uint8Array.from([...text].map((c) => c.charCodeAt(0)));

describe('fields', () => {
  it('keeps texts verbatim and names the sheet after the file', () => {
    const { name, cells } = sheet('Area, 2024/25 ,"1,234"\r\nLeeds,,0.10\r\n');
    expect(name).toBe('return');
    expect([...cells.values()].map((c) => [c.address, c.text])).toEqual([
      ['A1', 'Area'],
      ['B1', ' 2024/25 '],
      ['C1', '1,234'],
      ['A2', 'Leeds'],
      ['C2', '0.10'],
    ]);
  });
  it('reads quotation marks and line breaks in them; a row is a record', () => {
    expect(told(sheet('a,"say ""yes"""\n"one\r\ntwo",x"y\n\nlast'))).toEqual([
      'A1 text a',
      'B1 text say "yes"',
      'A2 text one\ntwo',
      'B2 text x"y',
      'A4 text last',
    ]);
  });
  it('reads what goes on after a quotation mark as a spreadsheet does, and says so', () => {
    const read = workbook('a,b\n"12"%,"x" ');
    expect(told(read.sheets[0]!).slice(2)).toEqual(['A2 text 12%', 'B2 text x ']);
    expect(read.notes.map((n) => n.sentence)).toEqual([
      '1 cell goes on after a closing quotation mark, and was read as a spreadsheet does: A2.',
    ]);
  });
  it('takes the errors of formulas for errors', () => {
    expect(told(sheet('#REF!,#N/A,n/a'))).toEqual(['A1 error #REF!', 'B1 error #N/A', 'C1 text n/a']);
  });
  it('reads every line end, and a file of one line without one', () => {
    expect(told(sheet('a\rb\nc\r\nd'))).toEqual(['A1 text a', 'A2 text b', 'A3 text c', 'A4 text d']);
    expect([sheet('a,').columns, sheet('a,\n').rows, sheet('\n\n').rows]).toEqual([1, 1, 0]);
  });
});

describe('the delimiter', () => {
  const delimiter = (text: string) => workbook(text).notes.find((n) => n.kind === 'delimiter')?.sentence ?? 'commas';
  it.each([
    ['Area,2024\nLeeds,12', 'commas'],
    ['Area;2024\nLeeds;12,4\nYork;13,5', 'The columns are parted by semicolons.'],
    ['Area;2024;2025\nLeeds;12,4;13,1\n', 'The columns are parted by semicolons.'],
    ['Area\t2024\nLeeds, West Yorkshire\t12\n', 'The columns are parted by tabs.'],
    ['Children looked after; rate per 10,000\n\nArea,2023,2024\nLeeds,1,2\nYork,3,4\n', 'commas'],
    ['"a;b",c\n"d;e",f', 'commas'],
    ['just one column\nof text', 'commas'],
    ['sep=;\na;b,c', 'The columns are parted by semicolons.'],
  ])('of %j', (text, expected) => expect(delimiter(text)).toBe(expected));
  it('leaves the line out that states it', () => {
    expect(told(sheet('sep=\t\r\na,b\tc'))).toEqual(['A1 text a,b', 'B1 text c']);
  });
});

describe('encodings', () => {
  it('reads UTF-8 with and without a byte-order mark', () => {
    for (const text of ['£,é–\n', '\ufeff£,é–\n']) expect(told(sheet(text))).toEqual(['A1 text £', 'B1 text é–']);
  });
  it.each([true, false])('reads UTF-16 (big end first: %s)', (bigEndian) => {
    const read = workbook(utf16('£,é\r\n1,2', bigEndian));
    expect(told(read.sheets[0]!)).toEqual(['A1 text £', 'B1 text é', 'A2 text 1', 'B2 text 2']);
    expect(read.notes[0]?.sentence).toBe('The text is in UTF-16, and was read so.');
  });
  it('falls back to Windows-1252 and says so', () => {
    const read = workbook(latin('2006\x9607,\xa35,\x93caf\xe9\x94,\x80'));
    expect(told(read.sheets[0]!)).toEqual(['A1 text 2006–07', 'B1 text £5', 'C1 text “café”', 'D1 text €']);
    expect(read.notes[0]).toEqual({
      kind: 'encoding',
      sentence: 'The text is not in UTF-8 and was read as Windows-1252: see that signs such as “£” and “–” are right.',
    });
  });
  it('refuses two encodings in one file, and a character cut off', () => {
    const utf8 = bytesOf('a,£\nb,é');
    expect(refusalOf(Uint8Array.from([...utf8, 10, 0xa3]), 'a.csv')).toMatchInlineSnapshot(
      `"mixed-encoding: The file mixes two ways of writing letters such as “é” and signs such as “£”, or is cut off (see line 3): open it, put those letters right, and save it as “CSV UTF-8”."`,
    );
    expect(refusalOf(utf8.subarray(0, -1), 'a.csv')).toMatch(/^mixed-encoding: .*see line 2/);
    expect(refusalOf(utf16('ab', false).subarray(0, -1), 'a.csv')).toMatchInlineSnapshot(
      `"damaged: The file is damaged or cut off (it ends in the middle of a character): save it again."`,
    );
  });
  it('refuses what is no text', () => {
    expect(refusalOf(latin('a,b\nc\0,d'), 'a.csv')).toMatchInlineSnapshot(
      `"not-text: The file is not a text (line 2 holds a character that no text has): save it as “CSV UTF-8” and use that copy."`,
    );
    expect(refusalOf(latin('a\x81'), 'a.csv')).toMatch(/^not-text/);
    expect(refusalOf(utf16('a,b', false).subarray(2), 'a.csv')).toMatch(/^not-text/);
  });
});

describe('limits', () => {
  it('names the cell', () => {
    expect(refusalOf(bytesOf('a,b\nc,"d\n'), 'a.csv')).toMatchInlineSnapshot(
      `"unclosed-quote: The cell B2 begins with a quotation mark that is never closed: close it, or put two where one is meant."`,
    );
    expect(refusalOf(bytesOf('a\nb\nc'), 'a.csv', { rows: 2 })).toMatchInlineSnapshot(
      `"too-many: The sheet “a” reaches past 2 rows (something stands in A3), more than is read: keep only the figures that are needed, and delete what stands far below or beside them."`,
    );
    expect(refusalOf(bytesOf('a,b,c'), 'a.csv', { columns: 2 })).toMatchInlineSnapshot(
      `"too-many: The sheet “a” reaches past 2 columns (something stands in C1), more than is read: keep only the figures that are needed, and delete what stands far below or beside them."`,
    );
    expect(refusalOf(bytesOf('a,b\nc'), 'a.csv', { cells: 2 })).toMatchInlineSnapshot(
      `"too-many: The file holds more than 2 filled cells, more than is read: keep only the figures that are needed, and save it again."`,
    );
    expect(refusalOf(bytesOf('a,bcd'), 'a.csv', { characters: 2 })).toMatchInlineSnapshot(
      `"too-many: The cell B1 of the sheet “a” holds more than 2 characters, more than a cell can: shorten it."`,
    );
  });
});
