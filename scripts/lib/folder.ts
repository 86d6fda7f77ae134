import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The files below a folder, by path with `/` between the parts, in a stable order. Dot files are left out. */
export async function readFolder(dir: string): Promise<Map<string, Uint8Array>> {
  const names: string[] = [];
  const walk = async (under: string): Promise<void> => {
    for (const entry of await readdir(join(dir, under), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const file = under === '' ? entry.name : `${under}/${entry.name}`;
      if (entry.isDirectory()) await walk(file);
      else names.push(file);
    }
  };
  await walk('');
  names.sort();
  return new Map(await Promise.all(names.map(async (n) => [n, await readFile(join(dir, n))] as const)));
}

/** Why the folder that someone named cannot be read, in words for them. */
export class FolderRefusal extends Error {}

const whyNot: Readonly<Record<string, string>> = {
  ENOENT: 'there is none',
  ENOTDIR: 'it is a file',
  EACCES: 'it may not be opened',
};

/** The files below a folder that a command was given. Throws a `FolderRefusal` where it cannot be read. */
export async function readGivenFolder(dir: string): Promise<Map<string, Uint8Array>> {
  return readFolder(dir).catch((error: NodeJS.ErrnoException) => {
    const name = relative(process.cwd(), dir).replaceAll('\\', '/') || '.';
    throw new FolderRefusal(`The folder ${name} cannot be read: ${whyNot[error.code ?? ''] ?? error.message}.`);
  });
}
