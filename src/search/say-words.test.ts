import { expect, it } from 'vitest';
import { sayWords } from './say-words.ts';

const synonyms = {
  groups: [
    { say: ['jobless teenagers', 'teenagers out of work', 'NI 117'], mean: ['NEET', 'not in education'] },
    { say: ['truancy'], mean: ['attendance', 'persistent absence'] },
  ],
};

it('gives what people say for what a name holds, as whole words', () => {
  expect(sayWords(['NEET at 16 to 18'], synonyms)).toEqual(['jobless teenagers', 'teenagers out of work']);
  expect(sayWords(['Young people not in education or training', 'Attendance'], synonyms)).toHaveLength(3);
  expect(sayWords(['Neetham Road'], synonyms)).toEqual([]);
  expect(sayWords([], synonyms)).toEqual([]);
});
