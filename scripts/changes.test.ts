import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cases } from '../src/testing/changes/cases.ts';
import { base, edited, type Edit } from '../src/testing/changes/edits.ts';

const run = promisify(execFile);
const command = fileURLToPath(new URL('changes.ts', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'changes-'));
const repository = join(home, 'repository');
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

const author = { GIT_AUTHOR_NAME: 'An officer', GIT_AUTHOR_EMAIL: 'officer@example.gov.uk' };
const committer = { GIT_COMMITTER_NAME: 'An officer', GIT_COMMITTER_EMAIL: 'officer@example.gov.uk' };
const env = { ...process.env, ...author, ...committer, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
const git = async (args: string[], cwd = repository) => (await run('git', args, { cwd, env })).stdout.trim();

async function changes(args: string[], cwd = repository, more: NodeJS.ProcessEnv = {}) {
  const done = await run(process.execPath, [command, ...args], { cwd, env: { ...env, ...more } }).then(
    (ok) => ({ ...ok, code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => error,
  );
  return { code: done.code, out: done.stdout, problem: done.stderr };
}

/** Puts a content into the working tree. */
function lay(content: ReadonlyMap<string, Uint8Array>): void {
  rmSync(join(repository, 'content'), { recursive: true, force: true });
  for (const [file, bytes] of content) {
    const path = join(repository, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

let content: ReadonlyMap<string, Uint8Array> = base;
async function merge(message: string, edits: readonly Edit[]): Promise<void> {
  content = edited(content, edits);
  lay(content);
  await git(['add', '--all']);
  await git(['commit', '--quiet', '--allow-empty', '--message', message]);
}

beforeAll(async () => {
  mkdirSync(repository);
  await git(['init', '--quiet', '--initial-branch=main']);
  writeFileSync(join(repository, 'README.md'), 'Before there was any content.\n');
  await git(['add', '--all']);
  await git(['commit', '--quiet', '--message', 'Begin']);
  await git(['tag', 'begin']);
  await merge('Publish', []);
  await git(['tag', 'published']);
  await merge('A new year', cases['figure-added']!.edits);
  await git(['tag', 'new-year']);
  await merge('Counted again', cases['figure-revised']!.edits);
  await git(['tag', 'counted-again']);
}, 60_000);

describe('the report of changes between versions in git', { timeout: 60_000 }, () => {
  it('tells a new figure with what follows from it, and lets it pass', async () => {
    const { code, out } = await changes(['published', '--head', 'new-year']);
    expect(code).toBe(0);
    expect(out).toContain('From published to new-year: 3 changes');
    expect(out).toContain('Attendance, academic year 2009/10: new, 92.9%.');
  });

  it('lets a revision with its reason pass, and skips the steps between', async () => {
    const { code, out } = await changes(['published', '--head', 'counted-again', '--json']);
    expect(code).toBe(0);
    const report = JSON.parse(out) as { changes: { notice: string; reason?: string }[]; problems: unknown[] };
    expect(report.problems).toEqual([]);
    expect(report.changes[0]).toMatchObject({
      notice: 'revision',
      reason: 'Counted again.',
      old: '92.4%',
      new: '92.1%',
    });
  });

  it('reads the working tree, untracked files too, and leaves it and the branch alone', async () => {
    lay(edited(content, [...cases['target-loosened']!.edits, ...cases['page-added']!.edits]));
    const before = await git(['status', '--porcelain', '--branch']);
    const { code, out } = await changes(['HEAD']);
    expect(code).toBe(1);
    expect(out).toContain('loosened from 93.0% to 92.5%');
    expect(out).toContain('Late buses: a new indicator');
    expect(out).toContain('1 problem in 1 file.');
    expect(await git(['status', '--porcelain', '--branch'])).toBe(before);
    lay(content);
  });

  it('reads the folder that CONTENT_DIR names, in both versions', async () => {
    const { code, out } = await changes(['published'], repository, { CONTENT_DIR: 'content' });
    expect([code, out]).toEqual(Object.values(await changes(['published'])).slice(0, 2));
    const other = await changes(['published'], repository, { CONTENT_DIR: 'trial' });
    expect(other).toMatchObject({ code: 2, problem: 'The folder trial cannot be read: there is none.\n' });
  });

  it('refuses a page that went without its address leading on', async () => {
    lay(edited(content, cases['page-removed']!.edits));
    expect((await changes(['HEAD', '--annotations'])).out).toContain('title=A page went and its address leads nowhere');
    expect((await changes(['HEAD'])).code).toBe(1);
    lay(edited(content, cases['page-removed-with-redirect']!.edits));
    expect((await changes(['HEAD'])).code).toBe(0);
    lay(content);
  });

  it('takes the first publication for new from end to end', async () => {
    const { code, out } = await changes(['begin', '--head', 'published', '--markdown']);
    expect(code).toBe(0);
    expect(out).toContain('Attendance: a new indicator, with 3 figures and 1 target.');
  });

  it('says plainly that there is no such version, here or in a shallow clone', async () => {
    expect(await changes(['nowhere'])).toMatchObject({
      code: 2,
      problem: 'There is no commit “nowhere” in this repository.\n',
    });
    const shallow = join(home, 'shallow');
    await git(['clone', '--quiet', '--depth=1', `file://${repository}`, shallow], home);
    const { code, problem } = await changes(['published'], shallow);
    expect(code).toBe(2);
    expect(problem).toContain(
      'holds only the latest part of the history. Fetch it: git fetch --depth=1 origin published',
    );
    expect((await changes(['HEAD'], shallow)).out).toContain('Nothing that the public sees changes.');
  });

  it('takes no revision for an option, and says how it is used', async () => {
    expect((await changes(['--output=x'])).code).toBe(2);
    expect((await changes([])).problem).toContain('npm run changes -- BASE');
    expect((await changes(['--', '--output=x'])).problem).toBe('There is no commit “--output=x” in this repository.\n');
  });
});
