import { expect, test } from 'vitest';
import { dist, pagesIn } from '../finished-site.ts';

const block =
  /<\/?(?:p|li|ul|ol|dl|dt|dd|h[1-6]|table|tr|th|td|caption|section|div|details|summary|figure|figcaption|nav|main|header|footer|br|text|tspan|title|desc)\b[^>]*>/gi;

/** What a reader sees, a line for each block; text in attributes, scripts and charts left out. */
const linesOf = (html: string): string[] =>
  html
    .replace(/<(script|style|svg|head)\b.*?<\/\1>/gis, '')
    .replace(block, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());

const stray = (lines: readonly string[]) =>
  lines.filter((line) => / [,.;:](?: |$)/.test(line) || /[a-z]\.[A-Z][a-z]/.test(line));

test('no page has a space before its punctuation, or none after a full stop', () => {
  const found = pagesIn(dist).flatMap((page) =>
    stray(linesOf(page.html)).map((line) => `${page.url}: ${line.slice(0, 160)}`),
  );
  expect(found).toEqual([]);
});

test('and one that had would be found', () => {
  expect(stray(linesOf('<p>Leeds <b>City</b> , 2007</p><p>One.Two</p><p>Fine, so.</p>'))).toEqual([
    'Leeds City , 2007',
    'One.Two',
  ]);
});
