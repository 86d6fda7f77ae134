import { z } from 'zod';
import { locator } from './evidence.ts';
import { keyByKind, sourceKey } from './id.ts';
import { text } from './text.ts';

export const linkKinds = ['plan', 'priority', 'action', 'indicator', 'recommendation'] as const;

/**
 * An edge of the golden thread that an officer states: what answers a recommendation.
 * `stated` was read in a source and says where; `editorial` was judged here and says why.
 */
export const link = z
  .strictObject({
    kind: z.enum(linkKinds).meta({ description: 'What the link leads to.' }),
    id: keyByKind('leeds-cypp-2006-09/09-qualifications-and-skills'),
    basis: z.enum(['stated', 'editorial']).meta({
      description: 'stated: a source says so (give source and locator); editorial: we judged so (give a reason).',
    }),
    reason: text('Why we link them, for an editorial link.', 'The action names this as its aim.').optional(),
    source: sourceKey.optional(),
    locator: locator.optional(),
  })
  .refine((l) => l.basis !== 'editorial' || l.reason !== undefined, {
    path: ['reason'],
    message: 'a `reason`, because the link is editorial',
  })
  .refine((l) => l.basis !== 'stated' || l.source !== undefined, {
    path: ['source'],
    message: 'a `source`, because the link is stated',
  })
  .refine((l) => l.basis !== 'stated' || l.locator !== undefined, {
    path: ['locator'],
    message: 'a `locator`, because the link is stated',
  });
export type Link = z.infer<typeof link>;
