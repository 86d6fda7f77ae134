import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './finished-site.ts';

/** How a command ended, with everything it printed. */
export interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a command in the repository, as a person would from its root. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, NODE_ENV: undefined, ...env } });
    let output = '';
    const add = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, output });
    });
  });
}

/** A folder for a test's own build, on the file system of the repository. */
export const trialFolder = (name: string): string => join(root, '.build', `trial-${name}-${process.pid}`);

/** Removes a trial folder, and the cache beside it. */
export function clearTrial(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  rmSync(`${folder}.cache`, { recursive: true, force: true });
}

/** Builds the site into `folder`. Throws with the build's own words where it fails. */
export async function buildInto(folder: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const { status, output } = await run(process.execPath, ['scripts/astro.ts', 'build'], { ...env, OUT_DIR: folder });
  if (status !== 0) throw new Error(`The build failed:\n${output}`);
}
