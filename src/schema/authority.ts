import { z } from 'zod';

export const authority = z.strictObject({
  $schema: z.string().optional(),
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
  summary: z.string().min(1).meta({ description: 'One or two sentences on what this site holds about it.' }),
  neighbours: z
    .strictObject({
      name: z.string().min(1).meta({ description: 'What the group of similar areas is called.' }),
      version: z.string().min(1).meta({ description: 'Which version of the group, or that the source does not say.' }),
      members: z
        .array(z.string())
        .meta({ description: 'The areas in the group; empty where the source does not list them.' }),
      note: z.string().optional(),
    })
    .meta({ description: 'The statistical neighbours that figures are compared with.' }),
});
export type Authority = z.infer<typeof authority>;
