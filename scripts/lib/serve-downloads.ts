import type { IncomingMessage, ServerResponse } from 'node:http';
import { changeLogOf } from '../../src/domain/history/changed.ts';
import { buildRecord } from '../../src/domain/record.ts';
import { downloadFiles } from '../../src/downloads/files.ts';
import { contentType } from './content-type.ts';
import { gate } from './gate.ts';
import { tellHistory } from './history/tell-history.ts';
import { absoluteAt, type SiteAddress } from './site-address.ts';

const ending = /\.(?:csv|json|xml)$/;

/** Serves the downloads of the content as it stands, while it is being edited, at their addresses. */
export function serveDownloads(contentDir: string, address: SiteAddress) {
  const textOf = async (path: string): Promise<string | undefined> => {
    const [{ files }, { history }] = await Promise.all([gate(contentDir), tellHistory(contentDir)]);
    const record = buildRecord(files);
    const all = downloadFiles(record, changeLogOf(history, record), absoluteAt(address));
    return all.find((file) => file.path === path)?.text();
  };
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    if (!path.startsWith(address.base) || !ending.test(path)) return next();
    textOf(path.slice(address.base.length)).then((text) => {
      if (text === undefined) return next();
      response.setHeader('Content-Type', contentType(path));
      response.end(text);
    }, next);
  };
}
