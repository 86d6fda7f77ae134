import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptPictures } from './kept-pictures.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kept-pictures-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const laid = [
  { path: 'x/trend', digest: 'aaa', both: true },
  { path: 'x/share', digest: 'bbb', both: false },
];

/** A build that lays the two pictures of one page. */
function build(made = 'the code') {
  const kept = keptPictures(folder, made);
  kept.keepSvg('aaa', '<svg/>');
  for (const { digest } of laid) writeFileSync(kept.png(digest), 'png');
  kept.rememberPage('<main>', 'x/index.html', laid);
  kept.close();
}
const next = (made = 'the code') => keptPictures(folder, made);

test('a page that is as it was has the pictures it had', () => {
  expect(next().ofPage('<main>', 'x/index.html')).toBeUndefined();
  build();
  expect(next().ofPage('<main>', 'x/index.html')).toEqual(laid);
});

test('another page, another place and other code have none', () => {
  build();
  expect(next().ofPage('<main>!', 'x/index.html')).toBeUndefined();
  expect(next().ofPage('<main>', 'y/index.html')).toBeUndefined();
  expect(next('other code').ofPage('<main>', 'x/index.html')).toBeUndefined();
});

test.each(['aaa.png', 'aaa.svg', 'bbb.png'])('where %s is gone, the page’s pictures are made anew', (name) => {
  build();
  rmSync(join(folder, name));
  expect(next().ofPage('<main>', 'x/index.html')).toBeUndefined();
});

test('a list that cannot be read is no list', () => {
  build();
  writeFileSync(join(folder, 'pages.json'), '{"abc": [');
  expect(next().ofPage('<main>', 'x/index.html')).toBeUndefined();
});

test('what was not used goes after a week', () => {
  build();
  const long = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000);
  for (const name of ['old.png', 'old.svg', 'young.png']) writeFileSync(join(folder, name), 'x');
  for (const name of ['old.png', 'old.svg', 'aaa.png', 'aaa.svg', 'bbb.png'])
    utimesSync(join(folder, name), long, long);
  const kept = next();
  kept.ofPage('<main>', 'x/index.html');
  kept.close();
  const there = ['old.png', 'old.svg', 'young.png', 'aaa.png', 'aaa.svg', 'bbb.png'].map((name) =>
    existsSync(join(folder, name)),
  );
  expect(there).toEqual([false, false, true, true, true, true]);
});

test('what one build uses is young for the others, however long ago it was made', () => {
  build();
  const long = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000);
  const all = ['aaa.png', 'aaa.svg', 'bbb.png'];
  const age = (names: readonly string[]) => {
    for (const name of names) utimesSync(join(folder, name), long, long);
  };
  const there = () => all.filter((name) => existsSync(join(folder, name)));
  age(all);
  const [one, other] = [next(), next('other code')];
  one.ofPage('<main>', 'x/index.html');
  other.close();
  expect(there()).toEqual(all);
  age(all);
  const third = next('other code');
  third.keepSvg('aaa', '<svg/>');
  expect([third.hasPng('bbb'), third.hasPng('ccc')]).toEqual([true, false]);
  next('yet other code').close();
  expect(there()).toEqual(['aaa.svg', 'bbb.png']);
});

test('a part that another build is writing is left alone', () => {
  build();
  for (const name of ['aaa.svg.part', 'pages.json.part']) writeFileSync(join(folder, name), 'half');
  rmSync(join(folder, 'aaa.svg'));
  build();
  for (const name of ['aaa.svg.part', 'pages.json.part']) expect(readFileSync(join(folder, name), 'utf8')).toBe('half');
});
