import { n, one, usual, type Trap } from './trap.ts';

/** Cells filled in as people fill them in. */
export const cellTraps: Readonly<Record<string, Trap>> = {
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
