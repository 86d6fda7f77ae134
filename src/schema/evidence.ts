import { z } from 'zod';
import { sourceKey } from './id.ts';

/** Where in its source a figure stands, written as the source numbers itself. */
export const locator = z
  .string()
  .min(1)
  .meta({
    description:
      'Where in the source it stands, as the source numbers itself: a paragraph, a reference, a table and row.',
    examples: ['para 4.5', 'ref 53', 'NI 117', 'priority 9, action 4', 'table 1, Primary (KS1 and KS2)'],
  });

/** Every figure, grade, rating, target, deadline and cost says where it was read. */
export const evidence = { source: sourceKey, locator };
