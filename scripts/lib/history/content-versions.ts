import { git, GitRefusal } from '../git-content.ts';

/** The content as one commit published it. */
export interface Version {
  readonly commit: string;
  /** When it was committed, in UTC: `2026-11-24T09:30:00Z`. */
  readonly at: string;
  /** The content itself, whatever commit holds it: equal where the content is. */
  readonly tree: string;
}

export interface Versions {
  /** Oldest first, as they followed each other on the published branch; merges count as one. */
  readonly list: readonly Version[];
  /** Whether this clone has all of them. */
  readonly whole: boolean;
}

const timeOf = (seconds: string): string => new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z');

/**
 * Every version of a folder on the branch that is checked out. Nothing where there is no history of it: no git, no
 * commit, a folder that git does not keep.
 *
 * @param folder Path from `cwd`, with `/` between its parts.
 */
export async function contentVersions(folder: string, cwd: string): Promise<Versions | undefined> {
  const ask = async (args: string[], input = '') => (await git(args, { cwd, input })).toString().trim();
  try {
    const log = await ask(['log', '--first-parent', '--reverse', '--format=%H %ct', 'HEAD', '--', folder]);
    if (log === '') return undefined;
    const commits = log.split('\n').map((line) => line.split(' ') as [commit: string, seconds: string]);
    const path = `${await ask(['rev-parse', '--show-prefix'])}${folder}`;
    const trees = await ask(['cat-file', '--batch-check'], commits.map(([c]) => `${c}:${path}\n`).join(''));
    const found = trees.split('\n').map((line) => /^([0-9a-f]+) tree /.exec(line)?.[1]);
    const list = commits.flatMap(([commit, seconds], i) => {
      const tree = found[i];
      // The folder once was not there, or came back as it was.
      return tree === undefined || tree === found[i - 1] ? [] : { commit, at: timeOf(seconds), tree };
    });
    return { list, whole: (await ask(['rev-parse', '--is-shallow-repository'])) === 'false' };
  } catch (error) {
    if (error instanceof GitRefusal) return undefined;
    throw error;
  }
}
