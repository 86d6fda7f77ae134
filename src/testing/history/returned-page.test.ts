import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { tellHistory } from '../../../scripts/lib/history/tell-history.ts';
import { changed, firstContent } from './content-edits.ts';
import { makeRepository } from './repository.ts';

const repository = makeRepository();
afterAll(repository.remove);

const care = 'indicators/sampleton/children-in-care.json';
const figure = (value: string) =>
  changed(care, ({ series }: { series: { observations: { value: string }[] }[] }) => {
    series[0]!.observations[1]!.value = value;
  });

it('a page that was taken away and comes back otherwise is held against what it was', async () => {
  await repository.git(['init', '--quiet', '--initial-branch=main']);
  await repository.commit(firstContent, 'Publish', '2010-07-01T09:00:00Z');
  const without = new Map(firstContent);
  without.delete(care);
  await repository.commit(without, 'Take away', '2010-07-02T09:00:00Z');
  await repository.commit(figure('20')(firstContent), 'Bring back', '2010-07-03T09:00:00Z');
  await repository.commit(figure('21')(firstContent), 'Revise', '2010-07-04T09:00:00Z');
  const { history } = await tellHistory(join(repository.dir, 'content'));
  expect(history.publications.map((p) => p.changes.map((c) => [c.sentence, c.reason]))).toEqual([
    [['Children in care: this indicator, with 2 figures, is gone.', undefined]],
    [
      ['Children in care, 31 March 2009: revised from 12 children to 20 children.', 'none was given.'],
      ['Children in care: this page is back, after it was gone.', undefined],
    ],
    [['Children in care, 31 March 2009: revised from 20 children to 21 children.', 'none was given.']],
  ]);
}, 60_000);
