import type { OpenRecord } from '../record.ts';
import { heldKinds, recordsOf, type HeldKind } from './held.ts';

/** How alike two records must be to count as one that was given another id: the share of their texts that is common. */
const alike = 0.6;

/** Not of the record itself: they follow from its place, or belong to records below it. */
const outside = new Set([
  'key',
  'file',
  'id',
  'authority',
  'plan',
  'review',
  'tracker',
  'priorities',
  'costs',
  'periods',
]);

/** Every text, number and truth in a value, with the name of its field. */
function* leavesOf(value: unknown, name = ''): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* leavesOf(item, name);
  else if (value !== null && typeof value === 'object')
    for (const [k, v] of Object.entries(value)) yield* leavesOf(v, k);
  else if (value !== undefined) yield `${name}=${String(value)}`;
}

function leaves(held: object): Map<string, number> {
  const own = Object.entries(held).filter(([name]) => !outside.has(name));
  const counts = new Map<string, number>();
  for (const leaf of leavesOf(Object.fromEntries(own))) counts.set(leaf, (counts.get(leaf) ?? 0) + 1);
  return counts;
}

function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  let all = 0;
  for (const leaf of new Set([...a.keys(), ...b.keys()])) {
    common += Math.min(a.get(leaf) ?? 0, b.get(leaf) ?? 0);
    all += Math.max(a.get(leaf) ?? 0, b.get(leaf) ?? 0);
  }
  return all === 0 ? 0 : common / all;
}

function renamed(before: OpenRecord, after: OpenRecord, kind: HeldKind): [from: string, to: string][] {
  const [old, now] = [recordsOf(before, kind), recordsOf(after, kind)];
  const [oldKeys, nowKeys] = [new Set(old.map((r) => r.key)), new Set(now.map((r) => r.key))];
  const gone = old.filter((r) => !nowKeys.has(r.key)).map((r) => ({ key: r.key, leaves: leaves(r) }));
  const come = now.filter((r) => !oldKeys.has(r.key)).map((r) => ({ key: r.key, leaves: leaves(r) }));
  const pairs = gone
    .flatMap((g) => come.map((c) => ({ from: g.key, to: c.key, likeness: likeness(g.leaves, c.leaves) })))
    .filter((p) => p.likeness >= alike)
    .map((p) => ({ ...p, names: [p.from, p.to].sort().join('\n') }))
    .sort((p, q) => q.likeness - p.likeness || (p.names < q.names ? -1 : 1));
  const taken = new Set<string>();
  return pairs.flatMap(({ from, to }) => {
    if (taken.has(`- ${from}`) || taken.has(`+ ${to}`)) return [];
    taken.add(`- ${from}`).add(`+ ${to}`);
    return [[from, to]];
  });
}

/** By kind: old keys of records that have another now, with the new one. A record that is gone, and one that is new and has most of its content. */
export const renamesBetween = (before: OpenRecord, after: OpenRecord): Map<HeldKind, Map<string, string>> =>
  new Map(heldKinds.map((kind) => [kind, new Map(renamed(before, after, kind))]));
