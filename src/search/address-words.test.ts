import { expect, it } from 'vitest';
import { addressWords } from './address-words.ts';

it.each([
  ['/indicators/leeds/neet-16-19/', 'leeds neet 16 19'],
  ['/plans/Leeds%20plan/index.html', 'leeds plan'],
  ['/trackers/', 'trackers'],
  ['/404.html', ''],
  ['/%E0%A4%A', 'e 0 a 4'],
  ['/', ''],
])('%s gives “%s”', (path, words) => expect(addressWords(path)).toBe(words));
