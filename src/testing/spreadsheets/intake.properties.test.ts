import { fc } from '../properties.ts';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gate } from '../../../scripts/lib/gate.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { intake } from '../../intake/intake.ts';
import { intakeReport } from '../../intake/report.ts';
import { bytesOf, workbookIn } from './read-made.ts';

const { files } = await gate(resolve('src/testing/fixtures/gate/base'));
const indicators = files.filter((f) => f.kind === 'indicator');
const source = files.find((f) => f.kind === 'source')!.key;
const settings = { source, locator: 'table 1' };

/** What people type into cells, and what nobody does. */
const cell = fc.oneof(
  fc.constantFrom(...indicators.flatMap((i) => [i.key, (i.data as Indicator).shortName])),
  fc.constantFrom('Indicator', 'Period', 'Value', 'Target', 'Series', 'England', 'Notes', 'Flags', 'Marker', 'Source'),
  fc.constantFrom('2006', '2006/07', '2006-07', '2006 to 2007', 'Q4 2009/10', 'Mar 2010', '31/02/2010', '2031/32 FY'),
  fc.constantFrom('n/a', '-', '', '0', '1,358', '8.2%', '[c]', '<5', '#REF!', '12.4 [p]', 'awaited', '=1+1', '\u00a0'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.string({ maxLength: 8 }),
);
const table = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join('\r\n');

const read = (text: string) => intake(workbookIn(bytesOf(text), 'a.csv'), files, settings);

describe('an import of anything at all', () => {
  it('ends in a report: all of it, or what could not be read and not one file', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = csv(rows);
        fc.pre(text.trim() !== '');
        const result = read(text);
        expect(intakeReport(result)).toMatch(/Nothing is imported|would change|No file changes/);
        if (result.problems.length > 0) expect(result.files).toEqual([]);
        for (const p of result.problems) expect(`${p.found}${p.expected}`).not.toMatch(/undefined|NaN|\[object/);
      }),
      { numRuns: 400 },
    );
  });

  it('says the same of a figure wherever its row stands', () => {
    const key = indicators[0]!.key;
    const rows = fc.uniqueArray(fc.integer({ min: 1990, max: 2090 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat({ max: 99 })), (years, numbers) => {
        const lines = years.map((year) => [key, String(year), `${numbers.next().value}.0`]);
        const said = (order: readonly (readonly string[])[]) => {
          const { outcomes } = read(csv([['Indicator', 'Period', 'Value'], ...order]));
          return outcomes.map((o) => `${o.action} ${o.subject} ${o.now}`).sort();
        };
        expect(said([...lines].reverse())).toEqual(said(lines));
      }),
      { numRuns: 60 },
    );
  });

  it('once written, changes nothing the second time', () => {
    const key = indicators[0]!.key;
    const text = csv([
      ['Indicator', 'Period', 'Value'],
      [key, '2001', '77.0'],
      [key, '2002', '[x]'],
    ]);
    const first = read(text);
    expect(first.outcomes.map((o) => o.action)).toEqual(['added', 'added']);
    const written = files.map((f) => {
      const now = first.files.find((n) => n.file === f.file);
      return now ? { ...f, data: JSON.parse(now.text) as unknown } : f;
    });
    const again = intake(workbookIn(bytesOf(text), 'a.csv'), written, settings);
    expect(again.outcomes.map((o) => o.action)).toEqual(['left', 'left']);
    expect(again.files).toEqual([]);
  });
});
