import { expect, it } from 'vitest';
import { isEmpty, isFiltered, noneChosen, readState, writeState } from './state.ts';

it('writes and reads the address', () => {
  const address = '?q=social+worker&council=Leeds&council=Leicester&kind=Plan&year=2010&sort=newest';
  const state = readState(address);
  expect(state).toEqual({
    q: 'social worker',
    chosen: { ...noneChosen, council: ['Leeds', 'Leicester'], kind: ['Plan'], year: ['2010'] },
    sort: 'newest',
  });
  expect(writeState(state)).toBe(address);
});

it('leaves out what it does not know, what is empty and what is said twice', () => {
  const state = readState('?q=+&council=&theme=A&theme=A&sort=oldest&page=2');
  expect(state).toEqual({ q: '', chosen: { ...noneChosen, theme: ['A'] }, sort: 'relevance' });
  expect(isFiltered(state)).toBe(true);
  expect(isEmpty(state)).toBe(false);
});

it('writes nothing for nothing', () => {
  expect(isEmpty(readState(''))).toBe(true);
  expect(writeState(readState(''))).toBe('');
});
