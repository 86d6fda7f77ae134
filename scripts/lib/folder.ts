import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

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
