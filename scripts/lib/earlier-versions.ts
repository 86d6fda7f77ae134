import { earlierProblems, type Earlier } from '../../src/domain/disclosure/earlier.ts';
import { contentOf, type Content } from '../../src/domain/integrity/content.ts';
import { shapeProblems } from '../../src/domain/integrity/shape.ts';
import type { LocatedProblem } from './gate.ts';
import { commitOf, contentAt, git } from './git-content.ts';
import { readContentFile } from './read-file.ts';
import { positionOf } from './text.ts';

type Folder = ReadonlyMap<string, Uint8Array>;

/** A commit, and what an officer calls it. */
export interface Version {
  readonly name: string;
  readonly commit: string;
}

/** The files of a folder that can be read, as rules look them up; the others are passed over. */
function readable(folder: Folder): Content {
  const files = [...folder].flatMap(([file, bytes]) => readContentFile(file, bytes).content ?? []);
  return contentOf(
    files.filter((f) => f.data !== undefined && shapeProblems(f).usable),
    [],
  );
}

/** The content as it is staged: what the next commit will hold, whatever the working tree has. Nothing is checked out. */
export async function stagedContent(folder: string, cwd: string): Promise<Map<string, Uint8Array>> {
  const tree = (await git(['write-tree'], { cwd })).toString().trim();
  return contentAt(tree, folder, cwd);
}

const said = (args: readonly string[], cwd: string): Promise<string | undefined> =>
  git(args, { cwd }).then(
    (out) => out.toString().trim() || undefined,
    () => undefined,
  );

/** Where what is published may stand: what the branch is pushed to, and the main branch there or here. */
const bases = ['@{upstream}', 'origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** What a commit is about to stand on: the last commit, and where the branch left what others have. None before the first. */
export async function versionsBelow(cwd: string): Promise<Version[]> {
  const head = await said(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], cwd);
  if (!head) return [];
  const versions = new Map([[head, 'the last commit']]);
  for (const base of bases) {
    const commit = await said(['merge-base', 'HEAD', base], cwd);
    const name = await said(['rev-parse', '--abbrev-ref', base], cwd);
    if (commit && !versions.has(commit)) versions.set(commit, name ?? base);
  }
  return [...versions].map(([commit, name]) => ({ name, commit }));
}

/** The version that an officer names. Throws in plain words where there is none. */
export const versionCalled = async (revision: string, cwd: string): Promise<Version> => ({
  name: revision,
  commit: await commitOf(revision, cwd),
});

/** The files of the content as a version has them. */
export const filesOf = ({ commit }: Version, folder: string, cwd: string): Promise<Map<string, Uint8Array>> =>
  contentAt(commit, folder, cwd);

/** What a content gives away of children because these versions can still be read; with places, in the gate’s order. */
export async function problemsAgainst(
  versions: readonly Version[],
  now: Folder,
  folder: string,
  cwd: string,
): Promise<LocatedProblem[]> {
  const earlier: Earlier[] = [];
  for (const { name, commit } of versions)
    earlier.push({ name, content: readable(await contentAt(commit, folder, cwd)) });
  return earlierProblems(earlier, readable(now))
    .map((p) => {
      const bytes = now.get(p.file);
      const read = bytes && readContentFile(p.file, bytes);
      return { ...p, ...positionOf(read?.text ?? '', read?.parsed.locate(p.path) ?? 0) };
    })
    .sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
}
