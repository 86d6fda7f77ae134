import { git, GitRefusal } from '../git-content.ts';

/** Why emptying the folder, and what lies beside it, would lose something; nothing where git has it all. */
export async function whatWouldBeLost(dir: string, ...beside: readonly string[]): Promise<string | undefined> {
  try {
    const changed = (await git(['status', '--porcelain', '--ignored', '--', '.', ...beside], { cwd: dir }))
      .toString()
      .trim();
    if (changed === '') return undefined;
    const lines = changed.split('\n');
    return `${lines.length === 1 ? 'A file holds' : `${lines.length} files or folders hold`} what git has not recorded:\n${lines.slice(0, 10).join('\n')}`;
  } catch (error) {
    if (error instanceof GitRefusal) return `git does not keep this folder (${error.message.split('\n', 1)[0]}).`;
    throw error;
  }
}
