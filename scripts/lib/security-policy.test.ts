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
