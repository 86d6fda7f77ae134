import { join } from 'node:path';
import { gate } from '../../../scripts/lib/gate.ts';
import { root } from '../finished-site.ts';

/** One text of the record, and where it stands: `reviews/leeds-jar/index.mdx summary`. */
export interface Text {
  readonly at: string;
  readonly field: string;
  readonly text: string;
}

function* within(at: string, field: string, value: unknown): Generator<Text> {
  if (typeof value === 'string') yield { at: `${at} ${field}`, field, text: value };
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* within(`${at}[${i}]`, field, item);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* within(at, field ? `${field}.${key}` : key, item);
}

/** Every text of `content/`, fields and bodies alike. */
export async function textsOfContent(): Promise<Text[]> {
  const { files } = await gate(join(root, 'content'));
  return files.flatMap((f) => [
    ...within(f.file, '', f.data),
    ...(f.body ? [{ at: `${f.file} body`, field: 'body', text: f.body }] : []),
  ]);
}
