import { expect, it } from 'vitest';
import type { ContentFile } from '../entry.ts';
import { buildRecord } from '../record.ts';
import { actionRegister } from './actions.ts';

const file = (kind: string, key: string, data: object): ContentFile =>
  ({ kind, key, file: `${key}.md`, data }) as unknown as ContentFile;
const register = (...statuses: readonly string[]) =>
  actionRegister(
    buildRecord([
      file('plan', 'plan', { authority: 'leeds', shortTitle: 'Plan' }),
      file('priority', 'plan/one', {
        number: 1,
        title: 'One',
        theme: 'safe',
        source: 's',
        measures: [],
        actions: statuses.map((status, i) => ({
          id: `a${i}`,
          title: `Act ${i}`,
          status,
          lead: [],
          milestones: [],
          locator: 'x',
        })),
      }),
    ]),
  );

it('says a status once that all actions have alike, and has a column for it where they differ', () => {
  const alike = register('not reported', 'not reported');
  expect(alike.columns.map((c) => c.id)).toEqual(['title', 'priority', 'lead', 'funding', 'due']);
  expect(alike.rows.map((r) => r.cells.length)).toEqual([5, 5]);
  expect(alike.lead).toMatch(
    / The status of all 2 is “not reported”: no document in the record says whether they were done\.$/,
  );
  const apart = register('not reported', 'done');
  expect(apart.columns.at(-1)?.id).toBe('status');
  expect(apart.rows.map((r) => r.cells.at(-1)?.text)).toEqual(['Not reported', 'Done']);
  expect(apart.lead).not.toContain('status');
});

it('says of an empty date that none is printed: “none” would read as if there were no end', () => {
  expect(register('done').columns.find((c) => c.id === 'due')?.none).toBe('no date printed');
});
