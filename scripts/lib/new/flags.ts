import type { Path } from './question.ts';

/** `--series.0.kind area` → its path and its text. */
export interface GivenField {
  readonly path: Path;
  readonly text: string;
}

const pathOf = (name: string): Path => name.split('.').map((p) => (/^\d+$/.test(p) ? Number(p) : p));

/** Splits a command line into its kind, its switches and its fields; a flag without a value is said to be one. */
export function readFlags(
  args: readonly string[],
  switches: readonly string[],
): { kind: string | undefined; on: ReadonlySet<string>; fields: GivenField[]; wrong: string[] } {
  const on = new Set<string>();
  const fields: GivenField[] = [];
  const wrong: string[] = [];
  let kind: string | undefined;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (!arg.startsWith('--')) {
      if (kind === undefined) kind = arg;
      else wrong.push(`“${arg}” stands alone: a text with spaces goes in quotes, after its flag`);
      continue;
    }
    const [name, ...rest] = arg.slice(2).split('=');
    if (switches.includes(name!)) on.add(name!);
    else if (rest.length > 0) fields.push({ path: pathOf(name!), text: rest.join('=') });
    else if (args[i + 1] === undefined || args[i + 1]!.startsWith('--')) wrong.push(`--${name} has no value after it`);
    else fields.push({ path: pathOf(name!), text: args[++i]! });
  }
  return { kind, on, fields, wrong };
}
