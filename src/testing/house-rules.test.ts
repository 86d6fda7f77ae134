import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { houseProblems, importsOf, resolveImport } from './house-rules.ts';

const root = join(import.meta.dirname, '../..');
const sources = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|cjs|astro)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !file.startsWith('src/testing/fixtures/'))
    .sort(),
);

test('every file keeps to its room, its names and its imports', () => {
  const problems = sources.flatMap((file) => houseProblems(file, readFileSync(join(root, file), 'utf8')));
  expect(problems).toEqual([]);
});

test('sources are small: split at 250 lines', () => {
  const long = sources
    .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > 250);
  expect(long).toEqual([]);
});

describe('the rules can fail', () => {
  const cases: [string, string, string][] = [
    [
      'src/domain/trend.ts',
      "import { scaleLinear } from 'd3-scale';",
      'src/domain/trend.ts:1 domain may not import d3-scale',
    ],
    [
      'src/domain/trend.ts',
      "\nimport { url } from '../site/urls.ts';",
      'src/domain/trend.ts:2 domain may not import src/site/urls.ts',
    ],
    ['src/domain/trend.ts', "import fs from 'node:fs';", 'src/domain/trend.ts:1 domain may not import node:fs'],
    [
      'src/schema/plan.ts',
      "export { x } from '../domain/x.ts';",
      'src/schema/plan.ts:1 schema may not import src/domain/x.ts',
    ],
    [
      'src/components/record/Rating.astro',
      "---\nimport { getCollection } from 'astro:content';\n---",
      'src/components/record/Rating.astro:2 components may not import astro:content',
    ],
    [
      'src/components/record/Rating.astro',
      "---\nimport { csv } from '../../downloads/csv.ts';\n---",
      'src/components/record/Rating.astro:2 components may not import src/downloads/csv.ts',
    ],
    [
      'src/pages/index.astro',
      "import { getCollection } from 'astro:content';",
      'src/pages/index.astro:1 pages may not import astro:content',
    ],
    ['scripts/check.ts', "import { build } from 'astro';", 'scripts/check.ts:1 scripts may not import astro'],
    [
      'src/charts/trend/layout.ts',
      'const w = window.innerWidth;',
      'src/charts/trend/layout.ts:1 charts are drawn at build time, without a DOM',
    ],
    ['src/domain/due.ts', 'const today = new Date();', 'src/domain/due.ts:1 the clock and chance come in as arguments'],
    ['src/domain/Trend.ts', '', 'src/domain/Trend.ts is not in kebab-case'],
    ['src/charts/trend/chart.astro', '', 'src/charts/trend/chart.astro is not in PascalCase'],
    [
      'src/domain/date-utils.ts',
      '',
      'src/domain/date-utils.ts is named after no noun: utils, helpers and misc collect what has no place',
    ],
    [
      'scripts/lib/place.test.ts',
      "const root = new URL('../', import.meta.url)" + '.pathname;',
      'scripts/lib/place.test.ts:1 the path of a URL is no path of a file where it has a space: use fileURLToPath',
    ],
    ['src/things/a.ts', '', 'src/things/a.ts stands in no room'],
  ];
  test.each(cases)('%s with %j', (file, text, problem) => {
    expect(houseProblems(file, text)).toEqual([problem]);
  });
});

test('imports over several lines, types, side effects and dynamic ones are all read', () => {
  const text =
    "import {\n  a,\n} from './a.ts';\nimport type { B } from 'b';\nimport './c.css';\nawait import('./d.ts');\n";
  expect(importsOf(text)).toEqual([
    { line: 1, from: './a.ts', typeOnly: false },
    { line: 4, from: 'b', typeOnly: true },
    { line: 5, from: './c.css', typeOnly: false },
    { line: 6, from: './d.ts', typeOnly: false },
  ]);
  expect(resolveImport('src/pages/plans/[plan].astro', '../../site/record.ts')).toBe('src/site/record.ts');
});
