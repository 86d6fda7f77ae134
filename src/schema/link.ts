import { z } from 'zod';
import { keyPattern } from './id.ts';
import { locator } from './evidence.ts';
import { sourceKey } from './id.ts';

export const linkKinds = ['plan', 'priority', 'action', 'indicator', 'recommendation'] as const;

/**
 * An edge of the golden thread that an officer states: what answers a recommendation.
 * `stated` was read in a source and says where; `editorial` was judged here and says why.
 */
export const link = z
  .strictObject({
    kind: z.enum(linkKinds).meta({ description: 'What the link leads to.' }),
    id: z
      .string()
      .regex(keyPattern, 'a key such as `leeds-cypp-2006-09/09-qualifications-and-skills`')
      .meta({ description: 'Its key.', examples: ['leeds/neet-16-18'] }),
    basis: z.enum(['stated', 'editorial']).meta({
      description: 'stated: a source says so (give source and locator); editorial: we judged so (give a reason).',
    }),
    reason: z.string().min(1).optional().meta({ description: 'Why we link them, for an editorial link.' }),
    source: sourceKey.optional(),
    locator: locator.optional(),
  })
  .refine((l) => l.basis !== 'editorial' || l.reason !== undefined, {
    path: ['reason'],
    message: 'a `reason`, because the link is editorial',
  })
  .refine((l) => l.basis !== 'stated' || (l.source !== undefined && l.locator !== undefined), {
    path: ['locator'],
    message: 'a `source` and a `locator`, because the link is stated',
  });
export type Link = z.infer<typeof link>;
