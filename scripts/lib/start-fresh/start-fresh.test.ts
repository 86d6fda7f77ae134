import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindNamed } from '../../../src/schema/kinds.ts';
import { contentText } from '../../../src/writing/content-text.ts';
import { gate, judge } from '../gate.ts';
import { readFolder } from '../folder.ts';
import { rewritten } from '../rewritten.ts';
import { councilOf, idOfPlace, unanswered } from './council.ts';
import { keptOf } from './kept.ts';
import { skeletonOf } from './skeleton.ts';

const full = join(import.meta.dirname, '../../../src/testing/fixtures/gate/full');
const before = {
  licence: { name: 'Open', url: 'https://example.org/' },
  colours: { accent: '#0b5d5e', accentDark: '#7fd1cb' },
  firstPublished: '2026-01-31',
};
const answers = { name: 'Stoke-on-Trent City Council', 'ons-code': 'E06000021', email: 'progress@example.gov.uk' };

test('a place’s id is made of letters that an id may have', () => {
  expect(['Stoke-on-Trent', 'King’s Lynn', 'Ynys Môn', 'Brighton & Hove'].map(idOfPlace)).toEqual([
    'stoke-on-trent',
    'kings-lynn',
    'ynys-mon',
    'brighton-hove',
  ]);
});

test('the short name follows from the full one, and what does not follow is asked', () => {
  const shortOf = (name: string) => councilOf({ name }).shortName;
  expect(['Leeds City Council', 'London Borough of Brent', 'Kent County Council', 'Brent'].map(shortOf)).toEqual([
    'Leeds',
    'Brent',
    'Kent',
    'Brent',
  ]);
  expect(unanswered({}).map((q) => q.flag)).toEqual(['name', 'ons-code', 'email']);
});

describe.each([
  ['with examples', true],
  ['without examples', false],
])('a record begun %s', (_, examples) => {
  test.each(['Stoke-on-Trent City Council', 'The “Royal”: Borough, # of O’Neill & Sons'])(
    'holds together for %s',
    (name) => {
      const themes = { themes: [{ id: 'enjoy-and-achieve', name: 'Enjoy', plain: 'Children learn.' }] };
      const drafts = [
        { kind: 'themes', file: 'themes.json', fields: themes },
        ...skeletonOf(councilOf({ ...answers, name }), before, examples),
      ];
      const files = drafts.map(
        (d) => [d.file, new TextEncoder().encode(contentText(kindNamed(d.kind)!, d.fields))] as const,
      );
      expect(judge(new Map(files)).problems).toEqual([]);
    },
  );
});

test('terms and search words about a place or its documents are left behind', () => {
  const file = (kind: string, name: string, data: object) => ({ kind, key: name, file: name, data, body: '' });
  const files = [
    file('authority', 'authorities/sampleton.json', { shortName: 'Sampleton' }),
    file('term', 'glossary/neet.json', { term: 'NEET', meaning: 'Not in work.' }),
    file('term', 'glossary/obsession.json', { term: 'Obsession', meaning: 'What Sampleton put first.' }),
    file('term', 'glossary/card.json', { term: 'Card', meaning: 'A table in the 2007 review.' }),
    file('synonyms', 'synonyms.json', {
      groups: [
        { say: ['sampleton plan'], mean: ['plan'] },
        { say: ['a'], mean: ['b'] },
      ],
    }),
    file('indicator', 'indicators/sampleton/a.json', {}),
  ] as unknown as Parameters<typeof keptOf>[0];
  expect(keptOf(files)).toEqual([
    { kind: 'term', file: 'glossary/neet.json', fields: files[1]!.data },
    { kind: 'synonyms', file: 'synonyms.json', fields: { groups: [{ say: ['a'], mean: ['b'] }] } },
  ]);
});

describe('the command', { timeout: 60_000 }, () => {
  const root = join(import.meta.dirname, '../../..');
  let folder = '';
  let content = '';
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], { cwd: folder });
  const run = (...args: string[]) => {
    try {
      const flags = Object.entries(answers).flatMap(([flag, value]) => [`--${flag}`, value]);
      const all = ['scripts/start-fresh.ts', '--content', content, ...flags, ...args];
      return { status: 0, said: execFileSync(process.execPath, all, { cwd: root, encoding: 'utf8', stdio: 'pipe' }) };
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string };
      return { status, said: stderr };
    }
  };
  const files = () => readdirSync(content, { recursive: true }).map(String).sort();
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'start-fresh-'));
    content = join(folder, 'content');
    cpSync(full, content, { recursive: true });
    // The examples name a theme that this small record lacks.
    const themes = { themes: [{ id: 'enjoy-and-achieve', name: 'Enjoy', plain: 'Children learn.' }] };
    writeFileSync(join(content, 'themes.json'), JSON.stringify(themes));
    mkdirSync(join(folder, 'history'));
    writeFileSync(join(folder, 'history', 'changes.json'), '{}');
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'all');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('shows what it would do and does nothing', () => {
    const there = files();
    const { status, said } = run('--dry-run');
    expect(status).toBe(0);
    expect(said).toContain('authorities/stoke-on-trent.json');
    expect(files()).toEqual(there);
  });

  test('leaves a folder alone that git does not have whole', () => {
    const file = join(content, 'site.json');
    const was = readFileSync(file, 'utf8');
    writeFileSync(file, `${was}\n`);
    const { status, said } = run();
    expect([status, said]).toEqual([1, expect.stringContaining('what git has not recorded')]);
    expect(readFileSync(file, 'utf8')).toBe(`${was}\n`);
    writeFileSync(file, was);
  });

  test('says which answer is refused and leaves the folder alone', () => {
    const there = files();
    const { status, said } = run('--email', 'nobody');
    expect([status, said]).toEqual([1, expect.stringContaining('Nothing was done: mend the answers.')]);
    expect(said).toContain('contact.email');
    expect(files()).toEqual(there);
  });

  test('puts a record in its place that holds together, laid out as the forms lay it out', async () => {
    expect(run().status).toBe(0);
    expect(files()).toContain('trackers/example-tracker/2025-26-q1.json');
    expect(files().join('\n')).not.toContain('sampleton');
    expect((await gate(content)).problems).toEqual([]);
    expect(rewritten(await readFolder(content))).toEqual([]);
    expect(existsSync(join(folder, 'history', 'changes.json'))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['.git', 'content', 'history']);
  });
});
