import { expect, it } from 'vitest';
import type { SeriesPoint } from '../../domain/series.ts';
import { symbolWords } from './symbol-words.ts';

const point = (drawn: object) => ({ period: '2006', others: [], breakBefore: false, drawn }) as unknown as SeriesPoint;
const revised = [{ was: '9', on: '2026-11-22', reason: 'It was misread.' }];
const byOthers = point({ value: '1', flags: ['r'] });
const here = point({ value: '1', flags: ['r'], revised });

it('explains the symbols that are drawn, and none of a figure that a line says itself', () => {
  expect(symbolWords([point({ value: '1' }), point({ value: '1', flags: ['b'] })])).toEqual([]);
  expect(symbolWords([point({ marker: 'x' }), point({ value: '1', flags: ['p'] })])).toEqual([
    '[x]: not available; [p]: provisional.',
  ]);
});

it('says whose correction it is', () => {
  expect(symbolWords([byOthers])).toEqual(['[r]: revised.']);
  expect(symbolWords([here])).toEqual(['[r]: corrected here since it was first shown.']);
  expect(symbolWords([here, byOthers])).toEqual(['[r]: revised, or corrected here.']);
});
