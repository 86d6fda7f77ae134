import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { contentType } from './content-type.ts';
import { policiesFor } from './security-policy.ts';

export interface RunningServer {
  /** `http://127.0.0.1:4321/` with the sub-path, if there is one. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

async function fileAt(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? path : undefined;
}

const isFolder = async (path: string) => (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

function send(request: IncomingMessage, response: ServerResponse, status: number, file: string, path = ''): void {
  response.writeHead(status, {
    'Content-Type': contentType(file),
    'Content-Security-Policy': policiesFor(path),
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  // Whoever asked may have left; a pipe to nobody would throw.
  else if (response.destroyed) return;
  // A file that goes or cannot be read meanwhile ends this answer, not the server.
  else pipeline(createReadStream(file), response, () => undefined);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { Location: to }).end();
}

/** Answers as a static host would: `index.html` of a folder, 301 to the closing slash, `404.html` for the rest. */
export function siteHandler(siteDir: string, base = '/') {
  const prefix = base.replace(/\/$/, '');
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site');
    if (prefix !== '' && (pathname === '/' || pathname === prefix)) return redirect(response, `${prefix}/`);
    const inside = pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : undefined;
    let path: string | undefined;
    try {
      path = inside === undefined ? undefined : join(siteDir, normalize(decodeURIComponent(inside)));
    } catch {
      path = undefined;
    }
    // Asked of the address: the path of a file ends otherwise on Windows.
    const asFolder = pathname.endsWith('/');
    if (path && !asFolder && (await isFolder(path))) return redirect(response, `${pathname}/${search}`);
    const file = path && (await fileAt(asFolder ? join(path, 'index.html') : path));
    if (file) return send(request, response, 200, file, inside?.slice(1));
    const missing = await fileAt(join(siteDir, '404.html'));
    if (missing) return send(request, response, 404, missing);
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
  };
}

const listen = (server: Server, port: number) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });

/**
 * Serves a finished site on this machine only.
 *
 * @param port The port to try first; a busy one is passed over for the next. 0 takes any free one.
 */
export async function serveSite(siteDir: string, base = '/', port = 0): Promise<RunningServer> {
  const handle = siteHandler(siteDir, base);
  for (let wanted = port; ; wanted += 1) {
    const server = createServer((request, response) => {
      handle(request, response).catch(() => {
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    });
    try {
      const got = await listen(server, wanted);
      return {
        address: `http://127.0.0.1:${got}${base}`,
        close: () =>
          new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          }),
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || wanted >= port + 100) throw error;
    }
  }
}
