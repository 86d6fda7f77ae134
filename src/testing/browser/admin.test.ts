import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../finished-site.ts';
import { buildInto, clearTrial, trialFolder } from '../run-build.ts';
import { startCodeHost, type CodeHost } from './code-host.ts';
import { visit, type OpenPage, type Visit } from './open-page.ts';
import { ownRecord } from '../own-record.ts';

const folder = trialFolder('forms');
const content = join(root, 'content');
const period = 'trackers/leeds-improvement-priorities/2009-10-q4.json';
const textOf = (file: string) => readFileSync(join(content, file), 'utf8');

let host: CodeHost;
let site: Visit;
beforeAll(async () => {
  host = await startCodeHost(content);
  await buildInto(folder, { FORMS_REPOSITORY: `https://github.com/${host.repository}`, FORMS_API: host.api });
  site = await visit(folder);
}, 300_000);
afterAll(async () => {
  await site?.[Symbol.asyncDispose]();
  await host?.[Symbol.asyncDispose]();
  clearTrial(folder);
});

/** The lines that a saved file has in place of others: number from 1, before, after. */
function changedLines(before: string, after: string): [number, string, string][] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  expect(now).toHaveLength(old.length);
  return now.flatMap((line, i): [number, string, string][] =>
    line === old[i] ? [] : [[i + 1, (old[i] ?? '').trim(), line.trim()]],
  );
}

const field = (page: Page, path: string) => page.locator(`[data-key-path="${path}"]`).first();

/** Opens the forms with a personal token, as an officer without any other sign-in does. */
async function signedIn(): Promise<OpenPage> {
  const opened = await site.open('/admin/');
  const { page } = opened;
  page.setDefaultTimeout(20_000);
  await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
  await page.getByRole('textbox').fill(host.token);
  await page.getByRole('button', { name: 'Sign In', exact: true }).click();
  await page.getByRole('treeitem', { name: 'Glossary' }).waitFor();
  return opened;
}

/** What went wrong, the code host’s own answers aside: it is another origin, and the only one. */
const mishaps = ({ problems }: OpenPage) =>
  problems.filter((p) => !p.startsWith(`another host: ${new URL(host.api).origin}/`));

async function openEntry(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/collections/${address}`);
  await page.getByRole('button', { name: 'Save' }).waitFor();
}

const saveButton = (page: Page) => page.getByRole('button', { name: 'Save' });

/** Changes something in a form; again where the form was still being laid out, and took no notice the first time. */
async function change(page: Page, act: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    await act();
    if (await saveButton(page).isEnabled()) return;
    await page.waitForTimeout(1000);
    if (await saveButton(page).isEnabled()) return;
  }
}

async function save(page: Page): Promise<void> {
  await saveButton(page).click();
  await page.getByRole('button', { name: 'Later' }).click();
}

test.runIf(ownRecord)('the forms load from the site alone and list the record', async () => {
  const opened = await signedIn();
  const { page } = opened;
  const listed = await page.getByRole('treeitem').allInnerTexts();
  const icons = await page.evaluate(() => document.fonts.check('24px "Material Symbols Outlined"'));
  await page.context().close();
  expect(listed.join('\n')).toMatch(/Leeds: indicators\s+117/);
  expect(icons).toBe(true);
  expect(opened.requests).toContain('/admin/fonts/material-symbols-outlined-latin-wght-normal.woff2');
  expect(mishaps(opened)).toEqual([]);
});

test.runIf(ownRecord)('a rating that is changed and saved becomes a pull request of one changed line', async () => {
  const opened = await signedIn();
  const { page } = opened;
  await page.getByRole('treeitem', { name: 'Improvement priorities: ratings' }).click();
  await page.getByText('2009/10 Q4').click();
  const entries = field(page, 'entries');
  await entries.scrollIntoViewIfNeeded();
  await entries.getByRole('button', { name: 'Expand All' }).click();
  await change(page, () => field(page, 'entries.0.rating').getByRole('radio', { name: 'Amber' }).click());
  const before = host.commits.length;
  await save(page);
  await page.context().close();

  expect(host.commits).toHaveLength(before + 1);
  const { branch, additions, deletions } = host.commits.at(-1)!;
  expect(Object.keys(additions)).toEqual([`content/${period}`]);
  expect(deletions).toEqual([]);
  expect(changedLines(textOf(period), additions[`content/${period}`]!)).toEqual([
    [27, '"rating": "red",', '"rating": "amber",'],
  ]);
  expect(host.branches).toContain(`refs/heads/${branch}`);
  expect(host.pulls.at(-1)).toMatchObject({ head: branch, base: 'main', draft: true });
  expect(host.unknown).toEqual([]);
  expect(mishaps(opened)).toEqual([]);
});

test.runIf(ownRecord)('a Markdown file keeps its text and the quotes of its fields', async () => {
  const file = 'reviews/leicester-jar-2008/recommendations/rec-01.md';
  const { page } = await signedIn();
  await openEntry(page, 'recommendations-leicester-jar-2008/entries/rec-01');
  const title = field(page, 'title').getByRole('textbox');
  const said = await title.inputValue();
  await change(page, () => title.fill(`${said}, now`));
  await save(page);
  await page.context().close();
  const lines = changedLines(textOf(file), host.commits.at(-1)!.additions[`content/${file}`]!);
  expect(lines.map(([, , now]) => now)).toEqual([`title: ${said}, now`]);
});

test.runIf(ownRecord)('what the check would refuse is not saved, and the form says why', async () => {
  const { page } = await signedIn();
  await openEntry(page, 'periods-leeds-improvement-priorities/entries/2009-10-q4');
  const entries = field(page, 'entries');
  await entries.scrollIntoViewIfNeeded();
  await entries.getByRole('button', { name: 'Expand All' }).click();
  await change(page, () => field(page, 'entries.0.rating').getByRole('radio', { name: '(None)' }).click());
  const before = host.commits.length;
  await saveButton(page).click();
  const said = await page.getByRole('alertdialog').innerText();
  await page.context().close();
  expect(said).toContain('Not saved yet.');
  expect(said).toContain('exactly one of rating, marker');
  expect(host.commits).toHaveLength(before);
});

test('without scripts the page says what it needs and leads on', async () => {
  const { page } = await site.open('/admin/', { javaScriptEnabled: false });
  const words = await page.locator('main').innerText();
  const onward = await page.getByRole('link').first().getAttribute('href');
  await page.context().close();
  expect(words).toContain('need JavaScript');
  expect(onward).toMatch(/\/editing\/$/);
});
