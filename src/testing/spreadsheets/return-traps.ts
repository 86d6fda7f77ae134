import { n, one, usual, type Trap } from './trap.ts';

const target = (name: string, period: string, value: string) => `added ${name}, ${period}, target = ${value}`;
const attendance = { ...usual, indicator: 'leeds/attendance' };

/** Returns and scorecards as performance teams keep them: what stands around the figures says what they are. */
export const returnTraps: Readonly<Record<string, Trap>> = {
  'targets above some years and actuals above others': {
    sheet: { merges: ['B1:C1', 'D1:E1'] },
    rows: [
      [undefined, 'Actual', undefined, 'Target', undefined],
      ['Indicator', '2009/10', '2010/11', '2011/12', '2012/13'],
      ['attendance', n('91.5'), n('91.6'), n('92'), n('93')],
    ],
    gives: [
      ...one('attendance', '2009/10 FY', '91.5'),
      ...one('attendance', '2010/11 FY', '91.6'),
      target('attendance', '2011/12 FY', '92'),
      target('attendance', '2012/13 FY', '93'),
    ],
  },
  'targets above years, not merged': {
    rows: [
      [undefined, 'Actual', undefined, 'Target', undefined],
      ['Indicator', '2009/10', '2010/11', '2011/12', '2012/13'],
      ['attendance', n('91.5'), n('91.6'), n('92'), n('93')],
    ],
    gives: [
      /^C2: “2010\/11” with nothing above it, where “Actual” stands above others .*2010\/11 Actual/,
      /^E2: “2012\/13” with nothing above it/,
    ],
  },
  'a target above one year and an actual above another': {
    rows: [
      [undefined, 'Actual', 'Target'],
      ['Indicator', '2009/10', '2010/11'],
      ['attendance', n('91.5'), n('91.6')],
    ],
    gives: [...one('attendance', '2009/10 FY', '91.5'), target('attendance', '2010/11 FY', '91.6')],
  },
  'councils above years': {
    sheet: { merges: ['B1:C1', 'D1:E1'] },
    rows: [
      [undefined, 'Leeds', undefined, 'England', undefined],
      ['', '2009/10', '2010/11', '2011/12', '2012/13'],
      ['', n('91.5'), n('91.6'), n('92'), n('93')],
    ],
    settings: attendance,
    gives: [
      ...one('attendance', '2009/10 FY', '91.5'),
      ...one('attendance', '2010/11 FY', '91.6'),
      'added attendance, 2011/12 FY, national = 92',
      'added attendance, 2012/13 FY, national = 93',
    ],
  },
  'something above some of the years that nobody can tell': {
    sheet: { merges: ['B1:C1', 'D1:E1'] },
    rows: [
      [undefined, 'Primary', undefined, 'Secondary', undefined],
      ['Indicator', '2009/10', '2010/11', '2011/12', '2012/13'],
      ['attendance', n('91.5'), n('91.6'), n('92'), n('93')],
    ],
    gives: [/^B1: “Primary” above some of the periods/, /^D1: “Secondary” above some of the periods/],
  },
  'a title merged over the whole table says nothing of its columns': {
    sheet: { merges: ['A1:C1'] },
    rows: [
      ['Children’s services performance', undefined, undefined],
      ['Indicator', '2009/10', '2010/11'],
      ['attendance', n('91.5'), n('91.6')],
    ],
    gives: [...one('attendance', '2009/10 FY', '91.5'), ...one('attendance', '2010/11 FY', '91.6')],
  },
  'names that say target or actual beside the period': {
    rows: [
      ['Indicator', 'Actual 2009/10', '2010/11 outturn', 'Target 2010/11', '2011/12 (target)', 'Target for 2013'],
      ['attendance', n('91.5'), n('91.6'), n('92'), n('93'), n('94')],
    ],
    gives: [
      ...one('attendance', '2009/10 FY', '91.5'),
      ...one('attendance', '2010/11 FY', '91.6'),
      target('attendance', '2010/11 FY', '92'),
      target('attendance', '2011/12 FY', '93'),
      target('attendance', '2013', '94'),
    ],
  },
  'years in two digits beside a target': {
    rows: [
      ['Indicator', '2008-9', 'Target 09/10', 'Latest 2010/11'],
      ['attendance', n('91'), n('92'), n('93')],
    ],
    gives: [/^C1: the column “Target 09\/10”, which holds numbers \| a year in four digits, such as 2008\/09/],
  },
  'names that say England beside the period': {
    rows: [
      ['Indicator', '2009/10', 'England 2009/10', 'National 2010/11'],
      ['attendance', n('91.5'), n('92'), n('93')],
    ],
    gives: [
      ...one('attendance', '2009/10 FY', '91.5'),
      'added attendance, 2009/10 FY, national = 92',
      'added attendance, 2010/11 FY, national = 93',
    ],
  },
  'a sheet titled targets': {
    rows: [['Targets 2010 to 2012'], [], ['Indicator', '2010/11', '2011/12'], ['attendance', n('91.5'), n('92')]],
    gives: [
      /^B3: the column “2010\/11” under the title “Targets 2010 to 2012” \| whether .*--column "2010\/11=target"/,
      /^C3: the column “2011\/12” under the title/,
    ],
  },
  'a sheet titled targets, explained': {
    rows: [['Targets 2010 to 2012'], ['Indicator', '2010/11', '2011/12'], ['attendance', n('91.5'), n('92')]],
    settings: { ...usual, columns: { '2010/11': 'target', '2011/12': 'value' } },
    gives: [target('attendance', '2010/11 FY', '91.5'), ...one('attendance', '2011/12 FY', '92')],
  },
  'rows of targets and rows of actuals': {
    rows: [
      ['Indicator', 'Type', '2009/10', '2010/11'],
      ['attendance', 'Actual', n('91.5'), undefined],
      ['attendance', 'Target', n('92'), n('93')],
    ],
    gives: [
      ...one('attendance', '2009/10 FY', '91.5'),
      target('attendance', '2009/10 FY', '92'),
      target('attendance', '2010/11 FY', '93'),
    ],
  },
  'rows of targets and rows that do not say what they are': {
    rows: [
      ['Indicator', 'Type', '2009/10'],
      ['attendance', 'Target', n('91.5')],
      ['exclusions', 'Trajectory', n('5')],
    ],
    gives: [/^B2: “Target” in the column “Type”, which does not say so of every row/],
  },
  'targets named in a column without a name': {
    rows: [
      ['Indicator', undefined, '2009/10', '2010/11'],
      ['attendance', 'Target', n('92'), n('93')],
    ],
    gives: [/^B2: “Target” in column B, which has no name/],
  },
  'councils in a column without a name': {
    rows: [
      [undefined, '2009/10', '2010/11'],
      ['England', n('91.5'), n('92')],
    ],
    settings: attendance,
    gives: [/^A2: “England” in column A, which has no name \| .*such as series/],
  },
  'numbers in a column without a name': {
    rows: [
      ['Indicator', '2009/10', undefined],
      ['attendance', n('91.5'), n('92')],
    ],
    gives: [/^C2: “92” in column C, which has no name/],
  },
  'flags in columns without a name': {
    rows: [
      ['Indicator', '2009/10', undefined, '2010/11', undefined],
      ['attendance', n('91.5'), 'r', n('92'), 'p'],
    ],
    gives: [/^C2: “r” in column C, which has no name .*flags/, /^E2: “p” in column E/],
  },
  'rows that are numbered in a column without a name': {
    rows: [
      [undefined, 'Indicator', '2009/10'],
      [n('1'), 'attendance', n('91.5')],
      [n('2'), 'exclusions', n('5')],
    ],
    gives: [...one('attendance', '2009/10 FY', '91.5'), ...one('exclusions', '2009/10 AY', '5')],
  },
  'rows for girls only': {
    rows: [
      ['Indicator', 'Gender', '2009/10'],
      ['attendance', 'Girls', n('91.5')],
    ],
    gives: [/^B1: the column “Gender”, which says “Girls” .*--column "Gender=series" \(or =leave\)/],
  },
  'rows for everyone': {
    rows: [
      ['Indicator', 'Gender', '2009/10'],
      ['attendance', 'Total', n('91.5')],
    ],
    gives: one('attendance', '2009/10 FY', '91.5'),
  },
  'England under another name': {
    rows: [
      ['Indicator', 'Region', '2009/10'],
      ['attendance', 'England', n('91.5')],
    ],
    gives: [/^B1: the column “Region”, which says “England”.*--column "Region=series"/],
  },
  'all councils in one table': {
    rows: [
      ['Local authority', '2009/10'],
      ['Leeds', n('91.5')],
      ['Bradford', n('90.1')],
      ['England', n('92')],
    ],
    settings: attendance,
    gives: [
      /^A3: “Bradford” as the council \| rows of leeds, the council of leeds\/attendance, and no other/,
      /^A4: “England” as the council \| .*--column "Local authority=series"/,
    ],
  },
  'the council by its name': {
    rows: [
      ['Council', 'Indicator', '2009/10'],
      ['Leeds', 'NI 1', n('91.5')],
    ],
    gives: one('attendance', '2009/10 FY', '91.5'),
  },
  'the council’s column as series': {
    rows: [
      ['Local authority', '2009/10'],
      ['Leeds', n('91.5')],
      ['England', n('92')],
    ],
    settings: { ...attendance, columns: { 'Local authority': 'series' } },
    gives: [...one('attendance', '2009/10 FY', '91.5'), 'added attendance, 2009/10 FY, national = 92'],
  },
  'a name and a reference that do not agree': {
    rows: [
      ['Ref', 'Indicator', '2009/10'],
      ['NI 1', 'Fostering placements', n('12')],
      ['NI 1', 'exclusions', n('12')],
    ],
    gives: [
      /^B2: “Fostering placements” beside the reference “NI 1”, which is leeds\/attendance \| .*--name/,
      /^B3: “exclusions” beside the reference “NI 1”, which is leeds\/attendance, not leeds\/exclusions/,
    ],
  },
  'a name and a reference that do not agree, explained': {
    rows: [
      ['Ref', 'Indicator', '2009/10'],
      ['NI 1', 'Attendance, all schools', n('92')],
    ],
    settings: { ...usual, indicators: { 'Attendance, all schools': 'leeds/attendance' } },
    gives: one('attendance', '2009/10 FY', '92'),
  },
};
