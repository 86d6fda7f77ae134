import { fc } from '../testing/properties.ts';
import { describe, expect, it } from 'vitest';
import { odsOf } from '../testing/spreadsheets/ods-writer.ts';
import type { MadeSheet } from '../testing/spreadsheets/made-sheet.ts';
import { workbookIn, workbookWriters } from '../testing/spreadsheets/read-made.ts';
import { xlsxOf, xlsxParts } from '../testing/spreadsheets/xlsx-writer.ts';
import { zipped } from '../testing/spreadsheets/zipped.ts';
import { asShown } from './as-shown.ts';
import { shortestDecimal } from './number-text.ts';
import { readWorkbook } from './read-workbook.ts';

const sheet: MadeSheet = {
  name: 'Data',
  rows: [
    ['Area', '2024/25'],
    ['Leeds', { number: '12.4', format: '0.0' }],
    [{ date: '2025-04-01' }, { error: '#N/A' }],
  ],
  merges: ['A1:B1'],
};
const csv = new TextEncoder().encode('Area,"2024,25"\nLeeds,£12\n');
const good = { xlsx: xlsxOf(sheet), ods: odsOf(sheet), csv };
const ending = fc.constantFrom('csv' as const, 'xlsx' as const, 'ods' as const);

/** Either a workbook or one sentence; never an exception. */
function settles(bytes: Uint8Array, name: string) {
  const read = readWorkbook(bytes, name);
  if ('refusal' in read) expect(read.refusal.sentence).toMatch(/^The (?:file|file’s|cell|sheet) .*\.$/);
}

describe('whatever the bytes', { timeout: 60_000 }, () => {
  it('random ones are read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), ending, (bytes, e) => settles(bytes, `a.${e}`)),
      { numRuns: 150 },
    );
  });
  it('random ones behind the first bytes of each format are, too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), ending, fc.nat(600), (noise, e, keep) => {
        const start = good[e].subarray(0, keep);
        settles(Uint8Array.from([...start, ...noise]), `a.${e}`);
      }),
      { numRuns: 150 },
    );
  });
  it('files cut off are refused, wherever the cut', () => {
    for (const e of ['xlsx', 'ods'] as const)
      for (let at = 0; at < good[e].length; at += 11)
        expect(readWorkbook(good[e].subarray(0, at), `a.${e}`), `${e} at ${at}`).toHaveProperty('refusal');
  });
  it('files with a few bytes changed are read alike or refused', () => {
    const change = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom('xlsx' as const, 'ods' as const), change, (e, changes) => {
        const bytes = good[e].slice();
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        settles(bytes, `a.${e}`);
        const read = readWorkbook(bytes, `a.${e}`);
        // A check sum stands behind every part: what is read is what was saved.
        if ('workbook' in read) expect(read.workbook).toEqual(workbookIn(good[e], `a.${e}`));
      }),
      { numRuns: 200 },
    );
  });
  it('XML with pieces cut out or doubled is read or refused', () => {
    const parts = xlsxParts([sheet]);
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(parts)),
        fc.nat(),
        fc.nat(60),
        fc.boolean(),
        (name, from, length, twice) => {
          const xml = parts[name]!;
          const at = from % xml.length;
          const mangled =
            xml.slice(0, at) + (twice ? xml.slice(at, at + length).repeat(2) : '') + xml.slice(at + length);
          settles(zipped({ ...parts, [name]: mangled }), 'a.xlsx');
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('numbers', { timeout: 60_000 }, () => {
  const double = fc.double({ noNaN: true, noDefaultInfinity: true });
  it('come back as the same number, in its shortest form', () => {
    fc.assert(
      fc.property(double, (n) => {
        const text = shortestDecimal(String(n))!;
        expect(text).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
        expect(Number(text)).toBe(n === 0 ? 0 : n);
        // Stored with more digits than it needs, it is still the shortest; a whole number keeps each one it was given.
        const stored = n.toPrecision(17);
        expect(shortestDecimal(stored)).toBe(/^-?[1-9]\d*$/.test(stored) ? stored : text);
      }),
    );
  });
  it('are the same from a workbook in either format, and exact as percentages', () => {
    const places = fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(fc.array(places, { minLength: 1, maxLength: 20 }), (made) => {
        const stored = made.map(([units, n]) => shortestDecimal(`${units}e-${n}`)!);
        const rows = [stored.map((number) => ({ number, format: '0.0%' }))];
        for (const [e, written] of workbookWriters) {
          const cells = [...workbookIn(written({ name: 'Data', rows }), `a.${e}`).sheets[0]!.cells.values()];
          expect(cells.map((c) => c.text)).toEqual(stored);
          for (const cell of cells)
            expect(shortestDecimal(asShown(cell)!.number)).toBe(shortestDecimal(`${cell.text}e2`));
        }
      }),
      { numRuns: 50 },
    );
  });
});
