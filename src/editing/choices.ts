import type { IndicatorRecord, OpenRecord } from '../domain/record.ts';
import { markers, symbolOf, type Marker } from '../schema/value.ts';
import type { Field } from '../intake/settings.ts';
import type { Choice, Question } from './question.ts';

type Groups = NonNullable<Question['choices']>;
const choicesOf = (labels: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** What a column can hold, as an officer would say it. */
const columns: Readonly<Record<Exclude<Field, 'leave'>, string>> = {
  indicator: 'the indicator',
  ref: 'the reference of the indicator, such as NI 117',
  authority: 'the council',
  series: 'whose figure it is: the area, England, similar areas',
  period: 'the period',
  value: 'the figures',
  target: 'the targets',
  text: 'targets in words',
  marker: 'why a figure is missing',
  flags: 'flags such as [p] for provisional',
  qualifier: 'words before the figure, such as “approximately”',
  unit: 'the unit',
  note: 'notes for readers',
  source: 'the source document',
  locator: 'where in the source the figure stands',
  reading: 'the number of the figure, where a source prints several',
  reason: 'why a published figure changes',
};

export const columnChoices: Groups = [
  { choices: [{ value: 'leave', label: 'nothing that is imported: leave it out' }, ...choicesOf(columns)] },
];

export const markerChoices: Groups = [
  {
    choices: (Object.keys(markers) as Marker[]).map((m) => ({
      value: m,
      label: m === 'awaited' ? 'awaited: still to come' : `${markers[m]} ${symbolOf(m)}`,
    })),
  },
];

export const fixedChoices = {
  years: choicesOf({ FY: 'a financial year, April to March', AY: 'an academic year, September to August' }),
  percent: choicesOf({ fraction: '12.4% (a fraction)', 'as-written': '0.124% (as it is written)' }),
  places: choicesOf({ shown: 'what the cell shows', stored: 'what the cell holds' }),
  hidden: choicesOf({ skip: 'leave them out', read: 'read them too' }),
} as const;

/** `NEET at 16 to 18 · NI 117`: with the references that it goes by anywhere, not its place in a plan. */
const nameOf = ({ shortName, refs }: IndicatorRecord): string =>
  [shortName, ...refs.map((r) => r.ref).filter((ref) => !ref.includes(','))].join(' · ');

/** The record's own lists, to choose from in place of typing a key. */
export function recordChoices(record: OpenRecord) {
  const councils = [...record.authorities.values()];
  const indicators: Groups = councils.map((council) => ({
    group: council.shortName,
    choices: [...record.indicators.values()]
      .filter((i) => i.authority === council.key)
      .map((i) => ({ value: i.key, label: nameOf(i) }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en-GB', { numeric: true })),
  }));
  const groups = new Map<string, string>();
  for (const { series } of record.indicators.values())
    for (const s of series) if (s.kind === 'group') groups.set(s.id, s.name ?? s.id);
  return {
    indicators,
    councils: [{ choices: councils.map((c) => ({ value: c.key, label: c.shortName })) }] as Groups,
    sources: [
      {
        choices: [...record.sources.values()]
          .map((s) => ({ value: s.key, label: s.title }))
          .sort((a, b) => (a.label < b.label ? -1 : 1)),
      },
    ] as Groups,
    series: [
      {
        choices: [
          { value: 'area', label: 'of the area itself' },
          { value: 'national', label: 'of England' },
          { value: 'similar', label: 'of similar areas' },
        ],
      },
      { group: 'Groups', choices: choicesOf(Object.fromEntries([...groups].sort())) },
    ] as Groups,
  };
}
export type RecordChoices = ReturnType<typeof recordChoices>;
