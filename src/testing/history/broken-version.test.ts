import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { tellHistory } from '../../../scripts/lib/history/tell-history.ts';
import { changed, firstContent, replaced } from './content-edits.ts';
import { makeRepository } from './repository.ts';

const repository = makeRepository();
afterAll(repository.remove);

const attendance = 'indicators/sampleton/school-attendance.json';
const figure = (value: string) =>
  changed(attendance, ({ series }: { series: { observations: { value: string }[] }[] }) => {
    series[0]!.observations[1]!.value = value;
  });

it('a version that cannot be read was not published: what changed meanwhile is told with the next', async () => {
  await repository.git(['init', '--quiet', '--initial-branch=main']);
  await repository.commit(firstContent, 'Publish', '2010-07-01T09:00:00Z');
  const broken = replaced('plans/sampleton-plan/priorities/01-attendance.md', 'number: 1', 'numbr: [');
  await repository.commit(new Map([...broken(firstContent), [attendance, Buffer.from('{')]]), 'Slip', '2010-07-02T09:00:00Z');
  await repository.commit(figure('92.0')(firstContent), 'Mend', '2010-07-03T09:00:00Z');
  await repository.commit(figure('91.5')(firstContent), 'Again', '2010-07-04T09:00:00Z');
  const { history } = await tellHistory(join(repository.dir, 'content'));
  expect(history.publications.map((p) => [p.at, ...p.changes.map((c) => c.sentence)])).toEqual([
    ['2010-07-03T09:00:00Z', 'Attendance, academic year 2008/09: revised from 92.4% to 92.0%.'],
    ['2010-07-04T09:00:00Z', 'Attendance, academic year 2008/09: revised from 92.0% to 91.5%.'],
  ]);
}, 60_000);
