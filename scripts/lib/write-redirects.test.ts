import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withPolicy } from './security-policy.ts';
import { writeRedirects } from './write-redirects.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'redirects-'));
  lay('content/site.json', JSON.stringify({ name: 'Progress & more' }));
  for (const page of ['indicators/here/new', 'embed/indicators/here/new', 'plans']) lay(`site/${page}/index.html`, '');
  lay('site/indicators/here/new.csv', '');
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

function lay(file: string, text: string): void {
  const path = join(home, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
const read = (file: string) => readFileSync(join(home, 'site', file), 'utf8');
const redirect = (from: string, to: string) => ({ from, to, since: '2010-07-01', why: 'It counts <more> now.' });
function write(...redirects: ReturnType<typeof redirect>[]): number {
  lay('content/redirects.json', JSON.stringify({ redirects }));
  const address = { site: 'https://progress.example.gov.uk', base: '/sub/' };
  return writeRedirects(join(home, 'site'), join(home, 'content'), address);
}

test('an old address leads on under a sub-path, with what comes with the page', () => {
  expect(write(redirect('/indicators/here/old/', '/indicators/here/new/'))).toBe(2);
  expect(read('indicators/here/old/index.html')).toMatchSnapshot();
  expect(read('embed/indicators/here/old/index.html')).toContain('0; url=/sub/embed/indicators/here/new/');
  expect(read('_redirects')).toMatchSnapshot();
});

test('its page is valid, accessible HTML, also with the policy that every page gets', async () => {
  write(redirect('/indicators/here/old/', '/indicators/here/new/'));
  const html = withPolicy(read('indicators/here/old/index.html'), 'index.html');
  const validate = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: { 'doctype-style': 'off' },
  });
  const { results } = await validate.validateString(html);
  expect(results.flatMap((r) => r.messages.map((m) => m.message))).toEqual([]);
});

test('no page is written over, and none leads nowhere', () => {
  expect(() => write(redirect('/plans/', '/indicators/here/new/'))).toThrow('/plans/, which is a page of this site');
  expect(() => write(redirect('/old/', '/methods/'))).toThrow('/methods/, which is no page of this site');
});

test('without old addresses nothing is written', () => {
  expect(write()).toBe(0);
  expect(() => read('_redirects')).toThrow();
});
