import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { contentType } from './content-type.ts';

/** What only a build makes: the search index, pictures, and what the forms run on. */
const built = /^pagefind\/|^admin\/(?:sveltia-cms\.js|fonts\/|release\/)|\.(?:png|svg)$/;

/** Serves what the last build made from finished pages while the site is being edited, at the same addresses. */
export function serveBuilt(siteDir: string, base: string) {
  const prefix = `${base.replace(/\/$/, '')}/`;
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    const inside = path.startsWith(prefix) ? path.slice(prefix.length) : '';
    const file = built.test(inside) ? join(siteDir, normalize(`/${inside}`)) : undefined;
    if (!file || !existsSync(file) || !statSync(file).isFile()) return next();
    response.setHeader('Content-Type', contentType(file));
    createReadStream(file).pipe(response);
  };
}
