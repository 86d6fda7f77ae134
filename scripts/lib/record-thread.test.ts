import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordThread, startAhead, threadOfBuild } from './record-thread.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../../src/testing/fixtures/gate/${name}`, import.meta.url));
const address = { site: 'https://progress.example', base: '/sub/' };

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'downloads-'));
  folder = join(home, 'site');
  mkdirSync(folder);
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

test('a record that holds together is written as downloads, once it is asked for', { timeout: 60_000 }, async () => {
  // Outside of any history: a folder that git keeps is told with its changes.
  const content = join(home, 'content');
  cpSync(fixture('base'), content, { recursive: true });
  const thread = recordThread(content);
  expect(await thread.report).toMatchObject({ problems: 0 });
  expect((await thread.history).history.publications).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
  const written = await thread.write({ folder, address });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => /\.\w+$/.test(f));
  expect(files).toHaveLength(written);
  expect(readFileSync(join(folder, 'data/observations.csv'), 'utf8')).toMatch(/^authority,/);
  expect(readFileSync(join(folder, 'changes/feed.xml'), 'utf8')).toContain('https://progress.example/sub/changes/');
});

test('of a record with problems they are named, and nothing is there to write', { timeout: 60_000 }, async () => {
  const { report } = recordThread(fixture('cases/json-comment'));
  const { problems, text } = await report;
  expect(problems).toBeGreaterThan(0);
  expect(text).toContain('no comments');
});

test('what cannot be read is told, whatever is waited for', { timeout: 60_000 }, async () => {
  const missing = join(folder, 'none');
  expect(existsSync(missing)).toBe(false);
  const thread = recordThread(missing);
  await expect(thread.report).rejects.toThrow('none');
  await expect(thread.history).rejects.toThrow('none');
  await expect(thread.write({ folder, address })).rejects.toThrow('none');
});

test('the thread that was started ahead is the one that a build takes, once', { timeout: 60_000 }, async () => {
  const content = fixture('base');
  startAhead(content);
  const [first, second] = [threadOfBuild(content), threadOfBuild(content)];
  const [one, other] = await Promise.all([first.report, second.report]);
  expect([one.problems, other.problems]).toEqual([0, 0]);
  expect(first).not.toBe(second);
  expect(await first.write({ folder, address })).toBeGreaterThan(0);
  await second.stop();
});
