import { expect, it } from 'vitest';
import type { ContentFile } from './entry.ts';
import { plannedTargetsOf } from './planned-targets.ts';
import { buildRecord } from './record.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.json`, data }) as unknown as ContentFile;
const record = buildRecord([
  file('plan', 'plan', { authority: 'leeds', shortTitle: 'Plan 2006-09' }),
  file('priority', 'plan/one', {
    number: 1,
    source: 's',
    actions: [],
    measures: [
      {
        id: 'm',
        indicator: 'leeds/a',
        locator: 'measure 1',
        figures: [
          { kind: 'baseline', period: '2006/07 FY', value: '90' },
          { kind: 'target', period: '2007/08 FY', value: '92' },
          { kind: 'target', period: '2008/09 FY', marker: 'awaited' },
          { kind: 'target', period: '2010', text: '5% lower' },
        ],
      },
    ],
  }),
  file('indicator', 'leeds/a', { authority: 'leeds', series: [] }),
]);

it('names the plan beside each of its targets, in numbers and in words', () => {
  expect(plannedTargetsOf(record, record.indicators.get('leeds/a')!)).toEqual([
    { period: '2007/08 FY', value: '92', text: undefined, label: 'Plan 2006-09' },
    { period: '2010', value: undefined, text: '5% lower', label: 'Plan 2006-09' },
  ]);
});
