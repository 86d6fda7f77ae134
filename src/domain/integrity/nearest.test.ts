import { expect, it } from 'vitest';
import { mendings } from './mend.ts';
import { nearest } from './nearest.ts';

it('suggests what is alike, in whichever case', () => {
  expect(nearest('locater', ['source', 'locator', 'note'])).toBe('locator');
  expect(nearest('SOURCE', ['source', 'locator'])).toBe('source');
});

it('suggests nothing rather than something far off', () => {
  expect(nearest('finished', ['draft', 'current', 'ended', 'replaced'])).toBeUndefined();
  expect(nearest('anything', [])).toBeUndefined();
});

it.each([
  ['1,358', '1358'],
  ['12,345,678.9', '12345678.9'],
  ['8,1', '8.1'],
  ['45%', '45'],
  ['£3.50', '3.50'],
  ['.5', '0.5'],
  ['007', '7'],
  ['2006/7', '2006/07 FY'],
  ['2006-2007', '2006/07 FY'],
  ['Q4 2009/10', '2009/10 Q4'],
  ['2009/10 q2', '2009/10 Q2'],
  ['1999/2000 FY', '1999/00 FY'],
  ['March 2010', '2010-03'],
  ['3rd June 2008', '2008-06-03'],
  ['3/6/2008', '2008-06-03'],
  ['2013 week 9', '2013-W09'],
  ['Good Progress!', 'good-progress'],
])('takes %s for %s', (text, meant) => {
  expect([...mendings(text)]).toContain(meant);
});
