import type { JsonSchema } from '../../schema/json-schema.ts';
import { nearest } from './nearest.ts';
import type { Path, Problem } from './problem.ts';
import { oneOf } from './words.ts';

/**
 * A field that its group has no place for. `present` are the fields that stand there already, which cannot have been
 * meant; `reason` says why one is kept out on purpose.
 */
export function unknownField(
  file: string,
  path: Path,
  group: JsonSchema | undefined,
  present: object,
  reason?: string,
): Problem {
  const key = String(path.at(-1));
  const known = Object.keys(group?.properties ?? {});
  const open = known.filter((k) => !Object.hasOwn(present, k));
  const near = reason === undefined ? nearest(key, open) : undefined;
  // With the one that was meant at hand, a long list only hides it.
  const listed = known.filter((k) => k !== '$schema');
  return {
    rule: 'unknown-field',
    file,
    path,
    at: 'key',
    found: `a field \`${key}\``,
    expected:
      reason ?? (near !== undefined && listed.length > 8 ? 'one of its fields' : `one of the fields ${oneOf(listed)}`),
    ...(near === undefined ? {} : { nearest: `\`${near}\`` }),
  };
}
