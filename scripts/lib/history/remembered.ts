import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What the words of the log are made by: another version of it may say the same otherwise. */
const makers = ['src/domain', 'src/schema', 'scripts/lib'];

let made: string | undefined;

/** A digest of the code that tells changes. */
function codeDigest(): string {
  if (made !== undefined) return made;
  const hash = createHash('sha256');
  for (const folder of makers)
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort())
      if (/(?<!\.test)\.ts$/.test(file)) hash.update(`${file}\n`).update(readFileSync(join(root, folder, file)));
  return (made = hash.digest('hex'));
}

/**
 * What a comparison gave before, for the same two contents and the same code. Where nothing can be kept, it is worked
 * out each time.
 */
export async function remembered<T>(names: readonly string[], work: () => Promise<T>): Promise<T> {
  const key = createHash('sha256')
    .update([codeDigest(), ...names].join('\n'))
    .digest('hex');
  const folder = join(root, 'node_modules', '.cache', 'open-progress-history');
  const file = join(folder, `${key}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as T;
  const result = await work();
  try {
    mkdirSync(folder, { recursive: true });
    const own = `${file}.${process.pid}`;
    writeFileSync(own, JSON.stringify(result));
    renameSync(own, file);
  } catch {
    // A folder that may not be written to costs time, nothing else.
  }
  return result;
}
