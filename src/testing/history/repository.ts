import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { contentAt } from '../../../scripts/lib/git-content.ts';
import type { Content, Work } from './content-edits.ts';

const run = promisify(execFile);

const officer = 'Olive Officer';
/** What no log may ever hold. */
export const names = [officer, 'olive@example.gov.uk'] as const;

/** A repository in a temporary folder, with `content/` in it. */
export function makeRepository() {
  const home = mkdtempSync(join(tmpdir(), 'history-'));
  const dir = join(home, 'repository');
  mkdirSync(dir);
  const git = async (args: string[], at = '2010-07-01T09:00:00Z', cwd = dir) => {
    const who = { NAME: names[0], EMAIL: names[1], DATE: at };
    const env = Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((role) => Object.entries(who).map(([k, v]) => [`GIT_${role}_${k}`, v])),
    );
    const quiet = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
    return (await run('git', args, { cwd, env: { ...process.env, ...env, ...quiet } })).stdout.trim();
  };
  const lay = (content: Content) => {
    rmSync(join(dir, 'content'), { recursive: true, force: true });
    for (const [file, bytes] of content) {
      mkdirSync(dirname(join(dir, 'content', file)), { recursive: true });
      writeFileSync(join(dir, 'content', file), bytes);
    }
  };
  const at = (revision: string) => contentAt(revision, 'content', dir);
  return {
    home,
    dir,
    git,
    at,
    /** Commits a content on the branch that is checked out. */
    async commit(content: Content, message: string, time?: string) {
      lay(content);
      await git(['add', '--all'], time);
      await git(['commit', '--quiet', '--message', message], time);
    },
    /** Lets an officer work on a branch of their own, from a version. */
    async branch(name: string, from: string, work: Work, time: string) {
      await git(['checkout', '--quiet', '-B', name, from]);
      lay(work(await at(from)));
      await git(['add', '--all'], time);
      await git(['commit', '--quiet', '--message', name], time);
    },
    /** What the published branch would be with it; false where the same lines were changed there too. */
    async tryMerge(name: string, time: string): Promise<boolean> {
      await git(['checkout', '--quiet', '-B', 'preview', 'main']);
      try {
        await git(['merge', '--quiet', '--no-ff', '--message', `Merge ${name}`, name], time);
        return true;
      } catch {
        await git(['merge', '--abort']);
        return false;
      }
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
