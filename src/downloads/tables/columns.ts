import { flags, markers, symbolOf, type Flag, type Marker } from '../../schema/value.ts';
import type { Column, ColumnType, ForeignKey } from '../table.ts';

/** A column that any row may lack. */
export const column = <Name extends string>(
  name: Name,
  type: ColumnType,
  title: string,
  description: string,
  more: Pick<Column, 'required' | 'values' | 'pattern'> = {},
) => ({ name, type, title, description, ...more }) as const satisfies Column<Name>;

/** A column that every row has. */
export const needed = <Name extends string>(
  name: Name,
  type: ColumnType,
  title: string,
  description: string,
  more: Pick<Column, 'values' | 'pattern'> = {},
) => column(name, type, title, description, { ...more, required: true });

export const idPattern = '[a-z0-9]+(-[a-z0-9]+)*';
export const keyPattern = `${idPattern}(/${idPattern})*`;
const simplePeriod = '(19|20)\\d\\d( Q\\?|/\\d\\d (FY|AY|Q[1-4?])|-\\d\\d(-\\d\\d)?|-W\\d\\d)?';
export const periodPattern = `${simplePeriod}(\\.\\.${simplePeriod})?`;
export const partialDatePattern = '(19|20)\\d\\d(-\\d\\d(-\\d\\d)?)?';

export const markerSymbols = (Object.keys(markers) as Marker[]).map(symbolOf);
const markerWords = (Object.keys(markers) as Marker[])
  .filter((m) => m !== 'awaited')
  .map((m) => `${symbolOf(m)} ${markers[m]}`)
  .join(', ');
const flagWords = (Object.keys(flags) as Flag[]).map((f) => `[${f}] ${flags[f]}`).join(', ');

export const authorityColumn = needed('authority', 'string', 'Council', 'The council, by its id.', {
  pattern: idPattern,
});
export const indicatorColumn = column(
  'indicator',
  'string',
  'Indicator',
  'The indicator, by its id within the council.',
  { pattern: idPattern },
);
export const planColumn = column('plan', 'string', 'Plan', 'The plan, by its id.', { pattern: idPattern });
export const priorityColumn = column('priority', 'string', 'Priority', 'The priority, by its id within the plan.', {
  pattern: idPattern,
});
export const reviewColumn = needed('review', 'string', 'Review', 'The review, by its id.', { pattern: idPattern });
export const trackerColumn = needed('tracker', 'string', 'Tracker', 'The tracker, by its id.', { pattern: idPattern });
export const periodColumn = needed(
  'period',
  'string',
  'Period',
  'The time it is about: 2006 (calendar year), 2006/07 FY (April to March), 2008/09 AY (September to August), 2009/10 Q4 (quarter of a financial year), 2008 Q? or 2008/09 Q? (a quarter of the year, the source does not say which), 2010-03 (month), 2013-06-30 (day), 2013-W39 (ISO week), 2010-10..2011-03 (span).',
  { pattern: periodPattern },
);
export const valueColumn = column(
  'value',
  'number',
  'Value',
  'The number exactly as the source prints it, without %, £ or thousands separator; empty where there is none.',
);
export const textColumn = column('text', 'string', 'In words', 'What the source says in words instead of a number.');
export const markerColumn = column(
  'marker',
  'string',
  'Why there is no value',
  `${markerWords}; awaited: the source says that it is still to come.`,
  { values: markerSymbols },
);
export const flagsColumn = column('flags', 'string', 'Flags', `With spaces between them: ${flagWords}.`);
export const qualifierColumn = column(
  'qualifier',
  'string',
  'Qualifier',
  'The word that the source puts before the number, such as “approximately” or “over”.',
);
export const undatedColumn = column(
  'undated',
  'string',
  'Undated',
  'true where the source prints no date with it: the period is then a reading of the source, explained in the note.',
  { values: ['true'] },
);
export const noteColumn = column('note', 'string', 'Note', 'What was unclear, what was assumed, what disagrees.');
export const themeColumn = column('theme', 'string', 'Theme', 'The theme, by its id.', { pattern: idPattern });
export const sourceColumn = needed('source', 'string', 'Source', 'The document it was read in, by its id.', {
  pattern: idPattern,
});
export const locatorColumn = needed(
  'locator',
  'string',
  'Place in the source',
  'Where in the document it stands, as the document numbers itself.',
);

/** Every table's source is a row of the sources. */
export const toSources: ForeignKey<'source'> = { columns: ['source'], table: 'sources', to: ['source'] };

/** What was published before what stands there now; several revisions oldest first, with semicolons between. */
export const revisionColumns = [
  column(
    'was',
    'string',
    'Published before',
    'What was published here before it was revised, as it was written then: the figure, the words, or the period or date that it was given for.',
  ),
  column('revised_on', 'string', 'Revised on', 'The day on which it was revised here.'),
  column('revision_reason', 'string', 'Reason for the revision', 'Why it was revised.'),
] as const;
