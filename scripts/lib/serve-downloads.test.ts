import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDownloads } from './serve-downloads.ts';

const content = fileURLToPath(new URL('../../src/testing/fixtures/gate/base', import.meta.url));
const serve = serveDownloads(content, { site: 'https://progress.example', base: '/sub/' });

let server: Server;
beforeAll(async () => {
  server = createServer((request, response) => {
    serve(request, response, (error) => response.writeHead(404).end(error ? String(error) : 'not a download'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
});

const get = async (path: string) => {
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  return [response.status, response.headers.get('content-type'), (await response.text()).split(/[\r\n,]/)[0]];
};

test.each([
  ['/sub/data/observations.csv?x=1', 200, 'text/csv; charset=utf-8', 'authority'],
  ['/sub/changes/feed.xml', 200, 'application/xml; charset=utf-8', '<?xml version="1.0" encoding="utf-8"?>'],
  ['/sub/data/none.csv', 404, null, 'not a download'],
  ['/sub/plans/', 404, null, 'not a download'],
  ['/data/observations.csv', 404, null, 'not a download'],
])('%s', async (path, ...answer) => {
  expect(await get(path)).toEqual(answer);
});
