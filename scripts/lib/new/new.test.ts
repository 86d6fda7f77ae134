import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindNamed } from '../../../src/schema/kinds.ts';
import { contentText } from '../../../src/writing/content-text.ts';
import { readFolder } from '../folder.ts';
import { judge } from '../gate.ts';
import { asked } from './asked.ts';
import { explained } from './explain.ts';
import { filled } from './filled.ts';
import { readFlags, type GivenField } from './flags.ts';
import { newKinds, type NewKind } from './place-of.ts';
import { flagOf } from './question.ts';

const fixtures = resolve('src/testing/fixtures/gate');
const folder = new Map([...(await readFolder(`${fixtures}/base`)), ...(await readFolder(`${fixtures}/full`))]);
const before = judge(folder);

/** Answers that fit any council’s record, by the end of the field’s name. */
const answers: Readonly<Record<string, string>> = {
  id: 'brand-new',
  period: '2031/32 FY',
  'series.0.observations.0.period': '2009/10 FY',
  value: '12.0',
  locator: 'para 1',
  number: '9',
  order: '9',
  precision: '1',
  published: '2031-05-01',
  'series.0.id': 'area',
  'levels.1.id': 'second',
  'levels.1.shape': 'circle',
  code: 'E08000035',
};

/** What a patient officer would type: the first of the choices, an example, or some words. */
function patient(question: string, field: string): string {
  const last = field.slice(field.lastIndexOf('.') + 1);
  const typed = answers[field] ?? answers[last];
  if (typed) return typed;
  const choice = /One of: ([^,\n]+)/.exec(question)?.[1];
  const example = /Such as: (.+)/.exec(question)?.[1];
  return choice?.trim() ?? (example?.startsWith('{') ? '' : example) ?? 'Some words';
}

async function answered(kind: NewKind, first: readonly GivenField[] = []) {
  let shown = '';
  const given = await asked(kind, first, before, {
    say: (text) => (shown = text.trim()),
    ask: () => Promise.resolve(patient(shown, shown.split('\n')[0]!)),
  });
  return { given, state: filled(kind, given, before.files) };
}

describe('a new file', () => {
  it('starts from a record that holds together', () => {
    expect(before.problems).toEqual([]);
  });

  it.each(newKinds)('of the kind %s passes the check once every question is answered', async (kind) => {
    const { state, given } = await answered(kind);
    expect(state.questions).toEqual([]);
    expect(state.wrong).toEqual([]);
    const text = contentText(kindNamed(kind)!, state.data as object);
    const after = judge(new Map([...folder, [state.file!, new TextEncoder().encode(text)]]));
    expect(after.problems.filter((p) => p.file === state.file)).toEqual([]);
    // Typed again as flags, the answers give the same file.
    const args = given.flatMap((g) => [`--${flagOf(g.path)}=${g.text}`]);
    expect(filled(kind, readFlags(args, []).fields, before.files).data).toEqual(state.data);
  });

  it.each(newKinds)('of the kind %s says what is missing, each field explained', (kind) => {
    const { questions, file } = filled(kind, [], before.files);
    expect(file).toBeUndefined();
    for (const q of questions) expect(explained(q, before.files)).toMatch(/\n {2}\S.{5}/);
  });

  it('of a tracker’s period starts with the last one’s items, each awaited; a rating takes its place', async () => {
    const tracker = before.files.find((f) => f.kind === 'tracker-period')!.key.split('/')[0]!;
    const last = before.files.filter((f) => f.kind === 'tracker-period' && f.key.startsWith(`${tracker}/`)).at(-1)!;
    const given = readFlags(['--tracker', tracker, '--period', '2031/32 FY', '--locator', 'para 9'], []).fields;
    const items = (data: unknown) => (data as { entries: { item: string }[] }).entries.map((e) => e.item);
    const { data, file } = filled('tracker-period', given, before.files);
    expect(file).toBe(`trackers/${tracker}/2031-32.json`);
    expect(items(data)).toEqual(items(last.data));
    expect((data as { entries: object[] }).entries[0]).toMatchObject({ marker: 'awaited', locator: 'para 9' });
    const rated = filled('tracker-period', [...given, { path: ['entries', 0, 'rating'], text: 'red' }], before.files);
    expect((rated.data as { entries: object[] }).entries[0]).not.toHaveProperty('marker');
    expect((rated.data as { entries: object[] }).entries[0]).toHaveProperty('rating', 'red');
    await answered('tracker-period', given);
  });

  it('is told at once what an answer should be, and takes a choice in any letters', async () => {
    const typed = ['Quarter Report', 'quarter-report', 'somewhere', 'SAMPLETON', 'A report', 'A board', '14/9/2010'];
    const said: string[] = [];
    const given = asked('source', [], before, {
      say: (text) => text.startsWith('  ') && said.push(text.trim()),
      ask: () => (typed.length > 0 ? Promise.resolve(typed.shift()!) : Promise.reject(new Error('no more'))),
    });
    await expect(given).rejects.toThrow('no more');
    expect(said).toMatchSnapshot();
  });

  it('is not begun with a field that there is not, or a record that there is not', () => {
    const { fields } = readFlags(['--titel', 'A', '--theme', 'stay-saef', '--plan', 'nowhere'], []);
    expect(filled('priority', fields, before.files).wrong).toMatchSnapshot();
  });

  it('names what stands alone on the command line', () => {
    expect(readFlags(['term', 'NEET', '--meaning', '--term', 'a'], []).wrong).toEqual([
      '“NEET” stands alone: a text with spaces goes in quotes, after its flag',
      '--meaning has no value after it',
    ]);
  });
});
