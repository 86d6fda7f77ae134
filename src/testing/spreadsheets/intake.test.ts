import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../../domain/entry.ts';
import { intake } from '../../intake/intake.ts';
import { intakeReport } from '../../intake/report.ts';
import type { Settings } from '../../intake/settings.ts';
import { bytesOf, workbookIn, workbookWriters } from './read-made.ts';
import type { MadeCell, MadeSheet } from './made-sheet.ts';

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
  { kind: 'source', key: 'report-2010', file: 'sources/report-2010.json', data: {} },
  { kind: 'source', key: 'report-2011', file: 'sources/report-2011.json', data: {} },
] as unknown as ContentFile[];

const usual: Settings = { source: 'report-2011', locator: 'table 1' };

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

interface Trap {
  readonly rows: MadeSheet['rows'];
  readonly sheet?: Partial<MadeSheet>;
  readonly settings?: Settings;
  /** What comes of it, the same in each format. */
  readonly gives: readonly (string | RegExp)[];
}

const n = (number: string, format?: string): MadeCell => (format === undefined ? { number } : { number, format });
const one = (name: string, period: string, value: string) => [`added ${name}, ${period}, area = ${value}`];

const traps: Record<string, Trap> = {
  'a tidy table': {
    settings: { source: 'report-2010', locator: 'NI 1' },
    rows: [
      ['Indicator', 'Period', 'Value'],
      ['attendance', '2009/10', n('91.5')],
      ['attendance', '2008/09', n('91')],
    ],
    gives: [...one('attendance', '2009/10 FY', '91.5'), 'left attendance, 2008/09 FY, area = 91'],
  },
  'a wide table': {
    settings: { source: 'report-2010', locator: 'NI 1' },
    rows: [
      ['Measure', '2008/09', '2009/10'],
      ['NI 1', n('91'), n('91.25')],
      ['exclusions', n('5.3'), undefined],
    ],
    gives: [
      'left attendance, 2008/09 FY, area = 91',
      ...one('attendance', '2009/10 FY', '91.25'),
      'revised exclusions, 2008/09 AY, area = 5.3',
    ],
  },
  'titles and blank rows above, notes below': {
    rows: [
      ['Children’s services: quarterly return'],
      [],
      ['Prepared for the board', undefined, 'draft'],
      [],
      ['Indicator', '2009/10'],
      ['attendance', n('91.5')],
      [],
      ['Note: figures are for all maintained schools.'],
      ['Source: school census'],
    ],
    gives: one('attendance', '2009/10 FY', '91.5'),
  },
  'two rows of names, the upper one merged': {
    sheet: { merges: ['B1:C1', 'D1:E1'] },
    rows: [
      ['', '2008/09', undefined, '2009/10', undefined],
      ['Indicator', 'Target', 'Actual', 'Target', 'Actual'],
      ['exclusions', n('5'), n('5.1'), n('4.5'), n('4.9')],
    ],
    gives: [
      'added exclusions, 2008/09 AY, target = 5',
      'added exclusions, 2008/09 AY, area = 5.1',
      'added exclusions, 2009/10 AY, target = 4.5',
      'added exclusions, 2009/10 AY, area = 4.9',
    ],
  },
  'the names of the columns repeated on every page': {
    rows: [
      ['Indicator', 'Period', 'Value'],
      ['attendance', '2009/10', n('91.5')],
      ['Indicator', 'Period', 'Value'],
      ['exclusions', '2009/10', n('5')],
    ],
    gives: [...one('attendance', '2009/10 FY', '91.5'), ...one('exclusions', '2009/10 AY', '5')],
  },
  'one name merged down over its rows': {
    sheet: { merges: ['A2:A3'] },
    rows: [
      ['Indicator', 'Period', 'Value'],
      ['attendance', '2009/10', n('91.5')],
      [undefined, '2010/11', n('92')],
    ],
    gives: [...one('attendance', '2009/10 FY', '91.5'), ...one('attendance', '2010/11 FY', '92')],
  },
  'periods down, indicators across': {
    rows: [
      ['Year', 'attendance', 'exclusions'],
      ['2009/10', n('91.5'), n('5')],
    ],
    settings: { ...usual, years: 'FY' },
    gives: [...one('attendance', '2009/10 FY', '91.5'), ...one('exclusions', '2009/10 FY', '5')],
  },
  'periods down, council and England across': {
    rows: [
      ['Year', 'Leeds', 'England'],
      ['2009/10', n('91.5'), n('92.4')],
    ],
    settings: { ...usual, indicator: 'leeds/attendance' },
    gives: [...one('attendance', '2009/10 FY', '91.5'), 'added attendance, 2009/10 FY, national = 92.4'],
  },
  'thousands separators and spaces that only look': {
    rows: [
      ['Indicator', 'Period', 'Value'],
      ['referrals', 'Apr 2010', '1,402'],
      ['\u00a0referrals ', '2010-05', '1\u00a0377'],
      ['referrals', 'June 2010', ' 1 391\u202f'],
    ],
    gives: [
      ...one('referrals', '2010-04', '1402'),
      ...one('referrals', '2010-05', '1377'),
      ...one('referrals', '2010-06', '1391'),
    ],
  },
  'percentages as text and as formatted fractions': {
    rows: [
      ['Indicator', '2009/10', '2010/11', '2011/12'],
      ['attendance', '91.5%', n('0.921', '0.0%'), n('0.92', '0.0%')],
    ],
    gives: [
      ...one('attendance', '2009/10 FY', '91.5'),
      ...one('attendance', '2010/11 FY', '92.1'),
      ...one('attendance', '2011/12 FY', '92.0'),
    ],
  },
  'a fraction without a format is asked about': {
    rows: [
      ['Indicator', '2009/10'],
      ['attendance', n('0.921')],
    ],
    gives: [/^B2: “0.921” \| a percentage: 0.921 may be a fraction, which stands for 92.1%.*--percent fraction/],
  },
  'a fraction that the officer has explained': {
    rows: [
      ['Indicator', '2009/10'],
      ['attendance', n('0.921')],
    ],
    settings: { ...usual, percent: 'fraction' },
    gives: one('attendance', '2009/10 FY', '92.1'),
  },
  'a percentage of something that is counted': {
    rows: [
      ['Indicator', '2010-04'],
      ['referrals', n('0.5', '0%')],
      ['visits', '12%'],
    ],
    gives: [/^B2: “0.5” \| a figure in the indicator’s unit, number/, /^B3: “12%” \| a figure in the indicator’s unit/],
  },
  'a unit that is not the indicator’s': {
    rows: [
      ['Indicator', 'Unit', 'Period', 'Value'],
      ['attendance', '%', '2009/10', n('91.5')],
      ['referrals', '%', '2010-04', n('12')],
    ],
    gives: [/^B3: the unit “%” \| the indicator’s unit, number/],
  },
  'dashes of all kinds': {
    rows: [
      ['Indicator', '2009–10', '2010—11', '2011−12'],
      ['attendance', '–1.5', '−2.5', '-3.5'],
    ],
    gives: [
      ...one('attendance', '2009/10 FY', '-1.5'),
      ...one('attendance', '2010/11 FY', '-2.5'),
      ...one('attendance', '2011/12 FY', '-3.5'),
    ],
  },
  'years in every manner': {
    rows: [
      ['Indicator', '2009/10', '2010-11', '2011 to 2012', '2012-3', '2013/2014'],
      ['attendance', n('1.1'), n('1.2'), n('1.3'), n('1.4'), n('1.5')],
    ],
    gives: [
      ...one('attendance', '2009/10 FY', '1.1'),
      ...one('attendance', '2010/11 FY', '1.2'),
      ...one('attendance', '2011/12 FY', '1.3'),
      ...one('attendance', '2012/13 FY', '1.4'),
      ...one('attendance', '2013/14 FY', '1.5'),
    ],
  },
  'quarters and months': {
    rows: [
      ['Indicator', 'Q1 2010/11', '2010-11 Q2', 'March 2011', 'Apr-11', '05/2011'],
      ['referrals', n('1'), n('2'), n('3'), n('4'), n('5')],
    ],
    gives: [
      ...one('referrals', '2010/11 Q1', '1'),
      ...one('referrals', '2010/11 Q2', '2'),
      ...one('referrals', '2011-03', '3'),
      ...one('referrals', '2011-04', '4'),
      ...one('referrals', '2011-05', '5'),
    ],
  },
  'a year that could be financial or academic': {
    rows: [
      ['Indicator', '2009/10'],
      ['visits', n('12')],
    ],
    gives: [/^B1: “2009\/10” \| whether 2009\/10 is a financial year.*--years FY/],
  },
  'dates as serial numbers': {
    rows: [
      ['Indicator', 'Month', 'Value'],
      ['referrals', { date: '2010-04-01', format: 'mmm yyyy' }, n('1402')],
      ['referrals', { date: '2010-05-31', format: 'dd/mm/yyyy' }, n('1377')],
    ],
    gives: [...one('referrals', '2010-04', '1402'), ...one('referrals', '2010-05', '1377')],
  },
  'blank is not zero, and neither is a reason': {
    rows: [
      ['Indicator', 'Period', 'Value'],
      ['attendance', '2009/10', n('0')],
      ['attendance', '2010/11', undefined],
      ['attendance', '2011/12', '[c]'],
      ['attendance', '2012/13', 'not available'],
    ],
    gives: [
      ...one('attendance', '2009/10 FY', '0'),
      ...one('attendance', '2011/12 FY', '[c]'),
      ...one('attendance', '2012/13 FY', '[x]'),
    ],
  },
  'n/a and - are asked about': {
    rows: [
      ['Indicator', '2009/10', '2010/11', '2011/12'],
      ['attendance', 'n/a', '-', '*'],
    ],
    gives: [/^B2: “n\/a” .*--symbol "n\/a=x"/, /^C2: “-” .*--symbol "-=x"/, /^D2: “\*” .*--symbol/],
  },
  'n/a and - that the officer has explained': {
    rows: [
      ['Indicator', '2009/10', '2010/11', '2011/12'],
      ['attendance', 'N/A', '–', '*'],
    ],
    settings: { ...usual, symbols: { 'n/a': 'z', '–': 'x', '*': 'c' } },
    gives: [
      ...one('attendance', '2009/10 FY', '[z]'),
      ...one('attendance', '2010/11 FY', '[x]'),
      ...one('attendance', '2011/12 FY', '[c]'),
    ],
  },
  'a formula with its result, and one whose result has traces of binary arithmetic': {
    rows: [
      ['Indicator', '2009/10', '2010/11'],
      ['attendance', { number: '91.5', formula: '90+1.5' }, { number: '12.399999999999999', formula: '1-2' }],
    ],
    gives: [...one('attendance', '2009/10 FY', '91.5'), ...one('attendance', '2010/11 FY', '12.4')],
  },
  'a formula without a result, and one with an error': {
    rows: [
      ['Indicator', '2009/10', '2010/11'],
      ['attendance', { formula: 'A1+1' }, { error: '#REF!', formula: 'X1' }],
    ],
    gives: [/^B2: a formula without a result \| the result of the formula/, /^C2: the error #REF! \| a number/],
  },
  'a cell that shows less than it holds': {
    rows: [
      ['Indicator', '2009/10'],
      ['attendance', n('91.4372', '0.0')],
    ],
    gives: [/^B2: “91.4372” \| one figure: the cell shows 91.4 and holds 91.4372.*--places shown/],
  },
  'a cell that shows less than it holds, explained': {
    rows: [
      ['Indicator', '2009/10'],
      ['attendance', n('91.4372', '0.0')],
    ],
    settings: { ...usual, places: 'shown' },
    gives: one('attendance', '2009/10 FY', '91.4'),
  },
  'hidden rows and columns': {
    sheet: { hiddenRows: [3] },
    rows: [
      ['Indicator', '2009/10'],
      ['attendance', n('91.5')],
      ['exclusions', n('9.9')],
    ],
    gives: [/^sheet: hidden: row 3 \| .*--hidden skip/],
  },
  'hidden rows and columns, skipped as the officer says': {
    sheet: { hiddenRows: [3], hiddenColumns: [3] },
    rows: [
      ['Indicator', '2009/10', '2010/11'],
      ['attendance', n('91.5'), n('1')],
      ['exclusions', n('9.9'), n('1')],
    ],
    settings: { ...usual, hidden: 'skip' },
    gives: one('attendance', '2009/10 FY', '91.5'),
  },
  'the same figure twice': {
    rows: [
      ['Indicator', 'Period', 'Value'],
      ['attendance', '2009/10', n('91.5')],
      ['NI 1', '2009-10 FY', n('91.6')],
    ],
    gives: [/^C3: attendance, 2009\/10 FY, for the second time \(first in C2\)/],
  },
  'a column named twice': {
    rows: [
      ['Indicator', 'Period', 'Value', 'Outturn'],
      ['attendance', '2009/10', n('91.5'), n('91.5')],
    ],
    gives: [/^D1: a second column for value: “Outturn” .*--column "Outturn=leave"/],
  },
  'a misspelt column': {
    rows: [
      ['Indicator', 'Perod', 'Value'],
      ['attendance', '2009/10', n('91.5')],
    ],
    gives: [/^B1: the column “Perod” \| .*perhaps “period”/, /^C2: no period/],
  },
  'a column of numbers that nobody can tell': {
    rows: [
      ['Indicator', '2009/10', 'Qtr to Dec'],
      ['attendance', n('91.5'), n('92')],
    ],
    gives: [/^C1: the column “Qtr to Dec”, which holds numbers \| .*=leave/],
  },
  'a column of words that is not needed': {
    rows: [
      ['Indicator', 'Lead officer', '2009/10'],
      ['attendance', 'Head of Service', n('91.5')],
    ],
    gives: one('attendance', '2009/10 FY', '91.5'),
  },
  'indicators that the record does not have': {
    rows: [
      ['Indicator', '2009/10'],
      ['atendance', n('91.5')],
      ['Total', n('3')],
    ],
    gives: [/^A2: “atendance” \| .*perhaps “attendance”/, /^A3: “Total” \| .*=leave/],
  },
  'words where a number should be, all of them at once': {
    rows: [
      ['Indicator', '2009/10', '2010/11', '2011/12'],
      ['attendance', 'twelve', '91,5', '91.5*'],
      ['exclusions', '<5', { boolean: true }, { date: '2010-02-01', format: 'dd/mm/yyyy' }],
    ],
    gives: [/^B2/, /^C2: “91,5” \| a point.* \| 91\.5$/, /^D2/, /^B3/, /^C3: “TRUE”/, /^D3: .*made a date/],
  },
  'a remark, a flag and a qualifier beside the figure': {
    rows: [
      ['Indicator', 'Period', 'Value', 'Notes', 'Flags'],
      ['attendance', '2009/10', 'about 91.5 (provisional)', 'Term 1 only', 'e'],
    ],
    gives: one('attendance', '2009/10 FY', '91.5'),
  },
  'a source that the record does not have': {
    rows: [
      ['Indicator', 'Period', 'Value', 'Source'],
      ['attendance', '2009/10', n('91.5'), 'report-2012'],
    ],
    gives: [/^D2: the source “report-2012” \| .*perhaps report-201/],
  },
  'a figure that does not say where it was read': {
    rows: [
      ['Indicator', '2009/10'],
      ['attendance', n('91.5')],
    ],
    settings: {},
    gives: [/^B2: a figure without a source .*--source/],
  },
  'no table at all': {
    rows: [['Minutes of the meeting'], ['Present: the chair']],
    gives: [/^sheet: no row with names of columns/],
  },
};

describe.each(Object.entries(traps))('%s', (_, trap) => {
  const sheet: MadeSheet = { name: 'Return', rows: trap.rows, ...trap.sheet };
  const expected = trap.gives.map((g) => (typeof g === 'string' ? g : (expect.stringMatching(g) as string)));
  const settings = trap.settings ?? usual;
  const text = csv(sheet);
  it.runIf(text !== undefined)('as CSV', () => {
    expect(told('return.csv', bytesOf(text!), settings)).toEqual(expected);
  });
  it.each(workbookWriters)('as %s', (ending, write) => {
    expect(told(`return.${ending}`, write(sheet), settings)).toEqual(expected);
  });
});

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
    const bytes = write(table('Data', '91.5'), table('Data 2', '1'));
    expect(told(`r.${ending}`, bytes, usual)).toEqual([
      expect.stringMatching(/2 sheets with a table .*--sheet "Data"/),
    ]);
    expect(told(`r.${ending}`, bytes, { ...usual, sheet: 'Data 2' })).toEqual(one('attendance', '2009/10 FY', '1'));
    expect(told(`r.${ending}`, bytes, { ...usual, sheet: 'Dta' })).toEqual([
      expect.stringMatching(/no sheet “Dta” .*perhaps Data/),
    ]);
  });
});

it('reads text that was garbled when the file was opened', () => {
  const garbled = 'Indicator,Period,Value,Note\r\nattendance,2009/10,91.5,The boardâ€™s â€œownâ€\u009d figure\r\n';
  const result = intake(workbookIn(bytesOf(garbled), 'r.csv'), files, usual);
  expect(result.files[0]!.text).toContain('The board’s');
  expect(result.notices.map((x) => x.text).join()).toMatch(/garbled/);
});
