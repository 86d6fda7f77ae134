import { z } from 'zod';
import { httpUrl } from './http-url.ts';
import { day } from './period.ts';
import { editorSchema, text } from './text.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour as six lower-case hexadecimal digits, such as `#0b5d5e`');

/** The one file a council changes to make the site its own. */
export const site = z.strictObject({
  $schema: editorSchema,
  name: text('The site’s name.', 'Open Progress'),
  tagline: text('What it is, in a sentence.', 'What the council promised for its children, and how it is going.'),
  headline: text(
    'The question or claim at the top of the home page.',
    'Are things getting better for children here?',
  ).optional(),
  introduction: text(
    'What a visitor can do here, in a sentence or two.',
    'Follow one promise from the inspection that caused it to the number that proves it.',
  ).optional(),
  publisher: text('Who publishes it.', 'Leeds City Council'),
  address: httpUrl.meta({
    description: 'The address it will be published at, with any sub-path.',
    examples: ['https://progress.example.gov.uk/'],
  }),
  firstPublished: day.optional().meta({
    description:
      'The day on which the record was first published. What changes after that day goes into the public change log; what was mended before it does not. Without it, the log begins with the first version in the history.',
    examples: ['2026-11-02'],
  }),
  contact: z
    .strictObject({
      name: text('Who answers letters about the site: a team or a role.', 'Children’s Services performance team'),
      email: z
        .string()
        .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address')
        .meta({ description: 'Where letters about the site go.', examples: ['progress@example.gov.uk'] }),
    })
    .meta({ description: 'Whom readers can write to.' }),
  repository: httpUrl.optional().meta({
    description: 'Where the content is kept, for “suggest a change” links.',
    examples: ['https://github.com/council/open-progress'],
  }),
  licence: z
    .strictObject({
      name: text('Its name.', 'Open Government Licence v3.0'),
      url: httpUrl.meta({
        description: 'Where it can be read.',
        examples: ['https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'],
      }),
    })
    .meta({ description: 'The licence of the open data.' }),
  logo: z
    .string()
    .regex(/^[a-z0-9-]+\.(?:svg|png)$/, 'the name of an SVG or PNG file in public/')
    .optional()
    .meta({ description: 'The council’s logo: the name of an SVG or PNG file in public/.', examples: ['logo.svg'] }),
  colours: z
    .strictObject({
      accent: colour.meta({
        description: 'Links and highlights on a light page; at least 4.5:1 on it.',
        examples: ['#0b5d5e'],
      }),
      accentDark: colour.meta({ description: 'The same on a dark page.', examples: ['#7fd1c7'] }),
    })
    .meta({ description: 'The accent colour, checked for contrast.' }),
  analytics: z.never().optional().meta({ description: 'no `analytics`: the site tells nobody who reads it' }),
});
export type Site = z.infer<typeof site>;
