import { expect, it } from 'vitest';
import { sayWordsFor } from './say-words.ts';

const synonyms = {
  groups: [
    { say: ['jobless teenagers', 'teenagers out of work', 'NI 117'], mean: ['NEET', 'not in education'] },
    { say: ['truancy'], mean: ['attendance', 'persistent absence'] },
  ],
};
const said = (name: string) => sayWordsFor(synonyms, name);

it('gives what people say for what a name holds, as whole words, without references', () => {
  expect(said('NEET at 16 to 18')).toEqual(['jobless teenagers', 'teenagers out of work']);
  expect(said('Attendance, and young people not in education')).toHaveLength(3);
  expect(said('Neetham Road')).toEqual([]);
  expect(said('')).toEqual([]);
});
