import { expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

function given(announced: readonly string[], ...taken: readonly string[]) {
  const out: string[] = [];
  const turn = inTurn<string>(announced, (key, item) => out.push(`${key}${item}`));
  taken.forEach((key, i) => turn.take(key, String(i)));
  const before = [...out];
  turn.rest();
  return [before.join(' '), out.slice(before.length).join(' ')];
}

test('what comes early waits for its turn, and then no longer', () => {
  expect(given(['a', 'b', 'c'], 'c', 'a', 'b')).toEqual(['a1 b2 c0', '']);
  expect(given(['a', 'b', 'c'], 'b', 'c')).toEqual(['', 'b0 c1']);
});

test('what comes after one that never came is handed on in the end, in order', () => {
  expect(given(['a', 'b', 'c', 'd'], 'd', 'a', 'c')).toEqual(['a1', 'c2 d0']);
});

test('what was not announced is handed on as it comes', () => {
  expect(given(['a', 'b'], 'x', 'b', 'a')).toEqual(['x0 a2 b1', '']);
});
