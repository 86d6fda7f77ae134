import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../../domain/entry.ts';
import { intake } from '../../intake/intake.ts';
import { intakeReport } from '../../intake/report.ts';
import type { Settings } from '../../intake/settings.ts';
import { bytesOf, workbookIn, workbookWriters } from './read-made.ts';
import { cellTraps } from './cell-traps.ts';
import { figureTraps } from './figure-traps.ts';
import { layoutTraps } from './layout-traps.ts';
import type { MadeCell, MadeSheet } from './made-sheet.ts';
import { returnTraps } from './return-traps.ts';
import { shapeTraps } from './shape-traps.ts';
import { one, usual } from './trap.ts';

const figure = (period: string, value: string) => ({ period, value, source: 'report-2010', locator: 'NI 1' });
const indicator = (id: string, fields: object, observations: object[]) => ({
  kind: 'indicator',
  key: `leeds/${id}`,
  file: `indicators/leeds/${id}.json`,
  data: {
    authority: 'leeds',
    name: `What ${id} counts`,
    shortName: id,
    refs: [],
    unit: 'percent',
    series: [{ id: 'area', kind: 'area', observations }],
    ...fields,
  },
});
const files = [
  indicator('attendance', { refs: [{ ref: 'NI 1', source: 'report-2010' }] }, [figure('2008/09 FY', '91.0')]),
  indicator('referrals', { unit: 'number', unitLabel: 'referrals' }, [figure('2010-03', '1358')]),
  indicator('exclusions', {}, [figure('2008/09 AY', '5.2')]),
  indicator('visits', { unit: 'number' }, []),
  indicator('spending', { unit: 'pounds' }, [figure('2008/09 FY', '1250000')]),
  { kind: 'source', key: 'report-2010', file: 'sources/report-2010.json', data: {} },
  { kind: 'source', key: 'report-2011', file: 'sources/report-2011.json', data: {} },
  {
    kind: 'source',
    key: 'dated',
    file: 'sources/dated.json',
    data: { title: 'The Report of June 2011', published: '2011-06' },
  },
] as unknown as ContentFile[];

/** A sheet as CSV, where it can be one: nothing in it that only a workbook has. */
function csv(sheet: MadeSheet): string | undefined {
  if (sheet.merges || sheet.hiddenRows || sheet.hiddenColumns) return undefined;
  const cells = sheet.rows.map((row) => row.map(plain));
  if (cells.some((row) => row.includes(undefined))) return undefined;
  return cells
    .map((row) => row.map((c) => (/[",\n]/.test(c!) ? `"${c!.replaceAll('"', '""')}"` : c)).join(','))
    .join('\r\n');
}
function plain(cell: MadeCell | undefined): string | undefined {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  return cell.number !== undefined && cell.format === undefined && cell.formula === undefined ? cell.number : undefined;
}

function told(name: string, bytes: Uint8Array, settings: Settings) {
  const result = intake(workbookIn(bytes, name), files, settings);
  if (result.problems.length > 0) {
    // Whatever is wrong, nothing may be half done.
    expect(intakeReport(result)).toContain('Nothing is imported');
    return result.problems.map(
      (p) => `${p.cell || 'sheet'}: ${p.found} | ${p.expected}${p.example ? ` | ${p.example}` : ''}`,
    );
  }
  return result.outcomes.map((o) => `${o.action} ${o.subject} = ${o.now}`);
}

describe.each(Object.entries({ ...layoutTraps, ...cellTraps, ...returnTraps, ...shapeTraps, ...figureTraps }))(
  '%s',
  (_, trap) => {
    const sheet: MadeSheet = { name: 'Return', rows: trap.rows, ...trap.sheet };
    const expected = trap.gives.map((g) => (typeof g === 'string' ? g : (expect.stringMatching(g) as string)));
    const settings = trap.settings ?? usual;
    const text = csv(sheet);
    if (text !== undefined)
      it('as CSV', () => {
        expect(told('return.csv', bytesOf(text), settings)).toEqual(expected);
      });
    it.each(workbookWriters)('as %s', (ending, write) => {
      expect(told(`return.${ending}`, write(sheet), settings)).toEqual(expected);
    });
  },
);

describe.each(workbookWriters)('several sheets in %s', (ending, write) => {
  const table = (name: string, value: string, more: Partial<MadeSheet> = {}): MadeSheet => ({
    name,
    rows: [
      ['Indicator', '2009/10'],
      ['attendance', { number: value }],
    ],
    ...more,
  });

  it('reads the one that has a table; a hidden one is passed over, and said to be', () => {
    const bytes = write(
      { name: 'Cover', rows: [['Return']] },
      table('Data', '91.5'),
      table('Old', '1', { hidden: true }),
    );
    const result = intake(workbookIn(bytes, `r.${ending}`), files, usual);
    expect(result.outcomes.map((o) => `${o.now} ${o.at.sheet} ${o.at.cell}`)).toEqual(['91.5 Data B2']);
    expect(result.notices.map((x) => x.text).join()).toMatch(/Old/);
  });

  it('asks which, where two have one', () => {
    const bytes = write(table('Data', '91.5'), table('Data 2', '92'));
    expect(told(`r.${ending}`, bytes, usual)).toEqual([
      expect.stringMatching(/2 sheets with a table .*--sheet "Data"/),
    ]);
    expect(told(`r.${ending}`, bytes, { ...usual, sheet: 'Data 2' })).toEqual(one('attendance', '2009/10 FY', '92'));
    expect(told(`r.${ending}`, bytes, { ...usual, sheet: 'Dta' })).toEqual([
      expect.stringMatching(/no sheet “Dta” .*perhaps Data/),
    ]);
  });
});

it('says what to do where a column of sources holds a title: its id, or how a document is added', () => {
  const table = (source: string) => `Indicator,Period,Value,Source\r\nattendance,2009/10,91.5,${source}\r\n`;
  const problems = (source: string) => intake(workbookIn(bytesOf(table(source)), 'r.csv'), files, usual).problems;
  const guide = '/editing/#add-figures';
  expect(problems('The report of June 2011')).toMatchObject([{ cell: 'D2', example: 'dated', guide }]);
  expect(problems('A paper that nobody added')).toMatchObject([{ cell: 'D2', guide }]);
  expect(problems('dated')).toEqual([]);
});

it('asks about a note that a copied row has kept, and not about one that is its own', () => {
  const was = { ...figure('2008/09 FY', '91.0'), note: 'Read from a chart.' };
  const noted = files.map((f) =>
    f.key === 'leeds/attendance'
      ? { ...f, data: { ...(f.data as object), series: [{ id: 'area', kind: 'area', observations: [was] }] } }
      : f,
  );
  const rows = (note: string) =>
    `Indicator,Period,Value,Source,Note\r\nattendance,2008/09,91.0,report-2010,Read from a chart.\r\nattendance,2009/10,91.5,report-2010,${note}\r\n`;
  const notices = (note: string) => intake(workbookIn(bytesOf(rows(note)), 'r.csv'), noted, usual).notices;
  expect(notices('Read from a chart.').map((n) => `${n.cell}: ${n.text}`)).toEqual([
    'C3: attendance, 2009/10 FY: the same note as for 2008/09 FY: is it meant?',
  ]);
  expect(notices('Read from a table.')).toEqual([]);
});

it('reads text that was garbled when the file was opened', () => {
  const garbled = 'Indicator,Period,Value,Note\r\nattendance,2009/10,91.5,The boardâ€™s â€œownâ€\u009d figure\r\n';
  const result = intake(workbookIn(bytesOf(garbled), 'r.csv'), files, usual);
  expect(result.files[0]!.text).toContain('The board’s');
  expect(result.notices.map((x) => x.text).join()).toMatch(/garbled/);
});
