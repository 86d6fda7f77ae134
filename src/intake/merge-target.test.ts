import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../domain/entry.ts';
import type { Indicator } from '../schema/indicator.ts';
import { readWorkbook } from '../spreadsheet/read-workbook.ts';
import { intake } from './intake.ts';
import type { Settings } from './settings.ts';

const filesWith = (targets: object[]) =>
  [
    {
      kind: 'indicator',
      key: 'leeds/attendance',
      file: 'indicators/leeds/attendance.json',
      data: {
        authority: 'leeds',
        name: 'Attendance',
        shortName: 'attendance',
        refs: [],
        unit: 'percent',
        series: [{ id: 'area', kind: 'area', observations: [] }],
        targets,
      },
    },
    { kind: 'source', key: 'report-2011', file: 'sources/report-2011.json', data: {} },
  ] as unknown as ContentFile[];

/** The rows of a table of targets for one year and source, laid over what is published: how it ends, or what is asked. */
function told(published: readonly [string, string][], rows: readonly [string, string][], settings: Settings = {}) {
  const targets = published.map(([value, locator]) => ({ period: '2010', value, source: 'report-2011', locator }));
  const text = [
    'indicator,period,target,source,locator',
    ...rows.map(([value, locator]) => `attendance,2010,${value},report-2011,${locator}`),
  ].join('\n');
  const read = readWorkbook(new TextEncoder().encode(text), 'targets.csv');
  if ('refusal' in read) throw new Error(read.refusal.sentence);
  const result = intake(read.workbook, filesWith(targets), settings, { today: '2026-11-22', reason: 'As printed.' });
  if (result.problems.length > 0) return result.problems.map((p) => `${p.cell}: ${p.found} | ${p.expected}`);
  const data = result.files[0] && (JSON.parse(result.files[0].text) as Indicator);
  return {
    did: result.outcomes.map((o) => o.action),
    targets: (data?.targets ?? targets).map((t) => `${t.value} at ${t.locator}`),
  };
}

describe('targets of one period and source', () => {
  it('at two new places are two targets', () => {
    const rows = [
      ['95', 'para 1'],
      ['96', 'para 2'],
    ] as const;
    const both = { did: ['added', 'added'], targets: ['95 at para 1', '96 at para 2'] };
    expect(told([], [[...rows[0]], [...rows[1]]])).toEqual(both);
    expect(told([], [[...rows[0]], ['95', 'para 2']])).toMatchObject({ did: ['added', 'added'] });
  });

  it('at another place leaves the published one as it is', () => {
    const added = { did: ['added'], targets: ['95 at para 1', '96 at para 2'] };
    expect(told([['95', 'para 1']], [['96', 'para 2']])).toEqual(added);
    expect(
      told(
        [['95', 'para 1']],
        [
          ['95', 'para 1'],
          ['95', 'para 2'],
        ],
      ),
    ).toEqual({ did: ['left', 'added'], targets: ['95 at para 1', '95 at para 2'] });
  });

  it('at the same place revises it, and the same figure at a new place puts its place right', () => {
    expect(told([['95', 'para 1']], [['96', 'para 1']])).toEqual({ did: ['revised'], targets: ['96 at para 1'] });
    expect(told([['95', 'para 1']], [['95', 'para 4']])).toEqual({ did: ['revised'], targets: ['95 at para 4'] });
    expect(told([['95', 'para 1']], [['96', '']])).toEqual({ did: ['revised'], targets: ['96 at para 1'] });
  });

  it('without a place asks for it, where another row or the record has several', () => {
    const asks = 'a column locator that says which: para 1';
    expect(
      told(
        [],
        [
          ['95', 'para 1'],
          ['96', ''],
        ],
        { locator: 'table 9' },
      ),
    ).toEqual([`C3: a target for 2010, where another row names its place | ${asks}`]);
    const two = [
      ['95', 'para 1'],
      ['96', 'para 2'],
    ] as [string, string][];
    expect(told(two, [['97', '']])).toEqual([`C2: a target for 2010, where the source prints 2 | ${asks} or para 2`]);
    expect(told([], [two[0]!, ['96', '']], { locator: 'para 1' })).toEqual([
      expect.stringMatching(/^C3: attendance, 2010, for the second time/),
    ]);
  });
});
