import { z } from 'zod';
import { evidence } from './evidence.ts';
import { editorSchema, text } from './text.ts';

export const authority = z.strictObject({
  $schema: editorSchema,
  name: z
    .string()
    .min(1)
    .meta({ description: 'The council’s full name.', examples: ['Leeds City Council'] }),
  shortName: z
    .string()
    .min(1)
    .meta({ description: 'The place, as people say it.', examples: ['Leeds'] }),
  onsCode: z
    .string()
    .regex(/^[EWSN]\d{8}$/, 'a nine-character ONS code, such as `E08000035`')
    .meta({ description: 'The ONS code of the area.', examples: ['E08000035'] }),
  kind: z
    .string()
    .min(1)
    .meta({ description: 'What kind of council it is.', examples: ['metropolitan district'] }),
  summary: text(
    'One or two sentences on what this site holds about it.',
    'A plan, two reviews and a quarterly tracker, from 2006 to 2013.',
  ),
  ownCount: z
    .strictObject({
      text: text(
        'What it counted or said, in our words: when, that it is the council’s own count, and what the document leaves out.',
        'In October 2013 the council itself counted clear improvement in 17 of the 21 indicators of its plan.',
      ),
      ...evidence,
    })
    .optional()
    .meta({
      description:
        'What the council itself last counted or said of whether things got better on the whole. It stands beside what is worked out here, on the home page and on that of the council.',
    }),
  neighbours: z
    .strictObject({
      name: text('What the group of similar areas is called.', 'Statistical neighbours'),
      version: text('Which version of the group, or that the source does not say.', 'not said by the sources'),
      members: z
        .array(text('The name of an area.', 'Sheffield'))
        .meta({ description: 'The areas in the group; empty where the source does not list them.' }),
      note: text('What a reader should know about the group.', 'The group changed in 2009.').optional(),
    })
    .meta({ description: 'The statistical neighbours that figures are compared with.' }),
});
export type Authority = z.infer<typeof authority>;
