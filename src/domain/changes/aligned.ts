type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** What a part of a record is called: by this it is known where its id is another. */
const nameOf = (part: Fields): string | undefined => {
  const name = part['title'] ?? part['label'] ?? part['area'] ?? part['name'] ?? part['kind'];
  return typeof name === 'string' ? name : undefined;
};

const idsOf = (parts: readonly unknown[]): Set<unknown> => new Set(parts.filter(isFields).map((p) => p['id']));

function alignedList(before: readonly unknown[], after: readonly unknown[]): unknown[] {
  const [old, now] = [idsOf(before), idsOf(after)];
  const come = after.filter(isFields).filter((p) => !old.has(p['id']));
  return before.map((part) => {
    if (!isFields(part) || typeof part['id'] !== 'string') return part;
    const renamed = now.has(part['id']) ? -1 : come.findIndex((p) => nameOf(p) === nameOf(part));
    const id = renamed < 0 ? part['id'] : come.splice(renamed, 1)[0]!['id'];
    const other = after.filter(isFields).find((p) => p['id'] === id);
    return other ? aligned({ ...part, id }, other) : part;
  });
}

/**
 * A record's fields with today's ids for the parts that were given another id and kept their name, so that a figure
 * that changed under cover of a new id is still found.
 */
export function aligned<T extends object>(before: T, after: T): T {
  const entries = Object.entries(before).map(([name, value]) => {
    const other = (after as Fields)[name];
    return [name, Array.isArray(value) && Array.isArray(other) ? alignedList(value, other) : (value as unknown)];
  });
  return Object.fromEntries(entries) as T;
}
