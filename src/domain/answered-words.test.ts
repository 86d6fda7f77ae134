import { expect, test } from 'vitest';
import { answeredWords } from './answered-words.ts';

test('the recommendations that nothing answers, and those with only a plan', () => {
  const say = (unanswered: number, planOnly: number, recommendations: number) =>
    answeredWords({ unanswered, planOnly, recommendations });
  expect(say(27, 0, 47)).toBe('No plan or action in the record is linked to 27 of 47.');
  expect(say(3, 2, 10)).toBe(
    'No plan or action in the record is linked to 3 of 10. For 2 more there is only a plan, without its actions.',
  );
  expect(say(0, 16, 16)).toBe('For all 16 there is only a plan, without its actions.');
  expect(say(0, 4, 16)).toBe('For 4 of 16 there is only a plan, without its actions.');
  expect(say(16, 0, 16)).toBe('No plan or action in the record is linked to any of the 16.');
  expect(say(0, 0, 16)).toBe('Each is linked to a plan or action that answers it.');
});
