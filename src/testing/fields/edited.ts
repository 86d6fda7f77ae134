/** Copies of a file's fields with one thing changed; the fields handed in stay as they are. */
export type Path = readonly (string | number)[];

type Group = Record<string | number, unknown>;

function changed(data: unknown, path: Path, change: (parent: Group, name: string | number) => Group): unknown {
  const [name, ...rest] = path;
  if (name === undefined) throw new Error('The file as a whole is no field.');
  const copy = (Array.isArray(data) ? [...data] : { ...(data as Group) }) as Group;
  if (rest.length === 0) return change(copy, name);
  copy[name] = changed(copy[name], rest, change);
  return copy;
}

export const withValue = (data: unknown, path: Path, value: unknown): unknown =>
  changed(data, path, (parent, name) => {
    parent[name] = value;
    return parent;
  });

export const without = (data: unknown, path: Path): unknown =>
  changed(data, path, (parent, name) => Object.fromEntries(Object.entries(parent).filter(([n]) => n !== String(name))));

/** The same fields in the same order, one of them under another name. */
export const renamed = (data: unknown, path: Path, as: string): unknown =>
  changed(data, path, (parent, name) =>
    Object.fromEntries(Object.entries(parent).map(([n, v]) => [n === name ? as : n, v])),
  );

/** Every place in the fields that steps lead to; `*` stands for every item of a list and every name of a table. */
export function pathsOf(data: unknown, steps: readonly string[], at: Path = []): { path: Path; value: unknown }[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [{ path: at, value: data }];
  if (data === null || typeof data !== 'object') return [];
  if (step !== '*') return Object.hasOwn(data, step) ? pathsOf((data as Group)[step], rest, [...at, step]) : [];
  return Array.isArray(data)
    ? data.flatMap((item, i) => pathsOf(item, rest, [...at, i]))
    : Object.entries(data).flatMap(([name, value]) => pathsOf(value, rest, [...at, name]));
}
