import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withOwnFonts, withOwnRelease } from './lay-forms.ts';

const published = readFileSync(
  fileURLToPath(new URL('../dist/sveltia-cms.js', import.meta.resolve('@sveltia/cms'))),
  'utf8',
);

test('the forms’ script fetches its fonts from beside the page and asks no other host for its version', () => {
  const own = withOwnRelease(withOwnFonts(published));
  expect(own).not.toMatch(/url\(https?:/);
  expect(own.match(/fonts\/[a-z0-9-]+\.woff2/g)).toHaveLength(3);
  expect(own).not.toContain('https://unpkg.com/@sveltia/cms`');
});

test('a script that fetches them otherwise is refused', () => {
  expect(() => withOwnFonts('url(https://example.org/a.woff2)')).toThrow('no longer fetches source-sans-3');
  expect(() => withOwnRelease('')).toThrow('no longer asks');
});
