import { z } from 'zod';
import { keyPattern, sourceKey } from '../schema/id.ts';
import { locator } from '../schema/evidence.ts';
import { marker } from '../schema/value.ts';

/** What a column of a spreadsheet can hold. The names are those of the open data. */
export const fields = [
  'authority',
  'indicator',
  'ref',
  'series',
  'period',
  'value',
  'target',
  'marker',
  'flags',
  'note',
  'source',
  'locator',
  'qualifier',
  'reading',
  'text',
  'reason',
  'unit',
  'leave',
] as const;
export type Field = (typeof fields)[number];

const indicatorKey = z.string().regex(keyPattern, 'an indicator’s key, such as `leeds/neet-16-18`');

/** What an officer says about a spreadsheet, once: in a mapping file, or as flags of the command. */
export const settings = z.strictObject({
  $schema: z.string().optional(),
  sheet: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'The sheet to read. Default: the only one that holds a table.' }),
  header: z.number().int().min(1).optional().meta({
    description: 'The row, as the spreadsheet numbers it, where the names of the columns stand. Default: found.',
  }),
  columns: z
    .record(z.string().min(1), z.enum(fields))
    .optional()
    .meta({
      description: 'What a column holds, by its name in the spreadsheet; `leave` for one that is not imported.',
      examples: ['"Outturn": "value"'],
    }),
  indicator: indicatorKey.optional().meta({ description: 'The indicator, where the whole table is about one.' }),
  indicators: z
    .record(z.string().min(1), indicatorKey)
    .optional()
    .meta({ description: 'The key of an indicator, by what the spreadsheet calls it.' }),
  authority: z.string().optional().meta({ description: 'The council, by its id, where the table does not say.' }),
  series: z
    .record(z.string().min(1), z.string().min(1))
    .optional()
    .meta({
      description: 'The id of a series, by what the spreadsheet calls it.',
      examples: ['"England": "national"'],
    }),
  years: z
    .enum(['FY', 'AY'])
    .optional()
    .meta({ description: 'Whether 2006/07 is a financial year (FY) or an academic year (AY).' }),
  symbols: z
    .record(z.string().min(1), marker)
    .optional()
    .meta({ description: 'What the spreadsheet’s own symbols mean.', examples: ['"n/a": "x"'] }),
  percent: z
    .enum(['as-written', 'fraction'])
    .optional()
    .meta({ description: 'fraction: 0.124 in a column of percentages stands for 12.4.' }),
  places: z.enum(['shown', 'stored']).optional().meta({
    description:
      'Where a cell shows 12.4 and holds 12.437: which of the two is the figure. Without it such a cell is refused.',
  }),
  hidden: z
    .enum(['read', 'skip'])
    .optional()
    .meta({ description: 'Whether hidden rows and columns are read. Without it, a table with any is refused.' }),
  source: sourceKey.optional().meta({ description: 'The source of every figure, by its id, where no column says.' }),
  locator: locator.optional().meta({ description: 'Where in the source they stand, where no column says.' }),
  reason: z.string().min(1).optional().meta({ description: 'Why figures that were published before change.' }),
});
export type Settings = z.infer<typeof settings>;
