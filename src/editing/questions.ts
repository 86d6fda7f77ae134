import { settingFlags, isListSetting, type SettingFlag } from '../intake/flags.ts';
import type { Intake } from '../intake/intake.ts';
import type { Outcome } from '../intake/outcome.ts';
import type { CellProblem } from '../intake/problem.ts';
import type { Settings } from '../intake/settings.ts';
import { columnChoices, fixedChoices, markerChoices, type RecordChoices } from './choices.ts';
import type { Question } from './question.ts';

/** What questions offer to choose from: the sheets of the file, and the record's own lists. */
export interface Offered extends RecordChoices {
  readonly sheets: readonly string[];
}

type Asked = Omit<Question, 'id' | 'setting'>;
const named = (text: string): string => `“${text}”`;
const all = (choices: readonly string[]): Question['choices'] => [
  { choices: choices.map((c) => ({ value: c, label: c })) },
];

/** The question of each setting. `name` is what the spreadsheet calls the thing asked about. */
const asked: Readonly<Record<Exclude<keyof Settings, '$schema'>, (name: string, offered: Offered) => Asked>> = {
  sheet: (_, { sheets }) => ({ label: 'Which sheet should be read?', answer: 'choice', choices: all(sheets) }),
  header: () => ({
    label: 'In which row do the names of the columns stand?',
    hint: 'The number that the spreadsheet shows at the left of the row.',
    answer: 'row',
  }),
  columns: (name) => ({
    label: `What does the column ${named(name)} hold?`,
    answer: 'choice',
    choices: columnChoices,
  }),
  indicator: (_, { indicators }) => ({
    label: 'Which indicator is the whole table about?',
    answer: 'choice',
    choices: indicators,
  }),
  indicators: (name, { indicators }) => ({
    label: `Which indicator is ${named(name)}?`,
    answer: 'choice',
    choices: [{ choices: [{ value: 'leave', label: 'none: leave it out' }] }, ...indicators],
  }),
  authority: (_, { councils }) => ({
    label: 'Which council is the table about?',
    answer: 'choice',
    choices: councils,
  }),
  series: (name, { series }) => ({
    label: `Whose figures are called ${named(name)}?`,
    answer: 'choice',
    choices: series,
  }),
  years: () => ({
    label: 'What does a year such as 2006/07 stand for in this file?',
    answer: 'choice',
    choices: [{ choices: fixedChoices.years }],
  }),
  symbols: (name) => ({ label: `What does ${named(name)} stand for?`, answer: 'choice', choices: markerChoices }),
  percent: () => ({
    label: 'In columns of percentages, what does 0.124 stand for?',
    answer: 'choice',
    choices: [{ choices: fixedChoices.percent }],
  }),
  places: () => ({
    label: 'Where a cell shows fewer decimal places than it holds, which is the figure?',
    answer: 'choice',
    choices: [{ choices: fixedChoices.places }],
  }),
  hidden: () => ({
    label: 'What should be done with hidden rows and columns?',
    answer: 'choice',
    choices: [{ choices: fixedChoices.hidden }],
  }),
  source: (_, { sources }) => ({
    label: 'Which document do the figures come from?',
    hint: 'A document that is not in the list is added to the record first, as a source.',
    answer: 'choice',
    choices: sources,
  }),
  locator: () => ({
    label: 'Where in that document do they stand?',
    hint: 'As the document numbers itself, such as para 4.5 or table 1.',
    answer: 'text',
  }),
  reason: () => ({
    label: 'Why do published figures change?',
    hint: 'Readers see it beside the old figure and the new one.',
    answer: 'text',
  }),
};

function question(setting: keyof typeof asked, name: string | undefined, offered: Offered): Question {
  const id = name === undefined ? setting : `${setting} ${name}`;
  return { id, setting, ...(name === undefined ? {} : { name }), ...asked[setting](name ?? '', offered) };
}

/** Choices that the problem itself names come first. */
function likelyFirst(q: Question, { expected }: CellProblem): Question {
  const said = new Set(expected.split(/[\s,;]+/));
  const likely = (q.choices ?? []).flatMap((g) => g.choices.filter((c) => c.value.includes('/') && said.has(c.value)));
  return likely.length === 0 ? q : { ...q, choices: [{ group: 'Known by this name', choices: likely }, ...q.choices!] };
}

const flagPattern = /--([a-z]+)(?: "(.+)=[^"=]*")?/g;

/** Which column holds the figures: asked by the column's meaning, since nobody knows yet which it is. */
function figureColumn({ found }: CellProblem): Question | undefined {
  if (!found.startsWith('the columns ')) return undefined;
  const columns = [...found.matchAll(/“(.*?)”(?:, |$)/g)].map((m) => m[1]!);
  return {
    id: 'columns =value',
    setting: 'columns',
    stands: 'value',
    label: 'Which column holds the figures?',
    answer: 'choice',
    choices: all(columns),
  };
}

/** What one problem asks: the settings that its words name, as the command's flags. */
export function questionsOfProblem(problem: CellProblem, offered: Offered): Question[] {
  const column = figureColumn(problem);
  if (column) return [column];
  return [...`${problem.expected} ${problem.example ?? ''}`.matchAll(flagPattern)].flatMap(([, flag, name]) => {
    const setting = settingFlags[flag as SettingFlag]?.setting;
    if (setting === undefined || (isListSetting(setting) && name === undefined)) return [];
    return likelyFirst(question(setting, isListSetting(setting) ? name : undefined, offered), problem);
  });
}

/** Whether something changes that was published, a figure, a rating or its arrow, and its row does not say why. */
const revises = ({ file, fields, reason }: Outcome): boolean =>
  reason === undefined &&
  (file.startsWith('indicators/')
    ? fields.some((f) => f.field === 'figure')
    : fields.some((f) => (f.field === 'rating' || f.field === 'direction') && f.was !== ''));

/** All that a reading asks, each question once: what its problems name, and why what was published changes. */
export function questionsOf(result: Intake, offered: Offered): Question[] {
  const questions = [
    ...result.problems.flatMap((p) => questionsOfProblem(p, offered)),
    ...(result.outcomes.some(revises) ? [question('reason', undefined, offered)] : []),
  ];
  return [...new Map(questions.map((q) => [q.id, q])).values()];
}
