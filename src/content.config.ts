import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { kinds } from './schema/kinds.ts';

// A test builds its own folder of content by naming it here.
const base = process.env['CONTENT_DIR'] ?? './content';

/** One collection a kind, all from the table of kinds; the key of an entry follows from its path. */
export const collections = Object.fromEntries(
  kinds.map((kind) => [
    kind.name,
    defineCollection({
      loader: glob({
        base,
        pattern: kind.glob,
        generateId: ({ entry }) => kind.path.exec(entry)?.slice(1).join('/') ?? entry,
      }),
      schema: kind.schema,
    }),
  ]),
);
