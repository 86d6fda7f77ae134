import type { ParseArgsOptionsConfig } from 'node:util';
import { listOf } from '../../src/domain/wording.ts';
import { ArgumentRefusal, readArguments } from './arguments.ts';
import { FolderRefusal } from './folder.ts';
import { GitRefusal } from './git-content.ts';

const help = { help: { type: 'boolean' } } as const;

interface Settings<T extends ParseArgsOptionsConfig> {
  /** What `--help` prints. */
  readonly usage: string;
  readonly options: T;
  /** How many texts besides the flags are read. */
  readonly positionals: number;
  /** Ways to print of which one can be chosen. */
  readonly formats?: readonly (keyof T & string)[];
}

type Values<T extends ParseArgsOptionsConfig> = ReturnType<typeof readArguments<T & typeof help>>['values'];

/**
 * The head of a command: reads its arguments, prints how to call it where that is asked for or not followed, and sets the
 * exit code: what `work` gives; 2 where something cannot be read, in one sentence.
 */
export async function command<const T extends ParseArgsOptionsConfig>(
  { usage, options, positionals: most, formats = [] }: Settings<T>,
  work: (values: Values<T>, positionals: string[]) => Promise<number>,
): Promise<void> {
  try {
    const { values, positionals } = readArguments({ ...options, ...help }, { positionals: most });
    const given = values as Readonly<Record<string, unknown>>;
    if (given['help']) {
      console.log(usage);
      return;
    }
    if (formats.filter((f) => given[f]).length > 1)
      throw new ArgumentRefusal(`Choose one of ${listOf(formats.map((f) => `--${f}`))}.`);
    process.exitCode = await work(values as Values<T>, positionals);
  } catch (error) {
    process.exitCode = 2;
    if (error instanceof ArgumentRefusal) console.error(`${error.message}\n\n${usage}`);
    else if (
      error instanceof GitRefusal ||
      error instanceof FolderRefusal ||
      (error as { code?: unknown }).code !== undefined
    )
      console.error((error as Error).message);
    else console.error(error);
  }
}
