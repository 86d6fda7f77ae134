import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { splitAddress } from '../../../scripts/lib/site-address.ts';
import { address, dist } from '../finished-site.ts';
import { buildInto, clearTrial, trialFolder } from '../run-build.ts';
import { brokenLinks } from './broken-links.ts';

const underPath = trialFolder('sub-path');
const small = trialFolder('links');
afterAll(() => {
  clearTrial(underPath);
  clearTrial(small);
});

test('every link of the site leads somewhere', () => {
  expect(brokenLinks(dist, address)).toEqual([]);
});

test('and so does every link when the site is published under a sub-path', async () => {
  const elsewhere = 'https://example.org/sub/path/';
  await buildInto(underPath, { SITE_ADDRESS: elsewhere });
  expect(brokenLinks(underPath, splitAddress(elsewhere))).toEqual([]);
});

test('a link to nothing, to no element and out of the sub-path is found', () => {
  mkdirSync(small, { recursive: true });
  const links = ['/sub/none/', '#none', '/plans/', '#here', 'https://example.com/', 'mailto:a@example.org'];
  const html = `<h1 id="here">x</h1>${links.map((href) => `<a href="${href}">x</a>`).join('')}`;
  writeFileSync(join(small, 'index.html'), html);
  expect(brokenLinks(small, splitAddress('https://example.org/sub/'))).toEqual([
    '/: /sub/none/ is no file',
    '/: #none has no element with that id',
    '/: /plans/ leaves /sub/',
  ]);
});
