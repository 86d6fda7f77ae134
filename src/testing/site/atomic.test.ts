import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../finished-site.ts';
import { clearTrial, run, trialFolder } from '../run-build.ts';

const content = trialFolder('broken-content');
const finished = trialFolder('finished');

beforeAll(() => {
  cpSync(join(root, 'content'), content, { recursive: true });
  const file = join(content, 'site.json');
  const site = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...site, tagine: 'a slip of the keyboard' }, null, 2));
  mkdirSync(finished, { recursive: true });
  writeFileSync(join(finished, 'index.html'), 'the last finished site');
});
afterAll(() => {
  clearTrial(content);
  clearTrial(finished);
});

test.each([
  ['npm run build', 'npm', ['run', 'build']],
  ['npx astro build', 'npx', ['astro', 'build']],
])('%s refuses broken content and leaves the last finished site as it was', async (_name, command, args) => {
  const { status, output } = await run(command, args, { CONTENT_DIR: content, OUT_DIR: finished, NO_COLOR: '1' });
  expect(status).not.toBe(0);
  expect(output).toContain('tagine');
  expect(output).toContain('1 problem in the content: nothing was built');
  expect(readdirSync(finished)).toEqual(['index.html']);
  expect(readFileSync(join(finished, 'index.html'), 'utf8')).toBe('the last finished site');
  expect(existsSync(`${finished}.cache`)).toBe(false);
});
