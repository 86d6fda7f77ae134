import { n, one, usual, type Trap } from './trap.ts';

const attendance = { ...usual, indicator: 'leeds/attendance' };

/** Sheets whose shape misleads: several tables, names in odd places, rows that are none. */
export const shapeTraps: Readonly<Record<string, Trap>> = {
  'another council only': {
    rows: [
      ['LA', '2009/10'],
      ['Bradford', n('90.1')],
    ],
    settings: attendance,
    gives: [/^A2: “Bradford” as the council/],
  },
  'counts that look like years are no names of columns': {
    rows: [
      ['', 'Apr', 'May', 'Jun'],
      ['Leeds', n('1958'), n('2011'), n('1999')],
      ['England', n('30400'), n('31000'), n('29000')],
    ],
    settings: { ...usual, indicator: 'leeds/referrals' },
    gives: [/^sheet: no row with names of columns that can be told/],
  },
  'a year and a quarter in columns of their own': {
    rows: [
      ['Indicator', 'Year', 'Quarter', 'Value'],
      ['attendance', '2009/10', 'Q3', n('91.5')],
    ],
    gives: [/^C1: a second column for period: “Quarter” \| one column that says the whole period \| 2009\/10 Q4/],
  },
  'years that are not merged over target and actual': {
    rows: [
      [undefined, '2008/09', undefined, '2009/10', undefined],
      ['Indicator', 'Target', 'Actual', 'Target', 'Actual'],
      ['exclusions', n('5'), n('5.1'), n('4.5'), n('4.9')],
    ],
    gives: [
      /^D2: a second column for target: “Target” \| the period of each column: merge it.*Target 2009\/10/,
      /^E2: a second column for value/,
      /^C3: no period \| a period such as/,
      /^B3: no period/,
    ],
  },
  'quarters under a year that is not merged': {
    rows: [
      [undefined, '2009/10', undefined, undefined],
      ['Indicator', 'Q1', 'Q2', 'Q3'],
      ['attendance', n('91.5'), n('92'), n('93')],
    ],
    gives: [/^C2: “Q2” without its year \| the year above it, merged .* \| Q2 2009\/10/, /^D2: “Q3” without its year/],
  },
  'a year to date': {
    rows: [
      ['Indicator', '2009/10', '2010-11 YTD'],
      ['attendance', n('91.5'), n('92')],
    ],
    gives: [/^C1: the column “2010-11 YTD”, which holds numbers/],
  },
  'quarters of years in two figures': {
    rows: [
      ['Indicator', 'Q1 09/10', 'Qtr 2 2009-10', 'Quarter 3 (2009/10)'],
      ['attendance', n('91.5'), n('92'), n('93')],
    ],
    gives: [
      ...one('attendance', '2009/10 Q1', '91.5'),
      ...one('attendance', '2009/10 Q2', '92'),
      ...one('attendance', '2009/10 Q3', '93'),
    ],
  },
  'a total row and an average row': {
    rows: [
      ['Year', 'Value'],
      ['2009/10', n('91.5')],
      ['Average', n('91.5')],
      ['Total', n('183')],
    ],
    settings: attendance,
    gives: [/^A3: “Average” \| a period such as/, /^A4: “Total” \| a period/],
  },
  'a second table below the first': {
    rows: [
      ['Indicator', '2008/09', '2009/10'],
      ['exclusions', n('5'), n('5.1')],
      [],
      ['Indicator', '2010/11', '2011/12'],
      ['exclusions', n('4'), n('4.1')],
    ],
    gives: [/^row 4: the names of another table: Indicator, 2010\/11, 2011\/12 \| one table on a sheet/],
  },
  'a second table beside the first': {
    rows: [
      ['Indicator', '2009/10', undefined, 'Indicator', '2009/10'],
      ['attendance', n('91.5'), undefined, 'exclusions', n('5.1')],
    ],
    gives: [/^D1: a second column for indicator/, /^E2: attendance, 2009\/10 FY, for the second time/],
  },
  'headings between the rows, and a blank column between': {
    rows: [
      ['Indicator', undefined, '2009/10'],
      ['Enjoy and achieve'],
      ['attendance', undefined, n('91.5')],
      ['Stay safe', undefined, undefined],
      ['exclusions', undefined, n('5')],
    ],
    gives: [...one('attendance', '2009/10 FY', '91.5'), ...one('exclusions', '2009/10 AY', '5')],
  },
  'one column named twice for one period': {
    rows: [
      ['Indicator', '2009/10', '2009/10'],
      ['attendance', n('91.5'), n('92')],
    ],
    gives: [/^C2: attendance, 2009\/10 FY, for the second time \(first in B2\)/],
  },
  'colours of ratings in letters': {
    rows: [
      ['Indicator', 'Period', 'Value', 'RAG', 'DoT'],
      ['attendance', '2009/10', n('91.5'), 'G', '↑'],
    ],
    gives: one('attendance', '2009/10 FY', '91.5'),
  },
  'a scorecard of ratings in place of figures': {
    rows: [
      ['Indicator', '2009/10', '2010/11'],
      ['attendance', 'Green', 'A'],
    ],
    gives: [/^B2: “Green” \| a number such as 91.0/, /^C2: “A” \| a number/],
  },
  'amounts in thousands': {
    rows: [['All figures in £000s'], ['Indicator', '2009/10'], ['spending', n('1358')]],
    gives: [/^A1: “All figures in £000s” \| numbers in full/],
  },
  'a column of years as the open data of the department writes them': {
    rows: [
      ['time_period', 'Value'],
      ['200910', n('91.5')],
    ],
    settings: { ...attendance, columns: { time_period: 'period' } },
    gives: [/^A2: “200910” \| a period such as/],
  },
};
