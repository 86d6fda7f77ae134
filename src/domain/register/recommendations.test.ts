import { expect, it } from 'vitest';
import type { ContentFile } from '../entry.ts';
import { buildRecord } from '../record.ts';
import { recommendationRegister } from './recommendations.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.md`, data }) as unknown as ContentFile;
const of = (council: string, shortTitle: string) => [
  file('authority', council.toLowerCase(), { shortName: council }),
  file('review', `${council.toLowerCase()}-review`, { authority: council.toLowerCase(), shortTitle, judgements: [] }),
  file('recommendation', `${council.toLowerCase()}-review/one`, {
    order: 1,
    ref: 'rec 1',
    title: 'Do it',
    timescale: 'immediate',
    answeredBy: [],
  }),
];
const named = (...files: readonly ContentFile[]) => {
  const { rows, facets } = recommendationRegister(buildRecord(files));
  const labels = facets.find((f) => f.id === 'review')!.values.map((v) => v.label);
  return { cells: rows.map((r) => r.cells[1]!.text), labels };
};

it('names the council with a review where there are several, unless its title does', () => {
  expect(named(...of('Leeds', 'Area review'), ...of('Leicester', 'Leicester review 2008'))).toEqual({
    cells: ['Leeds, Area review, rec 1', 'Leicester review 2008, rec 1'],
    labels: ['Leeds, Area review', 'Leicester review 2008'],
  });
  expect(named(...of('Leeds', 'Area review')).cells).toEqual(['Area review, rec 1']);
});
