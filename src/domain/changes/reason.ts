import type { Revision } from '../../schema/revision.ts';
import type { Path } from '../integrity/problem.ts';
import type { Comparison } from './comparison.ts';
import { heldKinds } from './held.ts';
import type { Told } from './tell.ts';

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, part) => (at as Record<string | number, unknown> | null | undefined)?.[part], data);

const naming = (data: unknown, path: Path, was: string): readonly Revision[] =>
  ((valueAt(data, [...path, 'revised']) as readonly Revision[] | undefined) ?? []).filter((r) => r.was === was);

/** Every entry of `revised` in a record, however deep, that names what was. */
function count(value: unknown, was: string): number {
  if (Array.isArray(value)) return value.reduce<number>((n, v) => n + count(v, was), 0);
  if (value === null || typeof value !== 'object') return 0;
  return Object.entries(value).reduce(
    (n, [name, v]) => n + (name === 'revised' ? (v as Revision[]).filter((r) => r.was === was).length : count(v, was)),
    0,
  );
}

/**
 * Gives the reason that the content states for a change. The entry must be new: what was said, taken back and said
 * again was revised each time.
 */
export function revisionReasons(c: Comparison): (told: Told) => string | undefined {
  const held = new Map<string, { readonly asWritten: object; readonly after: object }>(
    heldKinds.flatMap((kind) => c.both(kind).map((b) => [`${kind}\n${b.after.key}`, b] as const)),
  );
  return ({ subject, needs }) => {
    const both = needs && held.get(`${subject.kind}\n${subject.key}`);
    if (!both) return undefined;
    const entries = naming(both.after, needs.at, needs.was);
    const isNew = entries.length > 0 && count(both.after, needs.was) > count(both.asWritten, needs.was);
    return isNew ? entries.at(-1)?.reason : undefined;
  };
}
