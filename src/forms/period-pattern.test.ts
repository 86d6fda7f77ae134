import { expect, it, test } from 'vitest';
import { z } from 'zod';
import { day, partialDate, period, readPeriod } from '../schema/period.ts';
import { periodPattern } from './period-pattern.ts';

const texts = [
  ...['2006', '2006/07 FY', '2008/09 AY', '2009/10 Q4', '2010-03', '2013-06-30', '2013-W39', '2010-10..2011-03'],
  ...[
    '2006/07 FY..2008/09 FY',
    '2008 Q?',
    '2008/09 Q?',
    '2008 Q4',
    '2008 Q?..2009 Q?',
    'last year',
    '2006/07',
    '2006-7',
    '2009/10 Q5',
    '2010-13',
    '06/2010',
    '2010..',
    ' 2010',
  ],
];

it.each([
  ['period', period],
  ['partial date', partialDate],
  ['day', day],
])('takes whatever a %s can be, and nothing of another look', (_, schema) => {
  const pattern = new RegExp(periodPattern(schema)!);
  const passed = texts.filter((t) => pattern.test(t));
  expect(passed).toEqual(texts.filter((t) => schema.safeParse(t).success));
});

test('a field for something else has none', () => {
  expect(periodPattern(z.string().refine((t) => t === 'a', 'a'))).toBeUndefined();
  expect(readPeriod('2006/07 FY')).toBeDefined();
});
