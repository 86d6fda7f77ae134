import { z } from 'zod';
import { evidence } from './evidence.ts';
import { authorityKey, indicatorKey, priorityKey, themeKey } from './id.ts';
import { text } from './text.ts';

export const caseStudy = z.strictObject({
  authority: authorityKey,
  title: text('Its title, in our own words.', 'A surgery for foster carers'),
  summary: text('One plain sentence: what happened.', 'Carers meet a nurse once a month and no longer wait for weeks.'),
  theme: themeKey,
  priorities: z.array(priorityKey).optional().meta({ description: 'The priorities it shows at work, by key.' }),
  indicators: z.array(indicatorKey).optional().meta({ description: 'Indicators that it bears on, by key.' }),
  ...evidence,
});
export type CaseStudy = z.infer<typeof caseStudy>;
