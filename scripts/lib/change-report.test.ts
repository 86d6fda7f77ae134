import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { cases } from '../../src/testing/changes/cases.ts';
import { base, edited } from '../../src/testing/changes/edits.ts';
import { changeAnnotations } from './change-annotations.ts';
import { changeMarkdown, escaped } from './change-markdown.ts';
import { changeReport } from './change-report.ts';
import { compareVersions } from './compare-versions.ts';

const names = { before: 'v1', after: 'v2', folder: 'content' };
const reports = fileURLToPath(new URL('../../src/testing/fixtures/changes/', import.meta.url));

const versions = ({ before = [], edits }: (typeof cases)[string]) => {
  const old = edited(base, before);
  return [old, edited(old, edits)] as const;
};

test.each(Object.entries(cases))('%s is reported in these words', async (name, given) => {
  const [before, after] = versions(given);
  const report = changeReport(compareVersions(before, after, '2010-07-01'), names);
  await expect(`${report}\n`).toMatchFileSnapshot(`${reports}${name}.txt`);
});

test('what an example says to paste is taken', () => {
  const [before, after] = versions(cases['figure-revised-without-reason']!);
  const [problem] = compareVersions(before, after, '2010-07-01').problems;
  const file = problem!.file;
  const text = Buffer.from(after.get(file)!).toString();
  const mended = text.replace('"92.1",', `"92.1", ${problem!.example!.replace('…', 'Counted again.')},`);
  const again = compareVersions(before, new Map(after).set(file, Buffer.from(mended)), '2010-07-01');
  expect(again.problems).toEqual([]);
  expect(again.gate.after).toBe(0);
});

test.each(['markup-in-texts', 'figure-revised-without-reason', 'few-children-in-a-text'])(
  '%s as a comment and as remarks',
  async (name) => {
    const [before, after] = versions(cases[name]!);
    const compared = compareVersions(before, after, '2010-07-01');
    const published = { ...names, home: 'https://progress.example.gov.uk' };
    await expect(changeMarkdown(compared, published)).toMatchFileSnapshot(`${reports}${name}.md`);
    await expect(changeAnnotations(compared, after, published).join('\n')).toMatchFileSnapshot(
      `${reports}${name}.annotations`,
    );
  },
);

test('a text has no markup of its own in a comment', () => {
  expect(escaped('<img src=x> [a](b) *b* @c #1')).not.toMatch(/[<>[\]()*]|@\w|#\d+(?![\d;])\b(?!;)/);
});

test('a comment too long for the host is cut, and says so', () => {
  const [before, after] = versions(cases['figure-revised-without-reason']!);
  const compared = compareVersions(before, after, '2010-07-01');
  const many = Array.from({ length: 2000 }, () => compared.changes[0]!);
  const comment = changeMarkdown({ ...compared, changes: many }, names);
  expect(comment.length).toBeLessThan(65_536);
  expect(comment).toMatch(/There is more: run `npm run changes`/);
});
