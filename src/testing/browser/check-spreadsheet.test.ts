import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../finished-site.ts';
import { ownRecord } from '../own-record.ts';
import { run } from '../run-build.ts';
import type { MadeSheet } from '../spreadsheets/made-sheet.ts';
import { hostile } from '../spreadsheets/hostile.ts';
import { bytesOf, refusalOf } from '../spreadsheets/read-made.ts';
import { xlsxOf } from '../spreadsheets/xlsx-writer.ts';
import { violations } from './axe.ts';
import { downloads, drop, hand, headingOf, reported, textOf } from './check-page.ts';
import { phone, visit, type OpenPage, type Visit } from './open-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
let site: Visit;
beforeAll(async () => {
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  site = await visit();
});
afterAll(async () => {
  await site[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const source = 'leeds-childrens-services-update-2013';
const heads = ['indicator', 'period', 'value', 'source', 'locator'];
const rows = [
  ['neet-16-18', '2010/11 FY', '8.4', source, 'para 9'],
  ['attendance-secondary', '2012/13 AY', '93.9', source, 'para 9'],
  ['neet-16-18', '2013', '6.4', source, 'para 9'],
];
const csv = bytesOf([heads, ...rows].map((r) => `${r.join(',')}\n`).join(''));
const unclear: MadeSheet = {
  name: 'Return',
  rows: [
    ['indicator', '2011/12'],
    ['sexually-transmitted-infections', 'n/a'],
    ['Flying pigs', { number: '3' }],
  ],
};

/** Opens the page, hands it a file, and waits for the report. */
async function checked(name: string, bytes: Uint8Array, options = {}): Promise<OpenPage> {
  const opened = await site.open('/editing/check/', options);
  await hand(opened.page, name, bytes);
  return opened;
}
/** What the command prints for the same file. */
async function commanded(name: string, bytes: Uint8Array, ...flags: string[]): Promise<string> {
  writeFileSync(join(folder, name), bytes);
  const file = join(folder, name);
  const { output } = await run(process.execPath, [
    'scripts/import.ts',
    file,
    '--content',
    join(folder, 'content'),
    ...flags,
  ]);
  return output;
}

describe.runIf(ownRecord)('a good file', () => {
  test('gives the report and, byte for byte, the files of the command, and asks nothing of anyone else', async () => {
    const { page, problems, requests } = await checked('return.csv', csv);
    const before = new Set(requests);
    expect(await headingOf(page)).toBe('3 figures read: 2 added, 1 revised, 0 left as published');
    expect(await page.locator('#check-report').innerText()).toContain('refuses a change to what was published until');
    expect(await page.locator('.check-files, #check-hand-in:visible').count()).toBe(0);
    await page.getByLabel('Why do published figures change?').fill('A slip of the pen.');
    await page.getByRole('button', { name: 'Read the file again' }).click();
    await reported(page);
    const told = (await textOf(page)) ?? '';
    const saved = await downloads(page);
    const during = requests.filter((path) => !before.has(path));
    await page.context().close();

    const printed = await commanded('return.csv', csv, '--reason', 'A slip of the pen.', '--yes');
    expect(printed).toContain(`${told}\n\nWritten.`);
    const of = (id: string) => readFileSync(join(folder, `content/indicators/leeds/${id}.json`), 'utf8');
    expect(Object.keys(saved).sort()).toEqual(['attendance-secondary.json', 'neet-16-18.json']);
    expect(saved['neet-16-18.json']).toBe(of('neet-16-18'));
    expect(saved['attendance-secondary.json']).toBe(of('attendance-secondary'));
    expect([...before].filter((p) => /worker|record\.json/.test(p))).toHaveLength(2);
    expect(during).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('is drawn as the site draws it, with rings around what it changes', async () => {
    const note = `indicator,period,value,source,locator,note\nneet-16-18,2013,6.2,${source},,Read again.\n`;
    const { page } = await checked('note.csv', bytesOf(note));
    const drawn = () =>
      page
        .locator('figure.chart')
        .first()
        .locator('svg *:not(.chart-cursor)')
        .evaluateAll((all) =>
          all.map((e) => {
            const attributes = [...e.attributes].map((a) => `${a.name}=${a.value}`).sort();
            return [e.tagName, ...attributes, e.childElementCount === 0 ? e.textContent.trim() : ''].join(' ');
          }),
        );
    const here = await drawn();
    await page.goto(new URL('../../indicators/leeds/neet-16-18/', page.url()).href);
    const there = await drawn();
    expect(here.length).toBeGreaterThan(50);
    expect(here).toEqual(there);
    await page.context().close();

    const ringed = await checked('return.csv', csv);
    expect(await ringed.page.locator('.chart-wide .chart-changed').count()).toBe(3);
    await ringed.page.context().close();
  });

  test('can be dropped', async () => {
    const { page } = await site.open('/editing/check/');
    await drop(page, 'return.csv', csv);
    expect(await headingOf(page)).toContain('3 figures read');
    await page.context().close();
  });
});

describe.runIf(ownRecord)('a file that raises questions', () => {
  test('is answered by keyboard alone, and read again', async () => {
    const bytes = xlsxOf(unclear);
    const { page, problems } = await checked('return.xlsx', bytes);
    expect(await headingOf(page)).toBe('2 problems: nothing can be imported yet');
    expect(`${await textOf(page)}\n`).toBe(await commanded('return.xlsx', bytes));
    const labels = page.locator('.check-questions label');
    const answers: Readonly<Record<string, string>> = {
      'What does “n/a”': 'not av',
      'Which indicator': 'none',
      'Which document': 'Children',
      'What does a year': 'a fin',
    };
    for (let turn = 0; turn < 4 && (await labels.count()) > 0; turn += 1) {
      for (let i = 0; i < 60; i += 1) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const control = document.activeElement as HTMLSelectElement;
          return { label: control.labels?.[0]?.textContent ?? '', value: control.value, words: control.textContent };
        });
        const answer = Object.entries(answers).find(([label]) => at.label.startsWith(label))?.[1];
        if (answer !== undefined && at.value === '') await page.keyboard.type(answer);
        else if (at.label.startsWith('Where in that document') && at.value === '') await page.keyboard.type('para 9');
        if (at.words === 'Read the file again') break;
      }
      await page.keyboard.press('Enter');
      await reported(page);
      if (!(await headingOf(page)).includes('problem')) break;
    }
    expect(await headingOf(page)).toMatch(/^1 figure read: 1 added/);
    await page.context().close();
    expect(problems).toEqual([]);
  });

  test('reads the answers of an earlier file', async () => {
    const { page } = await site.open('/editing/check/');
    await page.locator('.check-drop summary').click();
    const mapping = {
      years: 'FY',
      symbols: { 'n/a': 'x' },
      source,
      locator: 'para 9',
      indicators: { 'Flying pigs': 'leave' },
    };
    const buffer = Buffer.from(JSON.stringify(mapping));
    await page.setInputFiles('#check-answers', { name: 'answers.json', mimeType: 'application/json', buffer });
    await hand(page, 'return.xlsx', xlsxOf(unclear));
    expect(await headingOf(page)).toMatch(/^1 figure read: 1 added/);
    await page.context().close();
  });
});

test('hostile files end in the sentence of the command', async () => {
  const { page, problems } = await site.open('/editing/check/');
  for (const [what, name, make] of hostile) {
    const bytes = make();
    // A test hands over 50 MB at most; one bigger file is made in the page below.
    if (bytes.length > 50_000_000) continue;
    await hand(page, name, bytes);
    const [, sentence] = /^[\w-]+: ([^]*)$/.exec(refusalOf(bytes, name))!;
    expect(await page.locator('#check-report > p').first().textContent(), what).toBe(sentence);
  }
  await drop(page, 'huge.xlsx', new Uint8Array(1), 100_000_000);
  expect(await page.locator('#check-report > p').first().textContent()).toContain('The file has 100 MB');
  const random = Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7919 + (i >> 3) * 104_729) & 255);
  await hand(page, 'random.xlsx', random);
  expect(await headingOf(page)).toBe('The file cannot be read');
  await page.context().close();
  expect(problems).toEqual([]);
});

test.runIf(ownRecord)('what the rules of the record refuse is said, with the place in the guide', async () => {
  const wrong = bytesOf(`${heads.join(',')}\nneet-16-18,2010/11 FY,184,${source},para 9\n`);
  const { page } = await checked('wrong.csv', wrong);
  expect(await headingOf(page)).toBe('The check would refuse 1 thing: nothing can be imported yet');
  const row = await page.locator('#check-report tbody tr').first().innerText();
  const guide = await page.locator('#check-report tbody a').first().getAttribute('href');
  const download = await page.locator('.check-files').count();
  await page.context().close();
  const printed = await commanded('wrong.csv', wrong);
  for (const words of row.split('\t').slice(0, 2)) expect(printed).toContain(words);
  expect(guide).toMatch(/\/editing\/#value-in-unit$/);
  expect(download).toBe(0);
});

test.runIf(ownRecord)('the title of a document in place of its id is answered with what to do', async () => {
  const titled = bytesOf(`${heads.join(',')}\nneet-16-18,2010/11 FY,8.4,Children’s Services Update Report,para 9\n`);
  const { page } = await checked('titled.csv', titled);
  const row = page.locator('#check-report tbody tr').first();
  const [words, to] = [await row.innerText(), await row.locator('a').getAttribute('href')];
  await page.goto(new URL(to!, page.url()).href);
  const there = await page.locator(':target').textContent();
  await page.context().close();
  expect(words).toContain('the source “Children’s Services Update Report”');
  expect(there).toBe('Add a quarter’s figures');
});

test.each(['light', 'dark'] as const)('axe finds nothing in a report on a phone, %s', async (colorScheme) => {
  const found: string[] = [];
  for (const [name, bytes] of [
    ['return.csv', csv],
    ['return.xlsx', xlsxOf(unclear)],
  ] as const) {
    const { page } = await checked(name, bytes, { viewport: phone, colorScheme });
    found.push(...(await violations(page)));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(phone.width);
    await page.context().close();
  }
  expect(found).toEqual([]);
});

test('without scripts the page says what it would do and gives the command', async () => {
  const { page } = await site.open('/editing/check/', { javaScriptEnabled: false });
  const words = await page.locator('main').innerText();
  await page.context().close();
  expect(words).toContain('needs JavaScript');
  expect(words).toContain('npm run import -- return.xlsx');
  expect(words).not.toContain('Choose a spreadsheet');
});
