import { expect, it } from 'vitest';
import { clip } from './clip.ts';
import { textWidth } from './text-width.ts';

const long = 'Publish an action plan that answers the recommendations of the inspectors';

it('keeps what fits, and says where it cuts', () => {
  expect(clip('Short', 10, 100, 2)).toEqual(['Short']);
  expect(clip(long, 10, 110, 2)).toEqual(['Publish an action', 'plan that answers…']);
});

it('breaks a word that is wider than a line, so that no line is too wide', () => {
  expect(clip('Responsibilities', 10, 60, 3)).toEqual(['Responsib-', 'ilities']);
  for (const width of [30, 60, 90, 140])
    for (const most of [1, 2, 9])
      for (const line of clip(`${long} Responsibilities`, 10, width, most))
        expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
});
