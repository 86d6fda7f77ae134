import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { compareVersions, type Folder } from './compare-versions.ts';
import { readFolder } from './folder.ts';

const folder: Folder = new Map(await readFolder(resolve('src/testing/fixtures/gate/base')));
const publishedOn = (day: string): Folder => {
  const site = JSON.parse(Buffer.from(folder.get('site.json')!).toString('utf8')) as object;
  return new Map([...folder, ['site.json', Buffer.from(JSON.stringify({ ...site, firstPublished: day }))]]);
};
const without = (files: Folder, kind: string): Folder =>
  new Map([...files].filter(([file]) => !file.startsWith(`${kind}/`)));

test('a page may go without an address that leads on before the day of the first publication', () => {
  const before = publishedOn('2026-03-01');
  const after = without(before, 'sources');
  const problemsOn = (today: string) => compareVersions(before, after, today).problems.map((p) => p.rule);
  expect(compareVersions(before, after, '2026-02-28').changes).not.toEqual([]);
  expect(problemsOn('2026-02-28')).toEqual([]);
  expect(problemsOn('2026-03-01')).toContain('page-redirect');
});

test('a proposal cannot put off the first publication to spare itself the reasons', () => {
  const before = publishedOn('2026-03-01');
  const after = without(publishedOn('2027-01-01'), 'sources');
  expect(compareVersions(before, after, '2026-03-02').problems.map((p) => p.rule)).toContain('page-redirect');
});
