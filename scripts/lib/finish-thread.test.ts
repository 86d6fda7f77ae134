import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishThread } from './finish-thread.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = (title: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>` +
  `<body><main data-pagefind-body><h1>${title}</h1><p>Words about ${title}.</p></main></body></html>`;

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'finish-'));
  cpSync(join(root, 'src/testing/fixtures/gate/base'), join(home, 'content'), { recursive: true });
  mkdirSync(join(home, 'site'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

const bytes = (html: string) => new TextEncoder().encode(html);
const text = (page: Uint8Array) => new TextDecoder().decode(page);

const threadFor = (pages: readonly string[]) =>
  finishThread({
    folders: {
      root,
      content: join(home, 'content'),
      working: join(home, 'site'),
      finished: join(home, 'dist'),
      cache: join(home, 'cache'),
      pictures: join(home, 'pictures'),
    },
    base: '/',
    hosts: [],
    pages,
    terms: [{ key: 'word', term: 'Word', also: ['Words'], meaning: 'x' }],
  });

test(
  'pages that come enter the index and go back with links and policy; those that lie there get their policy',
  { timeout: 60_000 },
  async () => {
    writeFileSync(join(home, 'site/laid.html'), page('Laid'));
    const thread = threadFor(['a.html', 'b.html']);
    await thread.take('b.html', bytes(page('Second')));
    const first = text(await thread.take('a.html', bytes(page('First'))));
    expect(first).toContain('<a class="term" href="/glossary/#word" title="x">Words</a> about First');
    expect(first).toContain('content-security-policy');
    expect(await thread.close()).toEqual({ pictures: 0, fresh: 0, indexed: 3 });
    expect(existsSync(join(home, 'site/pagefind/pagefind-entry.json'))).toBe(true);
    expect(readFileSync(join(home, 'site/laid.html'), 'utf8')).toContain('content-security-policy');
    expect(existsSync(join(home, 'site/a.html'))).toBe(false);
  },
);

test(
  'what goes wrong in the thread is told where a page is waited for, and at the end',
  { timeout: 60_000 },
  async () => {
    rmSync(join(home, 'content/site.json'));
    const thread = threadFor([]);
    await expect(thread.take('a.html', bytes(page('First')))).rejects.toThrow('site.json');
    await expect(thread.take('b.html', bytes(page('Second')))).rejects.toThrow('site.json');
    await expect(thread.close()).rejects.toThrow('site.json');
  },
);
