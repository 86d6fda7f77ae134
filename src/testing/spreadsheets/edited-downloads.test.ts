import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gate } from '../../../scripts/lib/gate.ts';
import { buildRecord } from '../../domain/record.ts';
import { csvOf } from '../../downloads/csv.ts';
import { observations } from '../../downloads/tables/observations.ts';
import { ratings } from '../../downloads/tables/ratings.ts';
import { targets } from '../../downloads/tables/targets.ts';
import { intake } from '../../intake/intake.ts';
import { bytesOf, workbookIn } from './read-made.ts';

/** An edit of each kind of cell of a download, and what comes of it: it is imported, refused, or said to be passed over. */
describe('no edit of a download goes unheard', async () => {
  const { files } = await gate(resolve('content'));
  const record = buildRecord(files);
  type Row = Readonly<Record<string, string>>;
  const firstOf = (rows: readonly Row[], where: (row: Row) => boolean) => rows.findIndex(where);
  const told = (columns: Parameters<typeof csvOf>[0], row: Row) => {
    const result = intake(workbookIn(bytesOf(csvOf(columns, [row])), 'a.csv'), files, {}, { today: '2026-11-22' });
    const said = [...result.problems.map((p) => `refused at ${p.cell}`), ...result.notices.map((n) => n.text)];
    return { files: result.files.length, said };
  };
  const observed = observations.rows(record) as readonly Row[];
  const planned = targets.rows(record) as readonly Row[];
  const rated = ratings.rows(record) as readonly Row[];
  const cases: readonly [string, Parameters<typeof csvOf>[0], readonly Row[], number][] = [
    ['an observation', observations.columns, observed, firstOf(observed, (r) => r['note'] !== '' && r['ref'] !== '')],
    ['a figure of England', observations.columns, observed, firstOf(observed, (r) => r['series_kind'] === 'national')],
    ['a target', targets.columns, planned, firstOf(planned, (r) => r['kind'] === 'indicator' && r['value'] !== '')],
    [
      'a target in words',
      targets.columns,
      planned,
      firstOf(planned, (r) => r['kind'] === 'indicator' && r['text'] !== ''),
    ],
    [
      'a target awaited',
      targets.columns,
      planned,
      firstOf(planned, (r) => r['kind'] === 'indicator' && r['marker'] !== ''),
    ],
    ['a target of a measure', targets.columns, planned, firstOf(planned, (r) => r['kind'] === 'measure')],
    ['a target of a milestone', targets.columns, planned, firstOf(planned, (r) => r['kind'] === 'milestone')],
    ['a rating with a reported change', ratings.columns, rated, firstOf(rated, (r) => r['change_reported'] !== '')],
    ['a rating', ratings.columns, rated, firstOf(rated, (r) => r['rating'] !== '')],
  ];

  it.each(cases)('%s', (_, columns, rows, at) => {
    const row = rows[at]!;
    expect(told(columns, row)).toEqual({ files: 0, said: [] });
    const unheard = columns
      .map((c) => c.name)
      // The key of a target’s row is made from the others; nobody but a program reads it.
      .filter((name) => name !== 'target')
      .filter((name) => {
        const { files: changed, said } = told(columns, { ...row, [name]: 'Edited by hand' });
        return changed === 0 && said.length === 0;
      });
    expect(unheard).toEqual([]);
  });

  it('names the cell, what stands there, what the record says, and where it is edited', () => {
    const row = observed.find((r) => r['indicator'] === 'neet-16-18' && r['authority'] === 'leeds')!;
    const edited = told(observations.columns, { ...row, indicator_name: 'NEET' });
    expect(edited.files).toBe(0);
    expect(edited.said).toEqual([
      `“NEET” in the column indicator_name is not imported: the record says “${row['indicator_name']}”, which is edited in content/indicators/leeds/neet-16-18.json, under name`,
    ]);
  });
});
