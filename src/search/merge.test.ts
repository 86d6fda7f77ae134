import { expect, it } from 'vitest';
import { merge, mergeSome } from './merge.ts';

const hits = (text: string) =>
  text.split(' ').map((t) => ({ id: t.slice(0, 1), score: Number(t.slice(1)), from: text }));
const ids = (found: readonly { id: string }[]) => found.map((f) => f.id).join('');

it('shows the tiers one after the other, each by score, each page once', () => {
  expect(ids(merge([hits('b1 a9'), hits('c5 a99 d7')]))).toBe('abdc');
  expect(merge([hits('a1'), hits('a99')])).toEqual(hits('a1'));
  expect(merge([])).toEqual([]);
});

it('counts a page that one search names twice once, by its best place', () => {
  expect(merge([hits('a1 b3 a5')]).map((h) => [h.id, h.score])).toEqual([
    ['a', 5],
    ['b', 3],
  ]);
});

it('keeps the order of the index for equal scores', () => {
  expect(ids(merge([hits('b1 a1 c1')]))).toBe('bac');
});

it('puts pages with more of the words first', () => {
  expect(ids(mergeSome([hits('a9 b1'), hits('b1 c3'), hits('d4')]))).toBe('badc');
});
