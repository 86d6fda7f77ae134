import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type * as Path from 'node:path';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { serveSite, type RunningServer } from './static-server.ts';

// As on Windows, where the path of a folder does not end in the slash of its address.
vi.mock('node:path', async (original) => {
  const path = await original<typeof Path>();
  return { ...path, join: (...parts: string[]) => path.join(...parts).replace(/(?<=.)\/$/, '') };
});

let folder: string;
let server: RunningServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'open-progress-'));
  mkdirSync(join(folder, 'plans'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'plans/index.html'), 'plans');
  writeFileSync(join(folder, '404.html'), 'not here');
  writeFileSync(join(folder, 'data.csv'), 'a,b\n');
  server = await serveSite(folder, '/sub/');
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (path: string) => {
  const response = await fetch(new URL(path, server.address), { redirect: 'manual' });
  return [response.status, response.headers.get('location') ?? (await response.text())];
};

test.each([
  ['/sub/', 200, 'home'],
  ['/sub/plans/', 200, 'plans'],
  ['/sub/plans/?q=1', 200, 'plans'],
  ['/sub/plans?q=1', 301, '/sub/plans/?q=1'],
  ['/', 301, '/sub/'],
  ['/sub/none/', 404, 'not here'],
  ['/plans/', 404, 'not here'],
  ['/sub/%2e%2e/%2e%2e/etc/passwd', 404, 'not here'],
  ['/sub/%zz', 404, 'not here'],
])('%s gives %i', async (path, status, answer) => {
  expect(await get(path)).toEqual([status, answer]);
});

test('files have their type and the policy of the site', async () => {
  const { headers } = await fetch(new URL('data.csv', server.address));
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

// Linux lets anyone open it and nobody read it.
test.runIf(process.platform === 'linux')('a file that cannot be read ends its answer, not the server', async () => {
  symlinkSync('/proc/self/mem', join(folder, 'unread.csv'));
  await expect(get('/sub/unread.csv')).rejects.toThrow();
  expect(await get('/sub/')).toEqual([200, 'home']);
});

test('a busy port is passed over for the next', async () => {
  const busy = Number(new URL(server.address).port);
  const second = await serveSite(folder, '/', busy);
  expect(Number(new URL(second.address).port)).toBeGreaterThan(busy);
  await second.close();
});
