import { nearest } from '../domain/integrity/nearest.ts';
import type { Field, Settings } from './settings.ts';
import { plainName } from './words.ts';

/** What columns are called, besides the name in the open data. */
const called: Readonly<Record<Field, readonly string[]>> = {
  authority: ['council', 'local authority', 'la'],
  indicator: ['measure', 'performance indicator', 'performance measure', 'pi', 'kpi', 'indicator name', 'measure name'],
  ref: [
    'reference',
    'indicator reference',
    'indicator ref',
    'code',
    'indicator code',
    'ni',
    'ni ref',
    'ni no',
    'ni number',
    'pi ref',
    'pi no',
    'ref no',
  ],
  series: ['area', 'geography', 'group', 'breakdown', 'comparator'],
  period: [
    'year',
    'month',
    'quarter',
    'week',
    'date',
    'reporting period',
    'time period',
    'financial year',
    'academic year',
  ],
  value: ['figure', 'outturn', 'actual', 'result', 'performance', 'percentage', 'percent', 'rate', 'latest', 'current'],
  target: ['goal', 'plan', 'planned'],
  marker: ['missing', 'why missing', 'status of figure'],
  flags: ['flag'],
  note: ['notes', 'comment', 'comments', 'remark', 'remarks', 'footnote', 'footnotes'],
  source: ['document', 'source document'],
  locator: ['where', 'place', 'page', 'paragraph', 'para', 'location'],
  qualifier: [],
  reading: [],
  text: [],
  reason: ['reason for revision', 'why', 'why it changed'],
  unit: ['units', 'unit of measure'],
  leave: [],
};

/** Columns of our own downloads that say in words what the record’s other fields say. They are never imported. */
const ours = new Set([
  'series kind',
  'unit label',
  'indicator name',
  'series name',
  'series note',
  'was',
  'revised on',
  'revision reason',
  'revised part',
  'undated',
]);

const byName = new Map<string, Field>(
  (Object.keys(called) as Field[])
    .filter((f) => f !== 'leave')
    .flatMap((field) => [field, ...called[field]].map((name) => [plainName(name), field] as const)),
);

/** The field that a column's name stands for; the settings go before what we know. */
export function fieldOf(name: string, settings: Pick<Settings, 'columns'>): Field | undefined {
  const plain = plainName(name);
  const said = Object.entries(settings.columns ?? {}).find(([column]) => plainName(column) === plain)?.[1];
  return said ?? byName.get(plain) ?? (ours.has(plain) ? 'leave' : undefined);
}

/** The field that a column's name is probably a slip of. Short words are too much like one another. */
export const misspeltField = (name: string): string | undefined => {
  const plain = plainName(name);
  return plain.length > 4
    ? nearest(
        plain,
        [...byName.keys()].filter((n) => n.length > 4),
      )
    : undefined;
};

/** Our own downloads, told by columns that nothing else has: they come back with every column known. */
export type Download = 'observations' | 'targets' | 'ratings';
const marks: Readonly<Record<Download, readonly string[]>> = {
  observations: ['series kind', 'reading', 'indicator name'],
  targets: ['kind', 'measure title', 'text'],
  ratings: ['tracker', 'item', 'rating label'],
};

export function downloadOf(names: readonly string[]): Download | undefined {
  const plain = new Set(names.map(plainName));
  return (Object.keys(marks) as Download[]).find((d) => marks[d].every((n) => plain.has(n)));
}

/** What the columns of our own downloads hold, where their names mean something else elsewhere. */
export const ownColumns: Readonly<Record<Download, Readonly<Record<string, Field>>>> = {
  observations: Object.fromEntries([...ours].map((name) => [name, 'leave' as const])),
  ratings: {},
  targets: {
    value: 'target',
    target: 'leave',
    kind: 'leave',
    plan: 'leave',
    priority: 'leave',
    measure: 'leave',
    'measure title': 'leave',
    action: 'leave',
    milestone: 'leave',
  },
};
