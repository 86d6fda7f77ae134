import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../scripts/lib/folder.ts';
import { formatProblems, judge, rememberingJudge, type LocatedProblem } from '../../../scripts/lib/gate.ts';
import { readContentFile } from '../../../scripts/lib/read-file.ts';
import { jsonSchemaOf, type JsonSchema } from '../../schema/json-schema.ts';
import { kinds } from '../../schema/kinds.ts';
import { pathsOf, type Path } from './edited.ts';
import { fieldsOf, nameOf, type Field } from './schema-fields.ts';
import { beyond, misspelt, nowhere, ofWrongType, removed, type Instance, type Slip } from './slips.ts';
import { writtenAsFrontMatter, writtenAsJson, type Written } from './written.ts';

/**
 * Breaks every field of every schema in every way it can be broken, and asks the gate what it says of it. The fields
 * are walked from the schemas; the values come from a small invented council, `fixtures/gate/full` over `base`, whose
 * files together show every field. A new field that they do not show fails here by name.
 */
const fixtures = fileURLToPath(new URL('../fixtures/gate/', import.meta.url));
const content = new Map([...(await readFolder(`${fixtures}base`)), ...(await readFolder(`${fixtures}full`))]);

interface FileOf {
  readonly file: string;
  readonly data: unknown;
  write(data: unknown): Written;
}

const files = new Map<string, FileOf[]>(kinds.map((k) => [k.name, []]));
for (const [file, bytes] of content) {
  const { content: read } = readContentFile(file, bytes);
  if (!read) throw new Error(`${file} is of no kind`);
  files.get(read.kind)!.push({
    file,
    data: read.data,
    write: read.body === undefined ? writtenAsJson : writtenAsFrontMatter,
  });
}

const encoder = new TextEncoder();
const quickly = rememberingJudge();
// Bodies are read by other tests.
const fieldsOnly = new Map(
  [...files.values()].flat().map((f) => [f.file, encoder.encode(f.write(f.data).text)] as const),
);
const judged = (file: string, text: string) => quickly(new Map([...fieldsOnly, [file, encoder.encode(text)]])).problems;

/** Whether the report shows what to write: the nearest, an example, or what is expected word for word. */
const shown = ({ rule, expected, nearest, example }: LocatedProblem): boolean =>
  nearest !== undefined || example !== undefined || (rule !== 'missing-field' && /[`"]/.test(expected));

/** What the gate says of a slip that it should not, or fails to say; empty where all is as it should be. */
function complaints({ file, write }: FileOf, field: Field, slip: Slip): string[] {
  const written = write(slip.data);
  const problems = judged(file, written.text);
  const where = `${file} ${nameOf(field.steps)} ${slip.name}`;
  const [problem, ...more] = problems;
  if (!problem) return [`${where}: accepted`];
  const place = slip.at === 'key' ? written.key(slip.path) : written.value(slip.path);
  const said = [problem.found, problem.expected].join(' ');
  const wrong = [
    more.length > 0 &&
      `${problems.length} problems: ${problems.map((p) => `${p.file} ${p.rule} ${p.found}`).join(' | ')}`,
    problem.file !== file && `named in ${problem.file}`,
    !slip.rules.includes(problem.rule) && `rule ${problem.rule}`,
    (problem.line !== place.line || problem.column !== place.column) &&
      `at ${problem.line}:${problem.column}, not ${place.line}:${place.column}`,
    slip.found !== undefined && !problem.found.includes(slip.found) && `found: ${problem.found}`,
    slip.nearest !== undefined &&
      problem.nearest !== slip.nearest &&
      `nearest: ${problem.nearest}, not ${slip.nearest}`,
    slip.expected?.some((word) => !problem.expected.includes(word)) && `expected: ${problem.expected}`,
    /invalid|undefined|received|\bNaN\b|\[object/i.test(said) && `poor words: ${said}`,
    !shown(problem) && `no example: ${said}`,
  ];
  return wrong.filter((w) => w !== false && w !== undefined).map((w) => `${where}: ${w}`);
}

/** The first place that shows a field; for one that may never stand anywhere, the place where it would. */
function instanceOf(kind: string, field: Field): (Instance & { file: FileOf }) | undefined {
  for (const file of files.get(kind)!) {
    const steps = field.type === 'never' ? field.steps.slice(0, -1) : field.steps;
    const [first] = pathsOf(file.data, steps);
    if (!first) continue;
    const path: Path = field.type === 'never' ? [...first.path, field.steps.at(-1)!] : first.path;
    return { file, data: file.data, path, value: first.value };
  }
  return undefined;
}

const pointerNames = ['pointsTo', 'pointsBy', 'pointsWithin', 'standsAlone'];
/** Whether a field takes the form of an id or key only. */
const isId = ({ type, schema }: Field): boolean =>
  type === 'string' && schema.safeParse('an-id').success && !schema.safeParse('No id!').success;

/** The same fields by another road: the published JSON Schema. */
const inJsonSchema = (schema: JsonSchema, steps: readonly string[] = []): string[] => [
  ...(steps.length === 0 ? [] : [nameOf(steps)]),
  ...Object.entries(schema.properties ?? {}).flatMap(([name, s]) => inJsonSchema(s, [...steps, name])),
  ...(schema.items ? inJsonSchema(schema.items, [...steps, '*']) : []),
];

test('the full council, which nothing is wrong with, passes as it stands and as it is written here', () => {
  expect(formatProblems(judge(content).problems, { colour: false })).toBe('0 problems in 0 files.');
  expect(formatProblems(judge(fieldsOnly).problems, { colour: false })).toBe('0 problems in 0 files.');
  for (const [file, bytes] of fieldsOnly)
    expect(readContentFile(file, bytes).content?.data).toEqual(readContentFile(file, content.get(file)!).content?.data);
});

describe.each(kinds)('$name', ({ name, schema, glob }) => {
  const fields = fieldsOf(schema);
  const instances = fields.map((field) => [field, instanceOf(name, field)] as const);

  test('every field is shown by the full council', () => {
    expect(fields.map((f) => nameOf(f.steps))).toEqual(inJsonSchema(jsonSchemaOf({ name, schema })));
    const unseen = instances.filter(([, instance]) => !instance).map(([field]) => nameOf(field.steps));
    expect(unseen, `add these fields to a file like content/${glob} in src/testing/fixtures/gate/full`).toEqual([]);
  });

  const broken = (slips: (field: Field, instance: Instance, siblings: readonly string[]) => Iterable<Slip>) =>
    instances.flatMap(([field, instance]) => {
      if (!instance) return [];
      const parent = fields.find((f) => nameOf(f.steps) === nameOf(field.steps.slice(0, -1)));
      const siblings = parent?.names ?? fields.flatMap((f) => (f.steps.length === 1 ? f.steps : []));
      return [...slips(field, instance, siblings)].flatMap((slip) => complaints(instance.file, field, slip));
    });

  test('every field says what to write, with an example of its texts and what its ids point at', () => {
    const unexplained = fields.filter((f) => f.steps.at(-1) !== '*' && typeof f.meta['description'] !== 'string');
    expect(
      unexplained.map((f) => nameOf(f.steps)),
      'a `description` in its `meta`',
    ).toEqual([]);
    const bare = fields.filter((f) => f.type === 'string' && !Array.isArray(f.meta['examples']));
    expect(
      bare.map((f) => nameOf(f.steps)),
      '`examples` in its `meta`',
    ).toEqual([]);
    const examples = fields.flatMap((f) => [f.meta['examples'] ?? []].flat(1).map((e) => [f, e] as const));
    const wrong = examples.filter(([f, e]) => !f.schema.safeParse(e).success);
    expect(
      wrong.map(([f, e]) => `${nameOf(f.steps)}: ${JSON.stringify(e)}`),
      'an example that it accepts',
    ).toEqual([]);
    const loose = fields.filter((f) => isId(f) && f.steps.at(-1) !== 'id' && !pointerNames.some((n) => n in f.meta));
    expect(
      loose.map((f) => nameOf(f.steps)),
      'ids that are no `id` point at something, or `standAlone`',
    ).toEqual([]);
  });

  test.each([
    ['a field removed', removed],
    ['a field misspelt', misspelt],
    ['a value of the wrong type', ofWrongType],
    ['a value out of range', beyond],
    ['a key that points nowhere', nowhere],
  ])('%s is refused where it stands', { timeout: 60_000 }, (_, slips) => expect(broken(slips)).toEqual([]));
});
