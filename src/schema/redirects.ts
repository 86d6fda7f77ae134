import { z } from 'zod';
import { day } from './period.ts';
import { says } from './revision.ts';
import { editorSchema } from './text.ts';

const path = z
  .string()
  .regex(/^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+$/, 'a path of this site, such as `/plans/leeds-cypp-2006-09/`');

/** Addresses that once led to a page. Whoever kept one, or printed it in a report, still arrives. */
export const redirects = z.strictObject({
  $schema: editorSchema,
  redirects: z
    .array(
      z.strictObject({
        from: path.meta({
          description: 'The old address: a path of this site, with slashes at both ends, without the host.',
          examples: ['/indicators/leeds/attendance/'],
        }),
        to: path.meta({
          description: 'The page that stands for it now.',
          examples: ['/indicators/leeds/attendance-primary/'],
        }),
        since: day.meta({ description: 'The day since which the old address leads on.', examples: ['2026-11-02'] }),
        why: z
          .string()
          .refine(says, 'a sentence that says why')
          .meta({
            description: 'Why the page moved or went, in a sentence that a reader understands.',
            examples: ['Attendance is now told apart by kind of school.'],
          }),
      }),
    )
    .meta({ description: 'The addresses that lead on, one each.' }),
});
export type Redirects = z.infer<typeof redirects>;
export type Redirect = Redirects['redirects'][number];
