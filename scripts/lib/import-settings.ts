import { isListSetting, settingFlags } from '../../src/intake/flags.ts';
import { settings as schema, type Settings } from '../../src/intake/settings.ts';
import { nearest } from '../../src/domain/integrity/nearest.ts';
import { readJson } from './json-file.ts';
import { decode, positionOf } from './text.ts';

/** One thing that is wrong with the mapping file or a flag. */
export interface SettingsProblem {
  readonly where: string;
  readonly found: string;
  readonly expected: string;
}

/** `"Outturn=value"` → its two sides, split at the last `=`. */
function pair(text: string): readonly [string, string] | undefined {
  const at = text.lastIndexOf('=');
  return at > 0 && at < text.length - 1 ? [text.slice(0, at), text.slice(at + 1)] : undefined;
}

/** The settings that flags give, laid over those of a mapping file. */
function fromFlags(flags: Readonly<Record<string, string | string[] | undefined>>, problems: SettingsProblem[]) {
  const given: Record<string, unknown> = {};
  for (const [flag, { setting }] of Object.entries(settingFlags)) {
    const value = flags[flag];
    if (value === undefined) continue;
    if (!Array.isArray(value)) given[setting] = setting === 'header' ? Number(value) : value;
    else {
      const pairs = value.map((v) => [v, pair(v)] as const);
      for (const [text] of pairs.filter(([, p]) => !p))
        problems.push({ where: `--${flag}`, found: `“${text}”`, expected: 'a name, “=”, and what it stands for' });
      given[setting] = Object.fromEntries(pairs.flatMap(([, p]) => (p ? [p] : [])));
    }
  }
  return given;
}

/** Reads a mapping file and flags into settings, or names everything that is wrong with them. */
export function readSettings(
  flags: Readonly<Record<string, string | string[] | undefined>>,
  mapping?: { readonly file: string; readonly bytes: Uint8Array },
): { settings: Settings } | { problems: SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  const given = fromFlags(flags, problems);
  let read: ReturnType<typeof readJson> | undefined;
  let text = '';
  if (mapping) {
    const decoded = decode(mapping.bytes);
    text = decoded.text;
    read = readJson(text);
    for (const p of [...(decoded.problem ? [decoded.problem] : []), ...read.problems])
      problems.push({ where: `${mapping.file}:${linesOf(text, p.offset ?? 0)}`, found: p.found, expected: p.expected });
  }
  const base = (read?.data ?? {}) as Record<string, unknown>;
  const all: Record<string, unknown> = { ...base };
  for (const [k, v] of Object.entries(given))
    all[k] = isListSetting(k as keyof Settings) ? { ...(base[k] as object | undefined), ...(v as object) } : v;
  const parsed = schema.safeParse(all);
  for (const issue of parsed.error?.issues ?? []) {
    const path = issue.path.filter((p) => typeof p !== 'symbol');
    const setting = path[0];
    const flag = Object.entries(settingFlags).find(([, f]) => f.setting === setting && f.setting in given)?.[0];
    const place = (at: typeof path, key?: 'key') =>
      mapping && read ? `${mapping.file}:${linesOf(text, read.locate(at, key))}` : 'the flags';
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) {
        const like = nearest(key, Object.keys(schema.shape));
        const expected = like ? `a setting; perhaps “${like}”` : `a setting: ${Object.keys(schema.shape).join(', ')}`;
        problems.push({ where: place([key], 'key'), found: `“${key}”`, expected });
      }
    else
      problems.push({
        where: flag ? `--${flag}` : place(path),
        found:
          JSON.stringify(path.reduce<unknown>((v, p) => (v as Record<string, unknown> | undefined)?.[p], all)) ??
          'nothing',
        expected: issue.code === 'invalid_value' ? issue.values.join(' or ') : issue.message,
      });
  }
  return problems.length > 0 ? { problems } : { settings: parsed.data! };
}

const linesOf = (text: string, offset: number): string => {
  const { line, column } = positionOf(text, offset);
  return `${line}:${column}`;
};
