import { expect, it } from 'vitest';
import { fits, shownWords } from './narrow.ts';

const row = { text: 'Child protection Conferences held on time', values: ['council:leeds', 'theme:stay-safe'] };
const wanted = (find: string, ...values: string[]) => ({ find, values });

it('shows a row that has all words and all chosen values', () => {
  expect(fits(row, wanted(''))).toBe(true);
  expect(fits(row, wanted(' conferences  CHILD '))).toBe(true);
  expect(fits(row, wanted('conferences late'))).toBe(false);
  expect(fits(row, wanted('', 'theme:stay-safe', 'council:leeds'))).toBe(true);
  expect(fits(row, wanted('', 'theme:stay-safe', 'council:leicester'))).toBe(false);
  expect(fits(row, wanted('late', 'theme:stay-safe'))).toBe(false);
  // No value is taken for part of another.
  expect(fits(row, wanted('', 'theme:stay'))).toBe(false);
});

it('says how many rows are shown, and why there is none', () => {
  expect(shownWords(117, 117, wanted(''), 'Indicators')).toBe('117 indicators');
  expect(shownWords(1, 1, wanted('x'), 'Indicators')).toBe('1 indicator');
  expect(shownWords(13, 117, wanted('', 'theme:stay-safe'), 'Indicators')).toBe('13 of 117 indicators');
  expect(shownWords(0, 117, wanted('x'), 'Indicators')).toBe('None of the 117 indicators has these words.');
  expect(shownWords(0, 117, wanted('', 'theme:stay-safe'), 'Indicators')).toBe('None of the 117 indicators fits.');
  expect(shownWords(0, 117, wanted('x', 'theme:stay-safe'), 'Indicators')).toBe(
    'None of the 117 indicators fits all of this.',
  );
});
