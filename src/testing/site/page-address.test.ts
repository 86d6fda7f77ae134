import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gate } from '../../../scripts/lib/gate.ts';
import { pageAddresses } from '../../domain/page-address.ts';
import type { Themes } from '../../schema/theme.ts';
import { dist, pagesIn, root } from '../finished-site.ts';

const { files } = await gate(join(root, 'content'));
const themes = files.flatMap((f) => (f.kind === 'themes' ? (f.data as Themes).themes : []));
const addresses = [
  ...files.flatMap((f) => pageAddresses(f.kind, f.key)),
  ...themes.flatMap((t) => pageAddresses('theme', t.id)),
];

test('every record has its pages where redirects and the report of changes take them to be', () => {
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((a) => !existsSync(join(dist, a, 'index.html')))).toEqual([]);
});

test('no page of a record stands elsewhere', () => {
  const known = new Set(addresses);
  const recordPages = pagesIn(dist).filter((p) =>
    /^\/(?:plans|reviews|trackers|indicators|sources|themes|case-studies)\/./.test(p.url),
  );
  expect(recordPages.map((p) => p.url).filter((url) => !known.has(url))).toEqual([]);
});
