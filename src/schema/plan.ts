import { z } from 'zod';
import { evidence } from './evidence.ts';
import { contradictions, fact, point } from './fact.ts';
import { authorityKey, planKey } from './id.ts';
import { period } from './period.ts';
import { withdrawn } from './revision.ts';

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
  developments: z.array(point).optional().meta({ description: 'What has been done or set up, in our own words.' }),
  challenges: z.array(point).optional().meta({ description: 'What remains hard.' }),
  nextSteps: z.array(point).optional().meta({ description: 'What is to come next.' }),
  facts: z.array(fact).optional().meta({ description: 'Figures about activity and money.' }),
  contradictions,
  notes: z.array(z.string().min(1)).optional(),
  revised: withdrawn,
  ...evidence,
});
export type Plan = z.infer<typeof plan>;
