import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../src/testing/run-build.ts';

const format = (...args: string[]) => run(process.execPath, ['scripts/format.ts', ...args]);

test('lays out a file that is written otherwise, and says which', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'format-'));
  try {
    cpSync('src/testing/fixtures/gate/base', folder, { recursive: true });
    await format(folder);
    const file = join(folder, 'site.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, JSON.stringify(JSON.parse(text)));
    expect(await format(folder)).toEqual({ status: 0, output: 'laid out site.json\n' });
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect((await format(folder)).output).toBe('Every content file is laid out well.\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('says in a sentence that there is no such folder', async () => {
  const { status, output } = await format('no-such-folder');
  expect(status).toBe(2);
  expect(output).toBe('The folder no-such-folder cannot be read: there is none.\n');
});
