import { changesByRecord } from '../../src/domain/changes/by-record.ts';
import { notices, noticeWords, type Change } from '../../src/domain/changes/change.ts';
import { guideOf } from '../../src/domain/guide/guide.ts';
import { readIn, remarks, summary, type Names } from './change-report.ts';
import type { Compared } from './compare-versions.ts';
import { fewAdvice } from './few-in-texts.ts';
import { count } from './format-problems.ts';

/** A code host refuses comments of more than 65,536 characters. */
const limit = 60_000;

/** Text of the content as text: no markup of its own, nobody called by an `@`, no issue linked by a `#`. */
export const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[@#]/g, (c) => `${c}\u2060`)
    .replace(/[\\`*_{}[\]<>|~&!()]/g, (c) => `&#${c.codePointAt(0)};`)
    .replace(/:\/\//g, ':\u2060//')
    .replace(/\bwww\./gi, 'www\u2060.')
    .replace(/^([-+=]|\d+\.)/, '\u2060$1');

const code = (text: string): string => {
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const gap = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${gap}${text.replace(/\s+/g, ' ')}${gap}${fence}`;
};

function item(change: Change): string {
  const why = change.reason ? ` Reason: ${escaped(change.reason)}` : change.needs ? ' **No reason is given.**' : '';
  const source = readIn(change);
  return `- ${escaped(change.sentence)}${why}${source ? ` (${escaped(source)})` : ''}`;
}

/** The report for a comment on a pull request. Cut, and said to be, where a comment could not hold it. */
export function changeMarkdown(compared: Compared, names: Names): string {
  const { changes, problems, before, after, few } = compared;
  const refused = problems.flatMap((p) => [
    `- ${code(`${names.folder}/${p.file}:${p.line}:${p.column}`)} ${escaped(p.found)}`,
    `  - expected: ${p.expected}`,
    ...(p.example === undefined ? [] : [`  - to paste: ${code(p.example)}`]),
    ...(names.home === undefined ? [] : [`  - in the guide: <${names.home}${guideOf(p)}>`]),
  ]);
  const body = changesByRecord(changes, [after, before]).flatMap(({ name, records }) => [
    '',
    `### ${escaped(name)}`,
    ...records.flatMap(({ record, changes: of }) => [
      '',
      `#### ${escaped(record.title)}`,
      ...notices.flatMap((n) => {
        const noted = of.filter((c) => c.notice === n);
        return noted.length === 0 ? [] : ['', `**${noticeWords[n]}**`, '', ...noted.map(item)];
      }),
    ]),
  ]);
  const all = [
    '## What the public will see change',
    '',
    summary(changes),
    ...remarks(compared, names).flatMap((r) => ['', escaped(r)]),
    ...(refused.length === 0
      ? []
      : ['', `### May not be published yet: ${count(problems.length, 'problem')}`, '', ...refused]),
    ...(few.length === 0
      ? []
      : [
          '',
          '### To look at: does this count children?',
          '',
          fewAdvice,
          '',
          ...few.map((f) => `- ${code(`${names.folder}/${f.file}:${f.line}:${f.column}`)} “${escaped(f.words)}”`),
        ]),
    ...body,
  ];
  let size = 0;
  const fits = all.findIndex((line) => (size += line.length + 1) > limit);
  const shown = fits < 0 ? all : [...all.slice(0, fits), '', 'There is more: run `npm run changes` to read all of it.'];
  return `${shown.join('\n')}\n`;
}
