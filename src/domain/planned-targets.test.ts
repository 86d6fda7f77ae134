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
        ],
      },
    ],
  }),
  file('indicator', 'leeds/a', { authority: 'leeds', series: [] }),
]);

it('names the plan beside each of its targets, whose period the row says already', () => {
  expect(plannedTargetsOf(record, record.indicators.get('leeds/a')!)).toEqual([
    { period: '2007/08 FY', value: '92', label: 'Plan 2006-09' },
  ]);
});
