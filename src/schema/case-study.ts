import { z } from 'zod';
import { evidence } from './evidence.ts';
import { authorityKey, indicatorKey, priorityKey, themeKey } from './id.ts';

export const caseStudy = z.strictObject({
  authority: authorityKey,
  title: z.string().min(1),
  summary: z.string().min(1),
  theme: themeKey,
  priorities: z.array(priorityKey).optional(),
  indicators: z.array(indicatorKey).optional(),
  ...evidence,
});
export type CaseStudy = z.infer<typeof caseStudy>;
