import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { contentType } from './content-type.ts';

/** Serves the search index of the last build while the site is being edited, at `<base>pagefind/`. */
export function serveIndex(indexDir: string, base: string) {
  const prefix = `${base.replace(/\/$/, '')}/pagefind/`;
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    const file = path.startsWith(prefix) ? join(indexDir, normalize(`/${path.slice(prefix.length)}`)) : undefined;
    if (!file || !existsSync(file) || !statSync(file).isFile()) return next();
    response.setHeader('Content-Type', contentType(file));
    createReadStream(file).pipe(response);
  };
}
