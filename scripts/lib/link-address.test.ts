import { expect, it } from 'vitest';
import { refusedAddress } from './link-address.ts';

it.each([
  'https://example.com/a:b?c=d:e',
  'HTTP://example.com',
  'mailto:desk@example.gov.uk',
  '#part',
  '../there/',
  'there/?q=a:b',
  './a:b',
  '/there/',
  '',
  'a#b:c',
])('lets %j through', (address) => {
  expect(refusedAddress(address)).toBeUndefined();
});

it.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'java\u200bscript:alert(1)',
  'data:text/html,hello',
  'vbscript:a',
  'blob:https://example.com/a',
  'file:///etc/passwd',
  'tel:123',
  '//example.com',
  ' //example.com',
  '\\\\example.com',
  '/\\example.com',
])('refuses %j', (address) => {
  expect(refusedAddress(address)).toBeDefined();
});
