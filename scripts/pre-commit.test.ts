import { execFile } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { base, edited, written, type Edit } from '../src/testing/changes/edits.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'pre-commit-'));
const repository = join(home, 'repository');
const care = 'indicators/sampleton/children-in-care.json';
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

const person = { NAME: 'An officer', EMAIL: 'officer@example.gov.uk' };
const env: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  ...Object.fromEntries(
    Object.entries(person).flatMap(([k, v]) => [
      [`GIT_AUTHOR_${k}`, v],
      [`GIT_COMMITTER_${k}`, v],
    ]),
  ),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
};

/** Exit code and all that was said. */
async function tried(command: string, args: readonly string[]) {
  const done = await run(command, [...args], { cwd: repository, env }).then(
    (ok) => ({ ...ok, code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => error,
  );
  return { code: done.code, said: done.stdout + done.stderr };
}
const commit = (...args: string[]) => tried('git', ['commit', '--quiet', '--message', 'Edit', ...args]);
async function git(...args: string[]): Promise<string> {
  const { code, said } = await tried('git', args);
  if (code !== 0) throw new Error(said);
  return said.trim();
}
const check = (...args: string[]) => tried(process.execPath, [join(root, 'scripts/check.ts'), ...args]);

/** Writes the whole content into the working tree, as it is after edits of the first. */
function lay(edits: readonly Edit[]): void {
  rmSync(join(repository, 'content'), { recursive: true, force: true });
  for (const [file, bytes] of edited(base, edits)) {
    const path = join(repository, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/** The indicator of the base with these figures for 31 March 2009; those of `area` are the whole. */
const counts = (figures: Readonly<Record<string, string | undefined>>, more = ''): Edit => {
  const source = '"source": "sampleton-report-2009", "locator": "table 1"';
  const series = Object.entries(figures).flatMap(([id, value]) => {
    if (value === undefined) return [];
    const kind = id === 'area' ? '"kind": "area"' : `"kind": "group", "name": "${id}"`;
    const figure = value === 'c' ? `"marker": "c"${more}` : `"value": "${value}"`;
    return [
      `{ "id": "${id.toLowerCase()}", ${kind}, "observations": [{ "period": "2009-03-31", ${figure}, ${source} }] }`,
    ];
  });
  const text = Buffer.from(base.get(care)!).toString();
  return written(care, `${text.slice(0, text.indexOf('"series"'))}"series": [${series.join(',\n')}]\n}\n`);
};
const acknowledged = ', "revised": [{ "was": "c", "on": "2026-11-02", "reason": "Fewer than five children." }]';

beforeAll(async () => {
  mkdirSync(repository);
  await git('init', '--quiet', '--initial-branch=main');
  // The code is that of this repository; only the content is the test’s.
  for (const name of ['scripts', 'src', 'node_modules', 'package.json'])
    symlinkSync(join(root, name), join(repository, name));
  cpSync(join(root, '.githooks'), join(repository, '.githooks'), { recursive: true });
  for (const name of ['pre-commit', 'pre-merge-commit']) chmodSync(join(repository, '.githooks', name), 0o755);
  writeFileSync(join(repository, '.git/info/exclude'), 'scripts\nsrc\nnode_modules\npackage.json\n.githooks\n');
  writeFileSync(join(repository, 'README.md'), 'Before there was any content.\n');
  await git('config', 'core.hooksPath', '.githooks');
}, 60_000);

describe('the pre-commit hook', { timeout: 60_000 }, () => {
  it('lets a first commit without content pass unread, and a first content that holds together', async () => {
    await git('add', 'README.md');
    expect(await commit()).toEqual({ code: 0, said: '' });
    lay([]);
    await git('add', 'content');
    expect(await commit()).toEqual({ code: 0, said: '' });
  });

  it('refuses a small count in the words of the check, and loses nothing', async () => {
    lay([counts({ area: '57', Boys: '54', Girls: '3' })]);
    await git('add', 'content');
    const before = [await git('rev-parse', 'HEAD'), await git('diff', '--cached'), await git('status', '--short')];
    for (const args of [[], ['--all'], ['--only', '--', 'content']]) {
      const { code, said } = await commit(...args);
      expect(code, args.join(' ')).toBe(1);
      expect(said).toContain(`content/${care}`);
      expect(said).toContain('found     a count of 3 in “Children in care”, which counts children');
      expect(said).toContain('Nothing was committed and nothing is lost');
    }
    expect([await git('rev-parse', 'HEAD'), await git('diff', '--cached'), await git('status', '--short')]).toEqual(
      before,
    );
  });

  it('reads what is staged, not what lies in the folder', async () => {
    lay([]);
    // The folder is right, the index still is not.
    const { code, said } = await commit();
    expect(code).toBe(1);
    expect(said).toContain('small-count');
    lay([counts({ area: '60' })]);
    await git('add', 'content');
    lay([counts({ area: '3' })]);
    expect(await commit()).toEqual({ code: 0, said: '' });
    expect(await git('show', `HEAD:content/${care}`)).toContain('"value": "60"');
  });

  it('is not asked where no content is staged, whatever lies in the folder', async () => {
    writeFileSync(join(repository, 'README.md'), 'With content.\n');
    await git('add', 'README.md');
    expect(await commit()).toEqual({ code: 0, said: '' });
    lay([counts({ area: '60' })]);
  });

  it('refuses to suppress what the last commit prints, until the file says that somebody has seen to it', async () => {
    lay([counts({ area: '60', Boys: '30', Girls: '24', Other: 'c' })]);
    await git('add', 'content');
    expect((await commit()).code).toBe(0);
    lay([counts({ area: '60', Boys: '30', Girls: 'c', Other: 'c' })]);
    await git('add', 'content');
    const { code, said } = await commit();
    expect(code).toBe(1);
    expect(said).toContain(
      'found     “Children in care, Girls, 31 March 2009”, suppressed here; it can still be read in the last commit',
    );
    expect(said).not.toContain('24');
    lay([counts({ area: '60', Boys: '30', Girls: 'c', Other: 'c' }, acknowledged)]);
    await git('add', 'content');
    expect(await commit()).toEqual({ code: 0, said: '' });
  });

  it('looks at where the branch began as well as at the last commit', async () => {
    await git('switch', '--quiet', '--create', 'a-branch');
    lay([counts({ area: '70' })]);
    await git('add', 'content');
    expect((await commit()).code).toBe(0);
    lay([counts({ area: 'c' })]);
    await git('add', 'content');
    const { said } = await commit();
    expect(said).toContain('it can still be read in the last commit and main');
    await git('reset', '--hard', '--quiet', 'main');
    await git('switch', '--quiet', 'main');
  });

  it('says what to do where nothing is installed', async () => {
    lay([counts({ area: '80' })]);
    await git('add', 'content');
    rmSync(join(repository, 'node_modules'));
    const { code, said } = await commit();
    symlinkSync(join(root, 'node_modules'), join(repository, 'node_modules'));
    expect(code).toBe(1);
    expect(said).toContain('Run npm ci once in this folder and commit again.');
    expect((await commit()).code).toBe(0);
  });
});

describe('the check against a version in git', { timeout: 60_000 }, () => {
  const figures = (area: string, boys: string | undefined, girls: string | undefined) =>
    counts({ area, Boys: boys, Girls: girls, Other: 'c', Unknown: 'c' });

  it('finds what only the difference between two versions tells', async () => {
    lay([figures('80', '30', '27')]);
    await git('add', 'content');
    await git('commit', '--quiet', '--no-verify', '--message', 'Publish');
    await git('tag', 'published');
    lay([figures('82', '30', '27')]);
    const { code, said } = await check('--against', 'published');
    expect(code).toBe(1);
    expect(said).toContain(
      'the revision since published from 80 to 82 (the whole area) for 31 March 2009 says that “Other” and “Unknown”, suppressed, gained a count from 1 to 4',
    );
    // All of them revised together say nothing of those that are suppressed.
    lay([figures('82', '31', '28')]);
    expect((await check('--against', 'published')).code).toBe(0);
    lay([figures('92', '30', '27')]);
    expect((await check('--against', 'published')).code).toBe(0);
  });

  it('finds a total from which figures of an earlier version can be taken', async () => {
    lay([counts({ area: undefined, Boys: '30', Girls: '27', Other: 'c' })]);
    await git('add', 'content');
    await git('commit', '--quiet', '--no-verify', '--message', 'Groups only');
    lay([counts({ area: '60', Girls: '27', Other: 'c' })]);
    expect((await check()).code).toBe(0);
    const { code, said } = await check('--against', 'HEAD', '--json');
    expect(code).toBe(1);
    const { problems } = JSON.parse(said) as { problems: { rule: string; found: string; expected: string }[] };
    expect(problems).toMatchObject([
      {
        rule: 'revealing-difference',
        found:
          '“Other” for 31 March 2009, suppressed, can be worked out from this version and HEAD: 60 (the whole area) less 27 (“Girls”) and 30 (“Boys”) leaves a count from 1 to 4',
        expected:
          'what is new held back, or suppressed: 60 (the whole area, 31 March 2009) at series[0].observations[0]',
      },
    ]);
  });

  it('holds a small count that went without a word against the version that printed it', async () => {
    lay([counts({ area: '57', Boys: '54', Girls: '3' })]);
    await git('add', 'content');
    await git('commit', '--quiet', '--no-verify', '--message', 'By mistake');
    lay([counts({ area: '57' })]);
    const { code, said } = await check('--against', 'HEAD');
    expect(code).toBe(1);
    expect(said).toContain('“Children in care, Girls, 31 March 2009”, a count from 1 to 4, not printed here;');
    expect((await check('--against', 'published')).code).toBe(0);
  });

  it('says plainly that there is no such version', async () => {
    expect(await check('--against', 'nowhere')).toEqual({
      code: 2,
      said: 'There is no commit “nowhere” in this repository.\n',
    });
  });
});
