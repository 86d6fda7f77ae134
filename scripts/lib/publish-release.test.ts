import { execFile } from 'node:child_process';
import type * as Files from 'node:fs';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { publish, releasesIn, rollBack } from './publish-release.ts';

/** The folder of which the system says that it cannot be removed. */
const busy = vi.hoisted(() => ({ name: '' }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Files>();
  const rmSync: typeof fs.rmSync = (path, options) => {
    if (busy.name !== '' && String(path).endsWith(busy.name)) throw new Error(`EBUSY: ${busy.name}`);
    fs.rmSync(path, options);
  };
  return { ...fs, rmSync };
});

let top: string;
let site: string;
let folder: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'publish-'));
  site = join(top, 'dist');
  folder = join(top, 'srv');
  mkdirSync(join(site, 'pagefind'), { recursive: true });
  for (const file of ['404.html', 'sitemap.xml', 'pagefind/pagefind.js']) writeFileSync(join(site, file), '');
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const minute = (n: number) => new Date(Date.UTC(2026, 0, 1, 9, n));
const publishAt = (n: number, keep = 3) => {
  writeFileSync(join(site, 'index.html'), `site ${n}`);
  return publish(site, folder, { keep, now: minute(n) });
};
const served = () => readFileSync(join(folder, 'current', 'index.html'), 'utf8');

test('each site stands whole beside the last, which can be turned back to', () => {
  publishAt(1);
  publishAt(2);
  expect(served()).toBe('site 2');
  expect(rollBack(folder)).toBe('2026-01-01T09-01-00-000Z');
  expect(served()).toBe('site 1');
  publishAt(3);
  expect(served()).toBe('site 3');
  // Site 2 was turned back from.
  rollBack(folder);
  expect(served()).toBe('site 1');
  expect(readdirSync(folder).sort()).toEqual(['current', 'releases']);
});

test('the oldest go, the published one never', () => {
  for (const n of [1, 2, 3, 4, 5]) publishAt(n);
  expect(releasesIn(folder).map((r) => r.name.slice(14, 16))).toEqual(['03', '04', '05']);
  rollBack(folder);
  rollBack(folder);
  expect(served()).toBe('site 3');
  expect(() => rollBack(folder)).toThrow('no site is kept from before');
});

test('an old one that cannot be removed is told of, and the new one is published', () => {
  for (const n of [1, 2, 3]) publishAt(n);
  busy.name = '2026-01-01T09-01-00-000Z';
  const warned: string[] = [];
  try {
    writeFileSync(join(site, 'index.html'), 'site 4');
    const warn = (sentence: string) => warned.push(sentence);
    expect(publish(site, folder, { keep: 3, now: minute(4), warn })).toBe('2026-01-01T09-04-00-000Z');
  } finally {
    busy.name = '';
  }
  expect(served()).toBe('site 4');
  expect(warned).toEqual([expect.stringMatching(/^An old site could not be removed from .*releases: EBUSY/)]);
});

test('what is no finished site, or cannot be copied, leaves the last one', () => {
  publishAt(1);
  rmSync(join(site, 'pagefind', 'pagefind.js'));
  expect(() => publishAt(2)).toThrow('is no finished site, it lacks pagefind/pagefind.js.');
  writeFileSync(join(site, 'pagefind', 'pagefind.js'), '');
  expect(() => publishAt(1)).toThrow('is there already');
  expect(served()).toBe('site 1');
  expect(readdirSync(join(folder, 'releases'))).toHaveLength(1);
});

test('a copy that was broken off goes with a later site, and one that is being made stays', () => {
  publishAt(1);
  const [broken, made] = ['.2026-01-01T09-00-00-000Z', '.2026-01-01T10-30-00-000Z'];
  for (const name of [broken, made]) mkdirSync(join(folder, 'releases', name));
  publishAt(100);
  expect(readdirSync(join(folder, 'releases')).filter((name) => name.startsWith('.'))).toEqual([made]);
});

test('a folder in the place of the link is left alone', () => {
  mkdirSync(join(folder, 'current'), { recursive: true });
  expect(() => publishAt(1)).toThrow('is no link');
  expect(readdirSync(folder)).toEqual(['current']);
});

test('whoever reads while it is published finds a whole site each time', async () => {
  for (let i = 0; i < 200; i += 1) writeFileSync(join(site, `page-${i}.html`), 'x'.repeat(2000));
  publishAt(0);
  const reader = `
    const { readFileSync, writeFileSync, existsSync } = require('node:fs');
    const read = [];
    while (!existsSync('stop')) {
      try { read.push(readFileSync('srv/current/index.html', 'utf8')); } catch (e) { read.push(e.code); }
      if (read.length === 1) writeFileSync('began', '');
    }
    console.log(JSON.stringify([...new Set(read)]));`;
  const reading = promisify(execFile)(process.execPath, ['-e', reader], { cwd: top });
  while (!readdirSync(top).includes('began')) await new Promise((resolve) => setTimeout(resolve, 10));
  for (let n = 1; n <= 20; n += 1) publishAt(n, 2);
  writeFileSync(join(top, 'stop'), '');
  const found = JSON.parse((await reading).stdout) as string[];
  expect(found.length).toBeGreaterThan(1);
  expect(found.filter((text) => !/^site \d+$/.test(text))).toEqual([]);
}, 30_000);

test('the command publishes, lists and turns back', async () => {
  const command = async (...args: string[]) =>
    (await promisify(execFile)(process.execPath, [join(import.meta.dirname, '../publish.ts'), folder, ...args])).stdout;
  writeFileSync(join(site, 'index.html'), 'one');
  expect(await command('--from', site)).toMatch(/current is now \d{4}-/);
  cpSync(site, join(top, 'next'), { recursive: true });
  writeFileSync(join(top, 'next', 'index.html'), 'two');
  await command('--from', join(top, 'next'));
  expect(served()).toBe('two');
  expect(await command('--list')).toMatch(/^ {2}\S+\n→ \S+\n$/);
  await command('--rollback');
  expect(served()).toBe('one');
}, 30_000);
