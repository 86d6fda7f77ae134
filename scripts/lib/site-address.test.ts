import { expect, test } from 'vitest';
import { siteAddress, splitAddress } from './site-address.ts';

test.each([
  ['https://progress.example.gov.uk', 'https://progress.example.gov.uk', '/'],
  ['https://example.org/sub/path/', 'https://example.org', '/sub/path/'],
  ['https://x.github.io/open-progress', 'https://x.github.io', '/open-progress/'],
])('%s is %s under %s', (address, site, base) => {
  expect(splitAddress(address)).toEqual({ site, base });
});

test('anything else is refused', () => {
  expect(() => splitAddress('ftp://example.org')).toThrow(
    '“ftp://example.org” is not an address: write it like https://progress.example.gov.uk/.',
  );
});

test('the environment comes first; without site.json there is a stand-in', () => {
  expect(siteAddress('/nowhere', 'https://example.org/a/')).toEqual({ site: 'https://example.org', base: '/a/' });
  expect(siteAddress('/nowhere', undefined)).toEqual({ site: 'http://localhost', base: '/' });
});
