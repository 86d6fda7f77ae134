import { z } from 'zod';
import { evidence } from './evidence.ts';
import { contradictions, fact, point } from './fact.ts';
import { authorityKey, planKey } from './id.ts';
import { period } from './period.ts';
import { withdrawn } from './revision.ts';
import { notes, text } from './text.ts';

export const plan = z.strictObject({
  authority: authorityKey,
  title: text('Its title, as printed.', 'Children and Young People’s Plan 2006 to 2009'),
  shortTitle: text('For menus and breadcrumbs.', 'Children’s Plan 2006 to 2009'),
  kind: z
    .string()
    .min(1)
    .meta({ description: 'What kind of plan.', examples: ['Children and Young People’s Plan'] }),
  period: period.meta({ description: 'The time it covers.', examples: ['2006/07 FY..2008/09 FY'] }),
  board: text('The board that answers for it.', 'Children’s Trust Board').optional(),
  status: z.enum(['draft', 'current', 'ended', 'replaced']).meta({ description: 'Where it stands today.' }),
  replaces: planKey.optional().meta({ description: 'The plan that this one replaced, by key.' }),
  summary: text(
    'One or two plain sentences: what it promises.',
    'Three years to make children safer, healthier and better at school.',
  ),
  developments: z.array(point).optional().meta({ description: 'What has been done or set up, in our own words.' }),
  challenges: z.array(point).optional().meta({ description: 'What remains hard.' }),
  nextSteps: z.array(point).optional().meta({ description: 'What is to come next.' }),
  facts: z.array(fact).optional().meta({ description: 'Figures about activity and money.' }),
  contradictions,
  notes,
  revised: withdrawn,
  ...evidence,
});
export type Plan = z.infer<typeof plan>;
