import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The folders of one build, as absolute paths. */
export interface BuildFolders {
  readonly root: string;
  readonly content: string;
  /** Where this process builds; no other process writes there. */
  readonly working: string;
  /** Where the finished site goes. */
  readonly finished: string;
  /** Astro's cache; a build with its result elsewhere has its own, beside it, so that both can run at once. */
  readonly cache: string;
  /** Pictures that were drawn, for the next build. Not in `node_modules`, which `npm ci` empties. */
  readonly pictures: string;
}

/** Environment: `CONTENT_DIR` (default `content`) and `OUT_DIR` (default `dist`), used by the tests. */
export function buildFolders(root: string, env: NodeJS.ProcessEnv = process.env): BuildFolders {
  const content = resolve(root, env['CONTENT_DIR'] ?? 'content');
  const finished = resolve(root, env['OUT_DIR'] ?? 'dist');
  const usual = finished === join(root, 'dist');
  return {
    root,
    content,
    working: join(root, '.build', `site-${process.pid}`),
    finished,
    cache: usual ? join(root, 'node_modules', '.astro') : `${finished}.cache`,
    pictures: usual ? join(root, '.build', 'pictures') : join(`${finished}.cache`, 'pictures'),
  };
}

/**
 * Whether another process of this number runs; it may be another user’s, which may not be asked. In a container the
 * same numbers come again with every start, so that what bears this process’s own is of one that is gone.
 */
const isRunning = (pid: number) => {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** What a folder in `.build/` is called that holds a site in the making, or one whose place another took. */
const gone = ['site', 'replaced'];

/** Where the site that stood at `finished` goes while the new one takes its place. */
const before = (finished: string) => `${basename(finished)}-before`;

/**
 * Removes what builds that were cut short left in `.build/`; to be asked before a build lays anything there. Where one
 * was cut short between the two moves of a swap, the site that stood there goes back.
 */
export function clearAbandoned({ root, finished }: Pick<BuildFolders, 'root' | 'finished'>): void {
  const folder = join(root, '.build');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const [, kind, pid] = /^(.+)-(\d+)$/.exec(name) ?? [];
    if (![...gone, before(finished)].includes(kind ?? '') || isRunning(Number(pid))) continue;
    if (kind === before(finished) && !existsSync(finished)) renameSync(join(folder, name), finished);
    else rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Removes a folder in a process of its own: thousands of files take a while, and nobody needs to wait for that. */
function removeBehind(folder: string): void {
  const remove = "require('node:fs').rmSync(process.argv[1], { recursive: true, force: true })";
  const child = spawn(process.execPath, ['-e', remove, folder], { detached: true, stdio: 'ignore' });
  // The next build removes what is left.
  child.on('error', () => undefined);
  child.unref();
}

/**
 * Puts `working` where `finished` is. Both are on one file system, so a reader finds the old site or the new one, and a
 * failure puts the old one back. The old one is removed soon after.
 */
export function swapIn(working: string, finished: string): void {
  mkdirSync(dirname(finished), { recursive: true });
  const old = join(dirname(working), `${before(finished)}-${process.pid}`);
  const replaces = existsSync(finished);
  if (replaces) renameSync(finished, old);
  try {
    renameSync(working, finished);
  } catch (error) {
    if (replaces) renameSync(old, finished);
    throw error;
  }
  if (!replaces) return;
  const replaced = join(dirname(working), `${gone[1]}-${process.pid}`);
  renameSync(old, replaced);
  removeBehind(replaced);
}
