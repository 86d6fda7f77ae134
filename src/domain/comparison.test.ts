import { expect, it } from 'vitest';
import { comparedByTheme, inParts, rowsOf } from './comparison.ts';
import type { OpenRecord } from './record.ts';

/** A record of indicators with a figure of their own and, unless said otherwise, England’s. */
function recordOf(indicators: readonly { id: string; authority: string; theme: string; england?: false }[]) {
  const figure = (kind: string, value: string) => ({
    id: kind,
    kind,
    observations: [{ period: '2006', value, source: 's', locator: 'p. 1' }],
  });
  return {
    themes: ['safe', 'healthy', 'empty'].map((id) => ({ id, name: id })),
    sources: new Map(),
    indicators: new Map(
      indicators.map((i) => [
        `${i.authority}/${i.id}`,
        {
          ...i,
          key: `${i.authority}/${i.id}`,
          unit: 'percent',
          polarity: 'higher',
          precision: 1,
          series: [figure('area', '5'), ...(i.england === false ? [] : [figure('national', '7')])],
        },
      ]),
    ),
  } as unknown as OpenRecord;
}
const many = (count: number, authority: string, theme: string) =>
  Array.from({ length: count }, (_, i) => ({ id: `${theme}-${i}`, authority, theme }));

it('gathers by theme, council by council, what has a benchmark', () => {
  const found = comparedByTheme(
    recordOf([
      { id: 'a', authority: 'leeds', theme: 'healthy' },
      { id: 'b', authority: 'york', theme: 'safe' },
      { id: 'c', authority: 'leeds', theme: 'safe' },
      { id: 'd', authority: 'leeds', theme: 'safe', england: false },
      { id: 'e', authority: 'york', theme: 'safe' },
    ]),
  );
  expect(
    found.map((t) => [
      t.theme.id,
      t.councils.map((c) => [c.authority, c.rows.map((r) => r.indicator.key)]),
      rowsOf(t).length,
    ]),
  ).toEqual([
    [
      'safe',
      [
        ['york', ['york/b', 'york/e']],
        ['leeds', ['leeds/c']],
      ],
      3,
    ],
    ['healthy', [['leeds', ['leeds/a']]], 1],
  ]);
});

it('is drawn in parts where one page would be too heavy, whoever the rows belong to', () => {
  const themes = (...counts: number[]) =>
    comparedByTheme(
      recordOf([
        ...many(counts[0]!, 'leeds', 'safe'),
        ...many(counts[1]!, 'york', 'safe'),
        ...many(counts[2]!, 'york', 'healthy'),
      ]),
    );
  expect(inParts([])).toBe(false);
  expect(inParts(themes(60, 50, 50))).toBe(false);
  expect(inParts(themes(60, 50, 51))).toBe(true);
});
