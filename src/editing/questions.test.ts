import { describe, expect, it } from 'vitest';
import type { CellProblem } from '../intake/problem.ts';
import type { Settings } from '../intake/settings.ts';
import { answered, type Question } from './question.ts';
import { questionsOf, questionsOfProblem, type Offered } from './questions.ts';

const indicator = (value: string) => ({ value, label: value });
const offered: Offered = {
  sheets: ['Notes', 'Data'],
  indicators: [{ group: 'Leeds', choices: ['leeds/neet', 'leeds/lost', 'leeds/found'].map(indicator) }],
  councils: [],
  sources: [],
  series: [],
};
const problem = (expected: string, example?: string, found = ''): CellProblem => ({
  sheet: 'Data',
  cell: 'B2',
  found,
  expected,
  ...(example === undefined ? {} : { example }),
});
/** The settings after each question that a problem asks is answered with `answer`. */
const settingsAfter = (p: CellProblem, answer: string, before: Settings = {}): Settings =>
  questionsOfProblem(p, offered).reduce((s, q) => answered(s, q, answer), before);

describe('a question', () => {
  it.each<[string, CellProblem, string, Settings]>([
    ['of the whole file', problem('which', '--years FY'), 'AY', { years: 'AY' }],
    ['with two examples, once', problem('which', '--hidden skip (or --hidden read)'), 'read', { hidden: 'read' }],
    ['about a name', problem('which', '--symbol "n/a=x"'), 'c', { symbols: { 'n/a': 'c' } }],
    [
      'about a name with = and quotes',
      problem('which', '--name "a "b" = c=x/y"'),
      'p/q',
      { indicators: { 'a "b" = c': 'p/q' } },
    ],
    ['in what is expected', problem('a column, or --locator "para 4.5" for the whole file'), 'p 3', { locator: 'p 3' }],
    ['for a row', problem('which', '--header 4'), '7', { header: 7 }],
    [
      'for a column of figures',
      problem('which', '--column "Outturn=value"', 'the columns “Area”, “Sum of it”'),
      'Sum of it',
      { columns: { 'Sum of it': 'value' } },
    ],
    ['that is none', problem('a number', '2009/10 Q4'), 'x', {}],
  ])('%s', (_, p, answer, settings) => {
    expect(settingsAfter(p, answer)).toEqual(settings);
  });

  it('adds to what was said about other names, and says nothing where it is not answered', () => {
    const p = problem('which', '--symbol "-=x"');
    expect(settingsAfter(p, 'z', { symbols: { 'n/a': 'c' } })).toEqual({ symbols: { 'n/a': 'c', '-': 'z' } });
    expect(settingsAfter(p, ' ')).toEqual({});
  });

  it('offers first what goes by the name', () => {
    const p = problem('one of several: leeds/lost, leeds/neet; say which', '--name "NI 1=leeds/neet"');
    const [question] = questionsOfProblem(p, offered) as [Question];
    expect(question.choices?.[0]?.choices.map((c) => c.value)).toEqual(['leeds/neet', 'leeds/lost']);
  });

  it('offers the sheets of the file', () => {
    const [question] = questionsOfProblem(problem('which', '--sheet "Data"'), offered) as [Question];
    expect(question.choices?.[0]?.choices.map((c) => c.value)).toEqual(offered.sheets);
  });

  it('comes once, however many cells ask it, and asks why published figures change', () => {
    const p = problem('which', '--years FY');
    const changed = { field: 'figure', was: '1', now: '2' };
    const outcome = { action: 'revised' as const, subject: '', now: '2', fields: [changed], at: p };
    const asked = questionsOf(
      { problems: [p, p], notices: [], files: [], outcomes: [{ ...outcome, file: 'indicators/leeds/neet.json' }] },
      offered,
    );
    expect(asked.map((q) => q.setting)).toEqual(['years', 'reason']);
  });

  it('does not ask why a figure changes whose own row says so', () => {
    const fields = [{ field: 'figure', was: '1', now: '2' }];
    const outcome = {
      action: 'revised' as const,
      subject: '',
      now: '2',
      fields,
      at: problem(''),
      reason: 'Recounted.',
    };
    const outcomes = [{ ...outcome, file: 'indicators/leeds/neet.json' }];
    expect(questionsOf({ problems: [], notices: [], files: [], outcomes }, offered)).toEqual([]);
  });

  it.each([
    ['rating', 'amber', ['reason']],
    ['direction', 'improving', ['reason']],
    ['rating', '', []],
    ['narrative', 'It rained.', []],
  ])('asks why a published %s changes: %s', (field, was, settings) => {
    const fields = [{ field, was, now: 'red' }];
    const outcome = { action: 'revised' as const, subject: '', now: 'red', fields, at: problem('') };
    const outcomes = [{ ...outcome, file: 'trackers/leeds/2009.json' }];
    const asked = questionsOf({ problems: [], notices: [], files: [], outcomes }, offered);
    expect(asked.map((q) => q.setting)).toEqual(settings);
  });
});
