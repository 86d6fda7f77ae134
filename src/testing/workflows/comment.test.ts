import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { escaped } from '../../../scripts/lib/change-markdown.ts';
import { workflows } from './workflow.ts';

const steps = workflows.find((w) => w.name === 'comment.yml')!.workflow.jobs['comment']!.steps!;
const script = String(steps.find((s) => s.uses?.startsWith('actions/github-script@'))!.with!['script']);
// As the action itself runs it.
const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
  ...texts: string[]
) => (...values: unknown[]) => Promise<void>;
const run = new AsyncFunction('context', 'github', 'core', 'require', 'process', script);

const folder = mkdtempSync(join(tmpdir(), 'comment-'));
const report = join(folder, 'report.md');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => rmSync(report, { force: true }));

const sha = 'a'.repeat(40);
const marker = '<!-- open-progress change report -->';
const pull = { number: 7, head: { sha, repo: { id: 42 } } };

/** Runs the script against a host with these pull requests and comments; what it wrote. */
async function comment(
  pulls: readonly unknown[] = [pull],
  comments: readonly unknown[] = [],
  files: readonly string[] = ['content/site.json'],
) {
  const written: Record<string, unknown>[] = [];
  const asked: unknown[] = [];
  const write = (how: string) => (what: object) => void written.push({ how, ...what });
  const rest = {
    pulls: { list: pulls, listFiles: files.map((filename) => ({ filename })) },
    issues: { listComments: comments, createComment: write('new'), updateComment: write('update') },
  };
  const paginate = (list: readonly unknown[], what: unknown) => {
    asked.push(what);
    return Promise.resolve(list);
  };
  const workflow_run = {
    head_sha: sha,
    head_branch: 'quarter-2',
    head_repository: { id: 42, owner: { login: 'stranger' } },
    html_url: 'https://code.example/run/1',
  };
  const context = { repo: { owner: 'council', repo: 'progress' }, payload: { workflow_run } };
  await run(context, { paginate, rest }, { info: () => undefined }, createRequire(import.meta.url), {
    env: { REPORT: report },
  });
  return { written, asked };
}

test('a first report is a new comment on the pull request that stands at the commit', async () => {
  writeFileSync(report, '## What the public will see change\n\nNothing.\n');
  const { written, asked } = await comment();
  expect(asked[0]).toMatchObject({ owner: 'council', repo: 'progress', head: 'stranger:quarter-2', state: 'open' });
  expect(written).toHaveLength(1);
  expect(written[0]).toMatchObject({ how: 'new', issue_number: 7 });
  expect(written[0]!['body']).toMatch(
    new RegExp(`^${marker}\n## What the public will see change\n\nNothing.\n\n---\n`),
  );
});

test('signs of the content read as they were written', async () => {
  const sentence = 'Pupils (aged 16 & 17), *100%* of #3 <b> [see]';
  writeFileSync(report, `- ${escaped(sentence)}`);
  const body = String((await comment()).written[0]!['body']);
  const shown = body.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replace(/\u2060/g, '');
  expect(shown).toContain(`- ${sentence}\n`);
});

test('a proposal that changes the code, or too many files to be listed, is said to be one', async () => {
  writeFileSync(report, 'Nothing.');
  const written = async (files: string[]) => String((await comment([pull], [], files)).written[0]!['body']);
  const warned = `${marker}\n**This proposal changes more than`;
  expect(await written(['content/site.json'])).not.toContain('more than');
  expect(await written(['content/site.json', 'scripts/changes.ts'])).toContain(warned);
  expect(await written(Array.from({ length: 3000 }, (_, i) => `content/${i}.json`))).toContain(warned);
});

test('a second report takes the place of the first, and of no comment that only looks like it', async () => {
  writeFileSync(report, 'Two figures.');
  const { written } = await comment(
    [pull],
    [
      { id: 1, user: { login: 'stranger' }, body: marker },
      { id: 2, user: { login: 'github-actions[bot]' }, body: `${marker}\nOne figure.` },
    ],
  );
  expect(written).toMatchObject([{ how: 'update', comment_id: 2 }]);
});

test('nothing is written beside another repository’s pull request, an older commit’s or none', async () => {
  writeFileSync(report, 'Text.');
  for (const head of [
    { sha, repo: { id: 43 } },
    { sha, repo: null },
    { sha: 'b'.repeat(40), repo: { id: 42 } },
  ])
    expect((await comment([{ number: 9, head }])).written).toEqual([]);
  expect((await comment([])).written).toEqual([]);
});

test('nothing is written without a report, nor from a link or a file of absurd size', async () => {
  expect((await comment()).written).toEqual([]);
  const secret = join(folder, 'secret');
  writeFileSync(secret, 'token');
  symlinkSync(secret, report);
  expect((await comment()).written).toEqual([]);
  rmSync(report);
  writeFileSync(report, 'x'.repeat(1_000_001));
  expect((await comment()).written).toEqual([]);
});

test('a hostile report calls nobody, links nowhere and hides nothing', async () => {
  const hostile =
    '@council/all <img src=x> ![a](https://evil.example/p.png) [b]: //evil.example\n[c][b] #12 GH-3 www.evil.example <!-- &#64;council &#x40;council &commat;council &#35;12';
  writeFileSync(report, `${hostile}\n${'x'.repeat(70_000)}`);
  const body = String((await comment()).written[0]!['body']);
  const told = body.slice(marker.length, body.indexOf('\n---\n'));
  expect(told).not.toMatch(/@\w|<\w|<!|\]\(|\]:|\]\[|:\/\/|#\d|GH-|www\.|&[\w#]/);
  expect(body.length).toBeLessThan(65_536);
});
