import type { Revision } from '../../schema/revision.ts';
import type { Path } from '../integrity/problem.ts';
import type { Comparison } from './comparison.ts';
import { heldKinds } from './held.ts';
import type { Told } from './tell.ts';

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, part) => (at as Record<string | number, unknown> | null | undefined)?.[part], data);

const entriesAt = (data: unknown, path: Path): readonly Revision[] =>
  (valueAt(data, [...path, 'revised']) as readonly Revision[] | undefined) ?? [];

/** Every entry of `revised` in a record, however deep, that names what was. */
function count(value: unknown, was: string): number {
  if (Array.isArray(value)) return value.reduce<number>((n, v) => n + count(v, was), 0);
  if (value === null || typeof value !== 'object') return 0;
  return Object.entries(value).reduce(
    (n, [name, v]) => n + (name === 'revised' ? (v as Revision[]).filter((r) => r.was === was).length : count(v, was)),
    0,
  );
}

/** What the content says of a change: why, and what else it keeps in the same place. */
export interface Stated {
  readonly reason: string | undefined;
  readonly kept: readonly Revision[];
  readonly flags: readonly string[];
}

/**
 * Gives the reason that the content states for a change. The entry must be new: what was said, taken back and said
 * again was revised each time.
 */
export function revisionReasons(c: Comparison): (told: Told) => Stated {
  const held = new Map<string, { readonly asWritten: object; readonly after: object }>(
    heldKinds.flatMap((kind) => c.both(kind).map((b) => [`${kind}\n${b.after.key}`, b] as const)),
  );
  return ({ subject, needs }) => {
    const both = needs && held.get(`${subject.kind}\n${subject.key}`);
    if (!both) return { reason: undefined, kept: [], flags: [] };
    const kept = entriesAt(both.after, needs.at);
    const flags = (valueAt(both.after, [...needs.at, 'flags']) as readonly string[] | undefined) ?? [];
    const reason = kept.findLast((r) => r.was === needs.was)?.reason;
    const isNew = count(both.after, needs.was) > count(both.asWritten, needs.was);
    return { reason: isNew ? reason : undefined, kept, flags };
  };
}
