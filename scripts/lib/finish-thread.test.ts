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

const threadFor = (pages: readonly string[]) =>
  finishThread({
    folders: {
      root,
      content: join(home, 'content'),
      working: join(home, 'site'),
      finished: join(home, 'dist'),
      cache: join(home, 'cache'),
    },
    hosts: [],
    pages,
  });

test(
  'pages that come enter the index, and so do those that lie there, with their policy',
  { timeout: 60_000 },
  async () => {
    writeFileSync(join(home, 'site/laid.html'), page('Laid'));
    const thread = threadFor(['a.html', 'b.html']);
    await thread.take('b.html', page('Second'));
    await thread.take('a.html', page('First'));
    expect(await thread.close()).toEqual({ pictures: 0, fresh: 0, indexed: 3 });
    expect(existsSync(join(home, 'site/pagefind/pagefind-entry.json'))).toBe(true);
    expect(readFileSync(join(home, 'site/laid.html'), 'utf8')).toContain('content-security-policy');
    expect(existsSync(join(home, 'site/a.html'))).toBe(false);
  },
);

test(
  'what goes wrong in the thread is told at the latest when room is waited for, and at the end',
  { timeout: 60_000 },
  async () => {
    rmSync(join(home, 'content/site.json'));
    const thread = threadFor([]);
    const many = async () => {
      for (let n = 0; n < 200; n += 1) await thread.take(`${n}.html`, page(`Page ${n}`));
    };
    await expect(many()).rejects.toThrow('site.json');
    await expect(thread.close()).rejects.toThrow('site.json');
  },
);
