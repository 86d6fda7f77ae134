import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Themes } from '../../../src/schema/theme.ts';

const base = new URL('../../../src/testing/fixtures/gate/base', import.meta.url);
const council = 'sampleton';
const firstYear = 1999;
const years = 12;
/** As many as a theme of the record has, about: a page of hundreds would be heavier than any page may be. */
const perTheme = 25;

/** A random walk that is the same on every machine: percentages with one place, from a linear congruential generator. */
function walk(seed: number): string[] {
  let state = seed;
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
  let at = 300 + Math.round(next() * 400);
  return Array.from({ length: years }, () => {
    at = Math.min(990, Math.max(10, at + Math.round((next() - 0.5) * 60)));
    return (at / 10).toFixed(1);
  });
}

const themeOf = (n: number) => `theme-${Math.ceil(n / perTheme)}`;

/** An invented indicator: twelve years of the council and of the country, a gap, a break and a target. */
export function madeIndicator(n: number, like: Indicator): Indicator {
  const own = walk(n);
  const national = walk(n + 1_000_000);
  const { source } = like.series[0]!.observations[0]!;
  const read = (text: string, i: number) => ({
    period: String(firstYear + i),
    source,
    locator: `table ${n}`,
    value: text,
  });
  return {
    ...like,
    name: `Invented measure ${n}`,
    shortName: `Measure ${n}`,
    definition: `The share of something invented, number ${n}.`,
    refs: [],
    theme: themeOf(n),
    series: [
      {
        id: 'area',
        kind: 'area',
        observations: own.map((text, i) => {
          if (i === 4) return { period: String(firstYear + i), source, locator: `table ${n}`, marker: 'x' as const };
          return i === 7 ? { ...read(text, i), flags: ['b' as const], note: 'Counted anew.' } : read(text, i);
        }),
      },
      { id: 'national', kind: 'national', observations: national.map(read) },
    ],
    targets: [{ period: String(firstYear + years - 1), value: '60.0', source, locator: `table ${n}` }],
  };
}

/** Writes the small invented record of the tests into `folder`, with so many indicators in themes of their own besides. */
export function writeMadeRecord(folder: string, indicators: number): void {
  cpSync(base, folder, { recursive: true });
  const home = join(folder, 'indicators', council);
  const like = JSON.parse(readFileSync(join(home, 'school-attendance.json'), 'utf8')) as Indicator;
  mkdirSync(home, { recursive: true });
  const file = join(folder, 'themes.json');
  const { themes } = JSON.parse(readFileSync(file, 'utf8')) as Themes;
  for (let n = 1; n <= indicators; n += perTheme)
    themes.push({
      id: themeOf(n),
      name: `Invented theme ${Math.ceil(n / perTheme)}`,
      plain: 'Something invented is measured.',
    });
  writeFileSync(file, `${JSON.stringify({ themes }, null, 2)}\n`);
  for (let n = 1; n <= indicators; n += 1)
    writeFileSync(join(home, `measure-${n}.json`), `${JSON.stringify(madeIndicator(n, like), null, 2)}\n`);
}
