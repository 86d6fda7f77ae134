import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gate } from '../../../scripts/lib/gate.ts';
import { buildRecord } from '../../domain/record.ts';
import { dist, pagesIn, root } from '../finished-site.ts';
import { someInOwnRecord } from '../own-record.ts';

test('a row of a tracker is named by its item alone: its name is read out with every cell', async () => {
  const record = buildRecord((await gate(join(root, 'content'))).files);
  const items = [...record.trackers.values()].flatMap((t) => t.items);
  const longest = Math.max(0, ...items.map((i) => [i.title, i.ref].filter(Boolean).join(' ').length));
  const names = pagesIn(dist)
    .filter((page) => page.url.startsWith('/trackers/'))
    .flatMap((page) =>
      [...page.html.matchAll(/<th scope="row"[^>]*>(.*?)<\/th>/gs)].map(([, cell]) => ({
        url: page.url,
        name: cell!
          .replace(/<[^>]*>/g, '')
          .replace(/&#?\w+;/g, '?')
          .replace(/\s+/g, ' ')
          .trim(),
      })),
    );
  expect(names.length).toBeGreaterThanOrEqual(someInOwnRecord);
  expect(names.filter(({ name }) => name.length > longest)).toEqual([]);
});
