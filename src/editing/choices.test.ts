import { expect, it } from 'vitest';
import type { ContentFile } from '../domain/entry.ts';
import { buildRecord } from '../domain/record.ts';
import { recordChoices } from './choices.ts';

const indicator = (id: string, shortName: string): ContentFile =>
  ({
    kind: 'indicator',
    key: `leeds/${id}`,
    file: `indicators/leeds/${id}.json`,
    data: { authority: 'leeds', name: shortName, shortName, refs: [], series: [] },
  }) as unknown as ContentFile;
const council = { kind: 'authority', key: 'leeds', file: 'authorities/leeds.json', data: { shortName: 'Leeds' } };

it('offers indicators in the order of the names that are shown, not of their hidden ids', () => {
  const files = [
    indicator('a', 'Teenage conceptions'),
    indicator('b', 'NEET at 16 to 18'),
    indicator('c', 'academies'),
  ];
  const [leeds] = recordChoices(buildRecord([council as unknown as ContentFile, ...files])).indicators;
  expect(leeds?.choices.map((c) => c.label)).toEqual(['academies', 'NEET at 16 to 18', 'Teenage conceptions']);
});
