import { expect, it } from 'vitest';
import type { ContentFile } from '../domain/entry.ts';
import { readWorkbook } from '../spreadsheet/read-workbook.ts';
import { intake } from './intake.ts';

const files = [
  {
    kind: 'indicator',
    key: 'leeds/referrals',
    file: 'indicators/leeds/referrals.json',
    data: {
      authority: 'leeds',
      name: 'Referrals',
      shortName: 'referrals',
      refs: [],
      unit: 'number',
      series: [{ id: 'area', kind: 'area', observations: [] }],
    },
  },
  { kind: 'source', key: 'report', file: 'sources/report.json', data: {} },
] as unknown as ContentFile[];

function told(column: string, period: string) {
  const text = `indicator,period,${column}\nreferrals,${period},1358\n`;
  const read = readWorkbook(new TextEncoder().encode(text), 'a.csv');
  if ('refusal' in read) throw new Error(read.refusal.sentence);
  const settings = { source: 'report', locator: 'p 1' };
  const { problems, outcomes } = intake(read.workbook, files, settings, { today: '2026-11-22' });
  return problems[0]?.example ?? outcomes[0]?.subject;
}

it('takes two digits for a year that has been, and for a target for one that is near', () => {
  expect(told('value', 'Mar-26')).toBe('referrals, 2026-03, area');
  expect(told('value', 'Mar-28')).toBe('Mar 1928');
  expect(told('target', 'Mar-28')).toBe('referrals, 2028-03, target');
  expect(told('target', 'Mar-98')).toBe('Mar 1998');
});
