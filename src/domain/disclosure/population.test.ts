import { expect, it } from 'vitest';
import { isShareOf } from './population.ts';

it.each([
  ['Looked-after children without a health check', 'Children and young people looked after by the council'],
  ['Children in care placed in Leeds', 'Children in care'],
  ['Children in care', 'Children in care'],
  ['Young people aged 16 to 18 who are not in education', 'Young people aged 16 to 18'],
])('“%s” is a share of “%s”', (percentage, count) => {
  expect(isShareOf(percentage, count)).toBe(true);
});

it.each([
  // One word alone is too little to tell.
  ['Children who walk to school', 'Children'],
  ['Care leavers in work', 'Children in care'],
  ['Rise in the number of looked-after children', 'Looked-after children'],
  ['Pupils with five good GCSEs', 'Pupils excluded from school'],
  ['Children', 'Children in care'],
])('“%s” need be no share of “%s”', (percentage, count) => {
  expect(isShareOf(percentage, count)).toBe(false);
});
