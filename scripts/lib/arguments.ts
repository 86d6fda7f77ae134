import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { nearest } from '../../src/domain/integrity/nearest.ts';

/** A command line that cannot be followed; `message` says why, and what was probably meant. */
export class ArgumentRefusal extends Error {}

const flag = (name: string) => `--${name}`;

/**
 * Reads a command’s arguments. Throws an `ArgumentRefusal` at a flag that it does not have, with the nearest that it
 * has, at a flag with a value that takes none, and at more texts than `positionals`.
 */
export function readArguments<const T extends ParseArgsOptionsConfig>(
  options: T,
  { positionals, args = process.argv.slice(2) }: { positionals: number; args?: readonly string[] },
) {
  const config = { args: [...args], options, allowPositionals: true } as const;
  const loose = parseArgs({ ...config, strict: false, tokens: true });
  for (const token of loose.tokens ?? []) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) {
      const near = nearest(token.name, Object.keys(options));
      const hint =
        near === undefined
          ? `The flags are ${Object.keys(options).map(flag).join(', ')}.`
          : `Did you mean ${flag(near)}?`;
      throw new ArgumentRefusal(`There is no flag ${token.rawName}. ${hint}`);
    }
    if (option.type === 'boolean' && token.value !== undefined)
      throw new ArgumentRefusal(`${token.rawName} takes no value: write it alone.`);
    if (option.type === 'string' && (token.value === undefined || token.value.startsWith('--')))
      throw new ArgumentRefusal(`${token.rawName} needs a value after it.`);
  }
  const extra = loose.positionals[positionals];
  if (extra !== undefined)
    throw new ArgumentRefusal(
      `“${extra}” is one text too many: ${positionals === 1 ? 'one is' : `${positionals} are`} read.`,
    );
  return parseArgs(config);
}
