import type { RelationField, SelectField } from '@sveltia/cms';
import type { JsonSchema } from '../schema/json-schema.ts';
import type { Choice, Choices } from './choice.ts';

type Picker = Pick<SelectField, 'widget' | 'options'> | Omit<RelationField, 'name'>;
type Pointing = JsonSchema & { readonly pointsBy?: string; readonly pointsWithin?: string };

const relation = (collection: string, shown: string): Picker => ({
  widget: 'relation',
  collection,
  value_field: '{{slug}}',
  display_fields: [shown],
  search_fields: [shown],
  // A list of all documents below each figure would hide the figures.
  dropdown_threshold: 3,
});

/** Kinds whose key is the name of their file: looked up in the repository itself, so that what is new is there. */
const live: Readonly<Record<string, Picker>> = {
  authority: relation('authorities', 'shortName'),
  source: relation('sources', 'title'),
  scale: relation('scales', 'name'),
  plan: relation('plans', 'title'),
  theme: {
    widget: 'relation',
    collection: 'settings',
    file: 'themes',
    value_field: 'themes.*.id',
    display_fields: ['themes.*.name'],
    search_fields: ['themes.*.name'],
  },
};

const select = (options: readonly Choice[] | undefined): Picker | undefined =>
  options && options.length > 0 ? { widget: 'select', options: [...options] } : undefined;

/** Kinds that a key with its kind beside it can lead to, in the order in which they are offered. */
const linked = ['plan', 'priority', 'action', 'review', 'recommendation', 'indicator'] as const;

const kindWords = (kind: string) => kind.charAt(0).toUpperCase() + kind.slice(1);

function keyed(choices: Choices): Choice[] {
  return linked.flatMap((kind) =>
    (choices.keys[kind] ?? []).map(({ value, label }) => ({ value, label: `${kindWords(kind)}: ${label}` })),
  );
}

/** How a field that points at something is filled in; `undefined` where it points at nothing, or nothing is there yet. */
export function pickerOf(schema: Pointing, choices: Choices): Picker | undefined {
  if (schema.pointsTo !== undefined) return live[schema.pointsTo] ?? select(choices.keys[schema.pointsTo]);
  if (schema.pointsBy !== undefined) return select(keyed(choices));
  if (schema.pointsWithin === 'item') return select(choices.items);
  if (schema.pointsWithin === 'level') return select(choices.levels);
  return undefined;
}
