import type { Path } from './problem.ts';

export interface PlacedText {
  readonly path: Path;
  readonly text: string;
}

/** The texts in a file's fields, at any depth, that are `wanted`, each with its place. */
export function textsIn(data: unknown, wanted: (text: string) => boolean): PlacedText[] {
  const found: PlacedText[] = [];
  const path: (string | number)[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (wanted(value)) found.push({ path: [...path], text: value });
    } else if (value !== null && typeof value === 'object')
      for (const name of Object.keys(value)) {
        path.push(Array.isArray(value) ? Number(name) : name);
        walk((value as Record<string, unknown>)[name]);
        path.pop();
      }
  };
  walk(data);
  return found;
}
