import { decimalOf, decimalText } from '../decimal.ts';
import type { ContentFile } from '../entry.ts';
import { ratioOf, rounded, type Ratio } from '../ratio.ts';
import { buildRecord } from '../record.ts';
import { limitsOf } from '../xmr.ts';
import { examplesOf } from './example-of.ts';

/**
 * Worked examples of the methods that need a longer series than a record may have. Their numbers are made up or taken
 * from published examples, and are no part of any record; the functions that work them out are those of the site.
 */
const file = (kind: ContentFile['kind'], key: string, data: object): ContentFile => ({ kind, key, file: '', data });
const printed = { source: 'made-up', locator: '' };
const indicator = (id: string, more: object, figures: readonly (readonly [period: string, value: string])[]) =>
  file('indicator', `example/${id}`, {
    authority: 'example',
    shortName: 'Example',
    definition: '',
    refs: [],
    theme: '',
    polarity: 'lower',
    frequency: 'irregular',
    series: [
      { id: 'area', kind: 'area', observations: figures.map(([period, value]) => ({ period, value, ...printed })) },
    ],
    ...more,
  });

/** Of the vignette “Deviations from Excel defaults” of NHSRplotthedots: one of eighteen values lies far out. */
const eighteen = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
const month = (i: number): string => `${2001 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;

/** A share that rose before a plan and fell after it began, and eighteen months of a count. */
export const teachingRecord = buildRecord([
  file('authority', 'example', { shortName: 'Example' }),
  file('plan', 'plan', { authority: 'example', shortTitle: 'plan', period: '2004..2007' }),
  file('priority', 'plan/01', {
    number: 1,
    title: 'Example',
    source: 'made-up',
    actions: [],
    measures: [
      {
        id: 'share',
        title: 'A share',
        indicator: 'example/share',
        locator: '',
        figures: [
          { kind: 'baseline', period: '2003', value: '11.4' },
          { kind: 'target', period: '2007', value: '9.8' },
        ],
      },
    ],
  }),
  indicator('share', { name: 'A share, lower is better', unit: 'percent', precision: 1 }, [
    ['2001', '11.0'],
    ['2002', '11.2'],
    ['2003', '11.4'],
    ['2004', '11.2'],
    ['2005', '10.7'],
  ]),
  indicator(
    'count',
    { name: 'A count, lower is better', unit: 'number', unitLabel: 'cases', precision: 0 },
    eighteen.map((v, i) => [month(i), String(v)]),
  ),
]);

export const teachingExamples = examplesOf(teachingRecord);

/** The ten flow rates of NIST/SEMATECH 6.3.2.2 with what the handbook prints for them, and what is worked out here. */
export function flowRates() {
  const values = ['49.6', '47.6', '49.9', '51.3', '47.8', '51.2', '52.6', '52.4', '53.6', '52.1'];
  const { mean, meanRange, lower, upper } = limitsOf(values.map((v) => ratioOf(decimalOf(v))));
  const shown = (r: Ratio, places: number) => decimalText(rounded(r, places));
  return {
    values,
    handbook: { mean: '50.81', meanRange: '1.8778', lower: '45.8159', upper: '55.8041' },
    here: { mean: shown(mean, 2), meanRange: shown(meanRange, 4), lower: shown(lower, 4), upper: shown(upper, 4) },
  };
}
