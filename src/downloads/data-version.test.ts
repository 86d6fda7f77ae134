import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataVersion } from './data-package.ts';
import { tables } from './tables.ts';

const file = join(import.meta.dirname, '__snapshots__', 'columns.txt');

/** The columns of each table under the version that says so, as they are written down: a line each. */
interface Columns {
  readonly version: string;
  readonly tables: Readonly<Record<string, readonly string[]>>;
}
const written = ({ version, tables: all }: Columns): string =>
  [`version: ${version}`, ...Object.entries(all).map(([name, list]) => `${name}: ${list.join(' ')}`), ''].join('\n');
function readBack(text: string): Columns {
  const [head, ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string]);
  return { version: head![1], tables: Object.fromEntries(lines.map(([name, list]) => [name, list.split(' ')])) };
}

/** What is wrong where the columns are others than those written down, under the same version or one not raised enough. */
function unsaid(now: Columns, was: Columns): string | undefined {
  const [[first, second], [firstWas, secondWas]] = [now, was].map((c) => c.version.split('.').map(Number)) as [
    [number, number],
    [number, number],
  ];
  const kept = Object.entries(was.tables).every(([name, list]) => list.every((c, i) => now.tables[name]?.[i] === c));
  if (!kept)
    return first > firstWas
      ? undefined
      : 'A column of the open data is gone, renamed or moved: put it back, and add new ones at the end; else raise the first number of `dataVersion` in data-package.ts.';
  const added = JSON.stringify(now.tables) !== JSON.stringify(was.tables);
  const raised = first > firstWas || (first === firstWas && second > secondWas);
  return added && !raised
    ? 'Columns were added to the open data: raise the second number of `dataVersion` in data-package.ts, and run this test once more with -u.'
    : undefined;
}

test('no column is added, renamed or taken away without its version', async () => {
  const now = {
    version: dataVersion,
    tables: Object.fromEntries(tables.map((t) => [t.name, t.columns.map((c) => c.name)])),
  };
  expect(readBack(written(now))).toEqual(now);
  if (existsSync(file)) expect(unsaid(now, readBack(readFileSync(file, 'utf8')))).toBeUndefined();
  await expect(written(now)).toMatchFileSnapshot(file);
});

test('says what to do where one is', () => {
  const was = { version: '1.3.0', tables: { a: ['x', 'y'] } };
  const now = (version: string, a: string[]) => unsaid({ version, tables: { a } }, was);
  expect(now('1.3.0', ['x', 'y'])).toBeUndefined();
  expect(now('1.3.0', ['x', 'y', 'z'])).toMatch(/^Columns were added .* raise the second number/);
  expect(now('1.4.0', ['x', 'y', 'z'])).toBeUndefined();
  expect(now('1.4.0', ['x', 'z'])).toMatch(/^A column of the open data is gone, renamed or moved/);
  expect(now('2.0.0', ['x', 'z'])).toBeUndefined();
});
