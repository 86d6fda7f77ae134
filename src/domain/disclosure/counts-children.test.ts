import { expect, it } from 'vitest';
import { countsChildren } from './counts-children.ts';

const counting = (unitLabel: string, name = 'A name', unit: 'number' | 'rate' = 'number') =>
  countsChildren({ unit, unitLabel, name, shortName: name, definition: name });

it.each([
  'children',
  'children in care',
  'children and young people',
  'looked-after children',
  'young people aged 16 to 18',
  'pupils',
  'pupils excluded from schools',
  'permanently excluded pupils',
  'children missing school',
  'babies born early',
  'number of babies',
  'teenage mothers',
  'boys',
  'care leavers',
  'families',
])('“%s” counts children', (label) => {
  expect(counting(label)).toBe(true);
});

it.each([
  'schools',
  'schools with pupils excluded',
  'schools excluding pupils',
  'children’s homes',
  'children’s centres',
  'pupil referral units',
  'case conferences',
  'conferences for children',
  'places for young people',
  'social workers',
  'foster carers',
  'staff trained to work with children',
  'homes',
  'weeks',
])('“%s” counts something else', (label) => {
  expect(counting(label)).toBe(false);
});

it('takes what happens to one person each for persons, where the indicator is about children', () => {
  expect(counting('conceptions', 'Conceptions under 18')).toBe(true);
  expect(counting('admissions', 'Children in hospital after an accident')).toBe(true);
  expect(counting('deaths', 'Deaths of babies in their first year')).toBe(true);
  expect(counting('admissions', 'Admissions of adults over 65')).toBe(false);
  expect(counting('registrations', 'Registrations of vehicles')).toBe(false);
});

it('leaves rates alone: they count no one', () => {
  expect(counting('children', 'A name', 'rate')).toBe(false);
});
