import { alike, placeOf, placesOf } from './alike.ts';
import type { Intake } from './intake.ts';
import type { Outcome } from './outcome.ts';

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
const quoted = (text: string): string => (text === '' ? 'nothing' : text.length > 70 ? `${text.slice(0, 69)}…` : text);

/** One figure on a line: what it is, what it says, what changes, and the cell. */
function line(o: Outcome): string {
  const figure = o.fields.find((f) => f.field === 'figure' || f.field === 'rating');
  const others = o.fields.filter((f) => f !== figure);
  const said = figure ? `${quoted(figure.was)} → ${quoted(figure.now)}` : o.now;
  const also = others.map((f) => `${f.field}: ${quoted(f.was)} → ${quoted(f.now)}`);
  return `    ${o.subject}: ${[said, ...also].join('; ')}  (${o.at.cell})`;
}

function block(title: string, outcomes: readonly Outcome[], listed: boolean): string[] {
  if (outcomes.length === 0) return [];
  return [`  ${title}  ${outcomes.length}`, ...(listed ? outcomes.map(line) : [])];
}

/**
 * What an import would do, in words: what cannot be read, with sheet, cell, found, expected and an example; else what
 * is added, revised and left, and which files change. The same text in the command and in the browser.
 */
export function intakeReport(result: Intake): string {
  const notices = result.notices.map((n) => `  ${placeOf(n)}: ${n.text}`);
  const noticed = notices.length > 0 ? ['Noticed:', ...notices, ''] : [];
  if (result.problems.length > 0) {
    const blocks = alike(result.problems).map(({ problem: p, places }) =>
      [
        `  ${placesOf(places)}`,
        `    found     ${p.found}`,
        `    expected  ${p.expected}`,
        ...(p.example === undefined ? [] : [`    example   ${p.example}`]),
        ...(p.guide === undefined ? [] : [`    guide     ${p.guide}`]),
      ].join('\n'),
    );
    return [
      ...noticed,
      ...blocks.flatMap((b) => [b, '']),
      `${count(result.problems.length, 'problem')}. Nothing is imported until every cell can be read.`,
    ].join('\n');
  }
  const of = (action: Outcome['action']) => result.outcomes.filter((o) => o.action === action);
  const files = result.files.map((f) => `  content/${f.file}`);
  return [
    ...noticed,
    `${count(result.outcomes.length, 'figure')} read.`,
    ...block('added  ', of('added'), true),
    ...block('revised', of('revised'), true),
    ...block('left   ', of('left'), false),
    '',
    ...(files.length === 0
      ? ['No file changes: all of it is published as it stands here.']
      : [`${count(files.length, 'file')} would change:`, ...files]),
  ].join('\n');
}
