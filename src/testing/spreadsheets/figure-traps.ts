import { n, one, usual, type Trap } from './trap.ts';
import type { MadeCell } from './made-sheet.ts';

/** One cell under 2009/10, and what comes of it. */
const cell = (value: MadeCell, gives: Trap['gives'], more: Partial<Trap> = {}, name = 'attendance'): Trap => ({
  rows: [
    ['Indicator', '2009/10'],
    [name, value],
  ],
  gives,
  ...more,
});
const reads = (value: string, name = 'attendance') => one(name, '2009/10 FY', value);

/** Figures as people leave them in cells, with what hangs on to them. */
export const figureTraps: Readonly<Record<string, Trap>> = {
  'a raised footnote after the number': cell('91.5¹', [
    /^B2: “91.5¹” \| the number without the sign of its footnote.* \| 91.5$/,
  ]),
  'an asterisk after the number': cell('91.5*', [
    /^B2: “91.5\*” \| the number without the sign of its footnote.* \| 91.5$/,
  ]),
  'a flag as a letter': cell('91.5r', [/^B2: “91.5r” \| the flag in brackets.* \| 91.5 \[r\]$/]),
  'a flag in parentheses': cell('91.5 (p)', reads('91.5')),
  'a footnote in parentheses': cell('91.5 (1)', [/^B2: “91.5 \(1\)” \| a number such as/]),
  'a negative number in parentheses': cell('(1.5)', [/^B2: “\(1.5\)” \| a minus sign .* \| -1.5$/]),
  'a minus sign after the number': cell('1.5-', [/^B2: “1.5-” \| a minus sign .* \| -1.5$/]),
  'a number with an apostrophe': cell("'91.5", reads('91.5')),
  'digits of full width': cell('９１.５', [/^B2: .* digits of the usual width \| 91.5$/]),
  'an apostrophe between thousands': cell("1'358", [/^B2: “1'358” \| a number such as/], {}, 'spending'),
  'thousands with points': cell('1.358.000', [/^B2: “1.358.000” \| a number/], {}, 'spending'),
  'an amount in millions': cell('£1.4m', [/^B2: “£1.4m” \| the number in full/], {}, 'spending'),
  'two numbers on two lines': cell('12\n345', [/^B2: .* one number: two stand in the cell/s]),
  'two numbers side by side': cell('12   345', [/^B2: .* one number: two stand in the cell/], {}, 'spending'),
  'a small count that is not given': cell('<5', [/^B2: “<5” .*--symbol "<5=c"/]),
  'a small count, explained': cell('<5', reads('[c]'), { settings: { ...usual, symbols: { '<5': 'c' } } }),
  'a range': cell('8-10', [/^B2: “8-10” \| a number such as/]),
  'out of how many': cell('11 of 12', [/^B2: “11 of 12” \| a number such as/]),
  'percent in the name of the column': {
    rows: [
      ['Indicator', '2009/10 %'],
      ['attendance', n('91.5')],
    ],
    gives: [/^B1: the column “2009\/10 %”, which holds numbers/, /./],
  },
  'a whole that may be one per cent': cell(n('1'), [
    /^B2: “1” \| a percentage: 1 may be a fraction, which stands for 100%/,
  ]),
  'a whole that is one per cent': cell(n('1'), reads('1'), { settings: { ...usual, percent: 'as-written' } }),
  'a column shown in thousands': cell(
    n('1358000', '#,##0,'),
    [/^B2: “1358000” \| one figure: the cell shows 1358 and holds 1358000.*--places stored/],
    {},
    'spending',
  ),
  'a column shown in thousands, explained': cell(
    n('1358000', '#,##0,'),
    reads('1358000', 'spending'),
    { settings: { ...usual, places: 'stored' } },
    'spending',
  ),
  'a number that is shown as less than itself': cell(n('5', '"<"0'), [
    /^B2: “5” \| a number without other words: .*shows <5/,
  ]),
  'a number with a footnote in its format': cell(n('91.5', '0.0"r"'), [/^B2: .* shows 91.5r/]),
  'a number in euros': cell(n('12', '[$€-2] #,##0'), [/^B2: .* shows €/], {}, 'spending'),
  'a percentage sign in the format alone': cell(n('0.5', '0.0"%"'), reads('0.5')),
  'a percentage sign in the format of a count': cell(
    n('5', '0"%"'),
    [/^B2: .* formatted as a percentage/],
    {},
    'visits',
  ),
  'a year that had not begun when the source was published': {
    rows: [
      ['Indicator', '2011/12', '2012/13', '2031/32'],
      ['attendance', n('91.5'), n('91.6'), '91.7 [f]'],
    ],
    settings: { ...usual, source: 'dated' },
    gives: [/^C2: a figure for 2012\/13 FY, which had not begun when its source was published, 2011-06 \|/],
  },
  'one figure merged over two indicators': {
    sheet: { merges: ['B2:B3'] },
    rows: [
      ['Indicator', '2009/10'],
      ['attendance', n('91.5')],
      ['exclusions', undefined],
    ],
    gives: [/^B3: “91.5” \| a figure of its own: the merged cell B2 reaches over this one/],
  },
  'one figure merged over two years': {
    sheet: { merges: ['B2:C2'] },
    rows: [
      ['Indicator', '2009/10', '2010/11'],
      ['attendance', n('91.5'), undefined],
    ],
    gives: [/^C2: “91.5” \| a figure of its own: the merged cell B2/],
  },
  'one reason merged over two years': {
    sheet: { merges: ['B2:C2'] },
    rows: [
      ['Indicator', '2009/10', '2010/11'],
      ['attendance', 'not available', undefined],
    ],
    gives: [...reads('[x]'), ...one('attendance', '2010/11 FY', '[x]')],
  },
  'a month that became a day of this year': {
    rows: [
      ['Month', 'Value'],
      [{ date: '2026-03-10', format: 'd-mmm' }, n('1402')],
      [{ date: '2010-04-01', format: 'mmm-yy' }, n('1402')],
    ],
    settings: { ...usual, indicator: 'leeds/referrals' },
    gives: [/^A2: .*2026-03-10.* the period with its year: the cell shows no year.* March 2026/],
  },
  'months under a year, as dates that show no year': {
    rows: [
      ['Indicator', { date: '2026-04-01', format: 'mmm' }, { date: '2026-05-01', format: 'mmm' }],
      ['referrals', n('1402'), n('1377')],
    ],
    gives: [/^B1: .*shows no year/, /^C1: .*shows no year/],
  },
  'a raised footnote after the period': {
    rows: [
      ['Indicator', '2009/10¹', 'Sept 2009 ²'],
      ['attendance', n('91.5'), n('91')],
    ],
    gives: [...reads('91.5'), ...one('attendance', '2009-09', '91')],
  },
  'a raised footnote after the name': {
    rows: [
      ['Indicator¹', '2009/10'],
      ['attendance²', n('91.5')],
    ],
    gives: reads('91.5'),
  },
  'a council’s figures and England’s, where one row does not say whose its figure is': {
    rows: [
      ['Indicator', 'Series', 'Period', 'Value'],
      ['attendance', 'England', '2009/10', n('92')],
      ['attendance', undefined, '2010/11', n('93')],
      ['attendance', 'area', '2010/11', n('91.5')],
    ],
    gives: [/^B3: a figure that does not say whose it is, where other rows do \| its series in this row too: area/],
  },
  'a column for series in which nothing stands': {
    rows: [
      ['Indicator', 'Series', 'Period', 'Value'],
      ['attendance', undefined, '2009/10', n('91.5')],
    ],
    gives: one('attendance', '2009/10 FY', '91.5'),
  },
};
