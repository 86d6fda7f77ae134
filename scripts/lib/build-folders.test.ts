import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildFolders, clearAbandoned, swapIn } from './build-folders.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'open-progress-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const folderWith = (name: string, text: string) => {
  mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, name, 'index.html'), text);
  return join(root, name);
};

test('content and result are where the environment says', () => {
  const usual = buildFolders('/here', {});
  expect(usual).toMatchObject({ content: '/here/content', finished: '/here/dist', cache: '/here/node_modules/.astro' });
  expect(usual.pictures).toBe('/here/.build/pictures');
  const other = buildFolders('/here', { CONTENT_DIR: 'x', OUT_DIR: '.build/y' });
  expect(other).toMatchObject({ content: '/here/x', finished: '/here/.build/y', cache: '/here/.build/y.cache' });
  expect(other.pictures).toBe('/here/.build/y.cache/pictures');
});

test('a new site takes the place of the old one, of which soon nothing is left', async () => {
  const finished = folderWith('dist', 'old');
  swapIn(folderWith('.build/site-1', 'new'), finished);
  expect(readFileSync(join(finished, 'index.html'), 'utf8')).toBe('new');
  await vi.waitFor(() => expect(readdirSync(join(root, '.build'))).toEqual([]), { timeout: 20_000, interval: 50 });
});

test('where the new site cannot be moved, the old one stays', () => {
  const finished = folderWith('dist', 'old');
  mkdirSync(join(root, '.build'));
  expect(() => swapIn(join(root, '.build/none'), finished)).toThrow('ENOENT');
  expect(readFileSync(join(finished, 'index.html'), 'utf8')).toBe('old');
});

test('folders of builds that no longer run are cleared, those of running builds are not', () => {
  const finished = folderWith('dist', 'old');
  const abandoned = ['site-999999999', 'replaced-999999999', 'dist-before-999999999'].map((name) =>
    folderWith(`.build/${name}`, ''),
  );
  const others = [`site-${process.ppid}`, 'elsewhere-before-999999999', 'bench'].map((n) =>
    folderWith(`.build/${n}`, ''),
  );
  clearAbandoned({ root, finished });
  expect([abandoned.map(existsSync), others.map(existsSync)]).toEqual([
    [false, false, false],
    [true, true, true],
  ]);
  expect(readFileSync(join(finished, 'index.html'), 'utf8')).toBe('old');
});

test('a folder with the number of this very process is of one that is gone', () => {
  const own = folderWith(`.build/site-${process.pid}`, '');
  clearAbandoned({ root, finished: join(root, 'dist') });
  expect(existsSync(own)).toBe(false);
});

test('a process that may not be asked is running', () => {
  const other = folderWith('.build/site-999999999', '');
  const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
  });
  clearAbandoned({ root, finished: join(root, 'dist') });
  kill.mockRestore();
  expect(existsSync(other)).toBe(true);
});

test('a swap that was cut short half way is taken back', () => {
  const finished = join(root, 'dist');
  folderWith('.build/dist-before-999999999', 'old');
  clearAbandoned({ root, finished });
  expect(readFileSync(join(finished, 'index.html'), 'utf8')).toBe('old');
});
