import * as c from './columns.ts';

/** What a row of a plan’s figures says of the figure itself: of a milestone’s and of a measure’s alike. */
export const plannedFigure = [
  c.indicatorColumn,
  {
    ...c.periodColumn,
    required: false,
    description: `${c.periodColumn.description} Empty where the target is the title itself, in words.`,
  },
  c.needed(
    'kind',
    'string',
    'Kind of figure',
    'baseline: where it started; target: where it should be; actual: where it got to.',
    { values: ['baseline', 'target', 'actual'] },
  ),
  c.valueColumn,
  c.textColumn,
  c.markerColumn,
  c.sourceColumn,
  c.locatorColumn,
] as const;
