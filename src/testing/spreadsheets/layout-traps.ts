import { n, one, usual, type Trap } from './trap.ts';

/** Tables laid out as people lay them out. */
export const layoutTraps: Readonly<Record<string, Trap>> = {
  'an empty corner above the names of indicators': {
    rows: [
      [undefined, '2009/10', '2010/11'],
      ['attendance', n('91.5'), n('91.6')],
    ],
    gives: [...one('attendance', '2009/10 FY', '91.5'), ...one('attendance', '2010/11 FY', '91.6')],
  },
  'a corner that says anything, and a name that is none': {
    rows: [
      ['Our KPIs 2010', '2009/10', '2010/11'],
      ['attendance', n('91.5'), n('91.6')],
      ['attendence', n('91.5'), n('91.6')],
    ],
    gives: [/^A3: “attendence” \| an indicator of the record.*perhaps “attendance”/],
  },
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
  'years merged over their quarters, beside names in either row': {
    sheet: { merges: ['B1:C1', 'A1:A2'] },
    rows: [
      ['Indicator', '2009/10', undefined, 'Lead'],
      [undefined, 'Q1', 'Quarter 2', undefined],
      ['attendance', n('91.5'), n('92'), 'A. Brown'],
    ],
    gives: [...one('attendance', '2009/10 Q1', '91.5'), ...one('attendance', '2009/10 Q2', '92')],
  },
  'years merged over their months, names below': {
    sheet: { merges: ['B1:C1'] },
    rows: [
      [undefined, n('2010'), undefined],
      ['Indicator', 'Jan', 'Feb'],
      ['attendance', n('91.5'), n('92')],
    ],
    gives: [...one('attendance', '2010-01', '91.5'), ...one('attendance', '2010-02', '92')],
  },
  'targets in a column of their own beside periods across': {
    rows: [
      ['Indicator', '2009/10 Q1', '2009/10 Q2', 'Target'],
      ['attendance', n('91.5'), n('92'), n('95')],
    ],
    gives: [
      /^D1: the column “Target”, which does not say of which period \| .*such as “Target 2010\/11”.*Target=leave/,
    ],
  },
  'a row of figures whose indicator is not named': {
    rows: [
      ['Indicator', 'Period', 'Value'],
      [undefined, '2009/10', n('91.5')],
    ],
    gives: [/names no indicator.*in the column that other rows have it in/s],
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
};
