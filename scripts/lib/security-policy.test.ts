import { expect, test } from 'vitest';
import { headersFile, policiesFor, withPolicy } from './security-policy.ts';

test('the policy stands before everything it governs', () => {
  const page = '<!DOCTYPE html><html><head><meta charset="utf-8"><link rel="stylesheet" href="/a.css"></head></html>';
  expect(withPolicy(page, 'index.html')).toMatch(
    /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; [^"]*"><link/,
  );
});

test('only a page with search may run WebAssembly', () => {
  const head = '<head><meta charset="utf-8"></head>';
  expect(withPolicy(head, 'a.html')).not.toContain('wasm');
  expect(withPolicy(`${head}<ol id="search-results"></ol>`, 'a.html')).toContain("'wasm-unsafe-eval'");
});

test('the forms alone have a looser policy, and may talk to the code host alone', () => {
  const head = '<head><meta charset="utf-8"></head>';
  const page = withPolicy(head, 'admin/index.html', ['https://api.github.com']);
  expect(page).toContain("connect-src 'self' blob: data: https://api.github.com;");
  expect(page).toContain("style-src 'self' 'unsafe-inline'");
  expect(page).not.toContain("script-src 'self' '");
  expect(withPolicy(head, 'administration/index.html', ['https://api.github.com'])).not.toContain('unsafe-inline');
  const rules = headersFile('/', ['admin/', 'plans/'], ['https://api.github.com']).split(/^(?=\/)/m);
  expect(rules.filter((r) => r.includes('unsafe-inline')).map((r) => r.split('\n')[0])).toEqual(['/admin/*']);
  expect(rules.find((r) => r.startsWith('/admin/*'))).toMatch(
    /connect-src [^;]* https:\/\/api\.github\.com;.*frame-ancestors 'none'/,
  );
  expect(rules.find((r) => r.startsWith('/*'))).not.toContain('Content-Security-Policy');
});

test('a page without an encoding is refused', () => {
  expect(() => withPolicy('<head><title>x</title></head>', 'x/index.html')).toThrow(
    'x/index.html does not begin its head with <meta charset="utf-8">.',
  );
});

test('the header file names its paths under the sub-path', () => {
  expect(headersFile('/sub/', ['plans/', '404.html', 'robots.txt']).match(/^\/\S+$/gm)).toEqual([
    '/sub/*',
    '/sub/_astro/*',
    '/sub/data/*',
    '/sub/',
    '/sub/plans/*',
    '/sub/404.html',
  ]);
});

test('only what is made for it may be framed', () => {
  const rules = headersFile('/', ['embed/', 'plans/']).split(/^(?=\/)/m);
  expect(rules.filter((r) => r.includes("frame-ancestors 'none'")).map((r) => r.split('\n')[0])).toEqual([
    '/data/*',
    '/',
    '/plans/*',
  ]);
  expect(policiesFor('plans/x/').join()).toContain("frame-ancestors 'none'");
  expect(policiesFor('').join()).toContain("frame-ancestors 'none'");
  expect(policiesFor('embed/indicators/leeds/x/').join()).not.toContain('frame-ancestors');
});
