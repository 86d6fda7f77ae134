import { expect, it } from 'vitest';
import { reported } from './indicator.ts';

const accepts = (text: string) => reported.safeParse({ text, source: 'paper-2010', locator: 'para 1' }).success;

it('takes words that go on a sentence', () => {
  expect(accepts('the number was 74 lower than a year before')).toBe(true);
  expect(accepts('Leeds had fewer; it prints no number')).toBe(true);
});
it('refuses a sentence of its own, which would not read on', () => {
  expect(accepts('The number was lower')).toBe(false);
  expect(accepts('the number was lower.')).toBe(false);
  expect(accepts('the number was lower ')).toBe(false);
  expect(accepts('')).toBe(false);
});
