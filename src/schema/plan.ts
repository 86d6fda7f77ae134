import { z } from 'zod';
import { evidence } from './evidence.ts';
import { authorityKey, planKey } from './id.ts';
import { period } from './period.ts';

export const plan = z.strictObject({
  authority: authorityKey,
  title: z.string().min(1),
  shortTitle: z.string().min(1).meta({ description: 'For menus and breadcrumbs.' }),
  kind: z
    .string()
    .min(1)
    .meta({ description: 'What kind of plan.', examples: ['Children and Young People’s Plan'] }),
  period: period.meta({ description: 'The time it covers.', examples: ['2006/07 FY..2008/09 FY'] }),
  board: z.string().min(1).optional().meta({ description: 'The board that answers for it.' }),
  status: z.enum(['draft', 'current', 'ended', 'replaced']),
  replaces: planKey.optional(),
  summary: z.string().min(1).meta({ description: 'One or two plain sentences: what it promises.' }),
  notes: z.array(z.string().min(1)).optional(),
  ...evidence,
});
export type Plan = z.infer<typeof plan>;
