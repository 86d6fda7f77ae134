import { spawn } from 'node:child_process';

/** What git says cannot be done, in words for whoever asked for it. */
export class GitRefusal extends Error {}

/** Runs git and gives what it wrote. Throws with git's own words where it fails. */
export function git(args: readonly string[], options: { cwd: string; input?: string }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd: options.cwd, stdio: ['pipe', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    let problem = '';
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => (problem += chunk.toString()));
    child.on('error', () => reject(new GitRefusal('git is not installed here, or not on the PATH.')));
    child.on('close', (status) => {
      if (status === 0) resolve(Buffer.concat(out));
      else reject(new GitRefusal(problem.trim() || `git ${args[0]} ended with ${status}.`));
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}

/** The commit that a name stands for: a branch, a tag, `HEAD~1`. Throws in plain words where this clone has none. */
export async function commitOf(revision: string, cwd: string): Promise<string> {
  const found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], {
    cwd,
  }).catch((error: unknown) => {
    if (error instanceof GitRefusal && /not a git repository|not installed/.test(error.message)) throw error;
    return undefined;
  });
  if (found) return found.toString().trim();
  const shallow = (await git(['rev-parse', '--is-shallow-repository'], { cwd })).toString().trim() === 'true';
  throw new GitRefusal(
    shallow
      ? `There is no commit “${revision}” in this clone, which holds only the latest part of the history. ` +
          `Fetch it: git fetch --depth=1 origin ${revision} (or the whole history: git fetch --unshallow).`
      : `There is no commit “${revision}” in this repository.`,
  );
}

/** The blobs that `git cat-file --batch` wrote, in the order asked for. */
function* blobsIn(out: Buffer): Generator<Uint8Array> {
  for (let at = 0; at < out.length;) {
    const end = out.indexOf(10, at);
    const size = Number(out.subarray(at, end).toString().split(' ')[2]);
    yield out.subarray(end + 1, end + 1 + size);
    at = end + 1 + size + 1;
  }
}

/**
 * The files of a folder as a commit has them, by path below the folder, in a stable order: what `readFolder` gives for
 * the working tree. Nothing is checked out. Empty where the commit has no such folder.
 *
 * @param folder Path from `cwd`, with `/` between its parts.
 * @param known Bytes read before, by blob: what many commits share is read once, and is then the same object.
 */
export async function contentAt(
  commit: string,
  folder: string,
  cwd: string,
  known = new Map<string, Uint8Array>(),
): Promise<Map<string, Uint8Array>> {
  const list = await git(['ls-tree', '-r', '-z', commit, '--', `${folder}/`], { cwd });
  const entries = list
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, mode, , id, path] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      const file = path?.slice(folder.length + 1) ?? '';
      const hidden = file.split('/').some((part) => part.startsWith('.'));
      // A link or a repository within is no file of the record.
      return id && mode?.startsWith('100') && !hidden ? [{ file, id }] : [];
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const unread = [...new Set(entries.map((e) => e.id))].filter((id) => !known.has(id));
  const out = await git(['cat-file', '--batch'], { cwd, input: unread.map((id) => `${id}\n`).join('') });
  const blobs = [...blobsIn(out)];
  for (const [i, id] of unread.entries()) known.set(id, blobs[i]!);
  return new Map(entries.map((e) => [e.file, known.get(e.id)!]));
}
