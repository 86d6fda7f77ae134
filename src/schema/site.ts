import { z } from 'zod';

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour as six lower-case hexadecimal digits, such as `#0b5d5e`');
const httpUrl = z.string().regex(/^https?:\/\/[^\s]+$/, 'an address that starts with http:// or https://');

/** The one file a council changes to make the site its own. */
export const site = z.strictObject({
  $schema: z.string().optional(),
  name: z.string().min(1).meta({ description: 'The site’s name.' }),
  tagline: z.string().min(1).meta({ description: 'What it is, in a sentence.' }),
  headline: z.string().min(1).optional().meta({ description: 'The question or claim at the top of the home page.' }),
  introduction: z.string().min(1).optional().meta({ description: 'What a visitor can do here, in a sentence or two.' }),
  publisher: z.string().min(1).meta({ description: 'Who publishes it.' }),
  address: httpUrl.meta({
    description: 'The address it will be published at, with any sub-path.',
    examples: ['https://progress.example.gov.uk/'],
  }),
  contact: z.strictObject({
    name: z.string().min(1),
    email: z.string().regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address'),
  }),
  repository: httpUrl.optional().meta({ description: 'Where the content is kept, for “suggest a change” links.' }),
  licence: z
    .strictObject({ name: z.string().min(1), url: httpUrl })
    .meta({ description: 'The licence of the open data.' }),
  logo: z
    .string()
    .regex(/^[a-z0-9-]+\.(?:svg|png)$/, 'the name of an SVG or PNG file in public/')
    .optional(),
  colours: z
    .strictObject({
      accent: colour.meta({ description: 'Links and highlights on a light page; at least 4.5:1 on it.' }),
      accentDark: colour.meta({ description: 'The same on a dark page.' }),
    })
    .meta({ description: 'The accent colour, checked for contrast.' }),
  analytics: z.never().optional(),
});
export type Site = z.infer<typeof site>;
