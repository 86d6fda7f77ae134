import { expect, it } from 'vitest';
import { fewInWords } from './few-in-words.ts';

it.each([
  ['Four of the six children were placed nearby.', 'Four of the six children'],
  ['In Beeston, 3 young people were excluded.', '3 young people'],
  ['Only two looked-after girls sat the test.', 'two looked-after girls'],
  ['One family moved away.', 'One family'],
  ['It was\none of the children at that school.', 'one of the children'],
  ['2 very young babies died.', '2 very young babies'],
])('“%s” counts few', (text, words) => {
  expect(fewInWords(text)).toEqual([words]);
});

it.each([
  'Free places for 3 and 4 year olds, and for children aged 2.',
  'Pupils at Key Stage 2 children',
  'Key Stage 4 pupils did better.',
  'Children aged 4 to 16 in priority 3.',
  'One in four children walks to school.',
  'About one child in ten has a disorder.',
  'One pupil in every 20 was away.',
  'Two children’s centres and one children’s home opened.',
  'Three schools for pupils with autism.',
  'Two thirds of children, 3.4 children in 1,000, 2% of pupils, 1–4 children.',
  'Schools using plans with one pupil group or more.',
  'A monthly survey of young people, and a monthly one of parents and carers.',
  'The four parents’ forums met.',
  '14 children and 1,204 pupils.',
  'Year 2 pupils and Level 1 learners.',
  'A one-to-one tutor for each child.',
])('“%s” does not', (text) => {
  expect(fewInWords(text)).toEqual([]);
});
