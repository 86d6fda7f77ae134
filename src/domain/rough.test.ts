import { expect, it } from 'vitest';
import { roughly } from './rough.ts';

const said = (from: string, to: string): string => {
  const [a, b] = [from, to].map((text) => {
    const [, qualifier, value] = /^(.*?) ?(-?[\d.]+)$/.exec(text)!;
    return { value: value!, ...(qualifier ? { qualifier } : {}) };
  });
  return roughly(a!, b!).trim();
};

it('says of a difference no more and no less than the words before the figures leave', () => {
  expect(said('300', '117')).toBe('');
  expect(said('over 300', '117')).toBe('more than');
  expect(said('117', 'over 300')).toBe('more than');
  expect(said('300', 'over 117')).toBe('less than');
  expect(said('almost 72', '50')).toBe('less than');
  expect(said('over 300', 'under 117')).toBe('more than');
  expect(said('over 300', 'over 117')).toBe('about');
  expect(said('approximately 300', '117')).toBe('about');
  expect(said('over 300', 'about 117')).toBe('about');
});
