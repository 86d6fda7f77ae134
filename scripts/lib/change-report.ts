import { changesByRecord } from '../../src/domain/changes/by-record.ts';
import { notices, noticeWords, type Change } from '../../src/domain/changes/change.ts';
import type { Compared } from './compare-versions.ts';
import { fewLines } from './few-in-texts.ts';
import { count, formatProblems } from './format-problems.ts';

/** What the two versions are called: a commit, “this copy”. */
export interface Names {
  readonly before: string;
  readonly after: string;
  /** The content folder, put before file names. */
  readonly folder: string;
  /** Where the site is published, without a slash at the end, where the earlier version says it. */
  readonly home?: string | undefined;
}

/** How many changes there are, gravest first: `3 changes: 1 revised or withdrawn, 2 new`. */
export function summary(changes: readonly Change[]): string {
  const parts = notices.flatMap((n) => {
    const of = changes.filter((c) => c.notice === n).length;
    return of === 0 ? [] : `${noticeWords[n].toLowerCase()}: ${of}`;
  });
  return changes.length === 0
    ? 'Nothing that the public sees changes.'
    : `${count(changes.length, 'change')} (${parts.join('; ')}).`;
}

/** What to know of the comparison itself. */
export function remarks({ gate, leftOut }: Compared, names: Names): string[] {
  return [
    ...(['before', 'after'] as const).flatMap((side) =>
      gate[side] === 0
        ? []
        : `In ${names[side]} the check of today finds ${count(gate[side], 'problem')}; it is compared as far as it can be read.`,
    ),
    ...(leftOut.length === 0 ? [] : [`Not compared, since one version cannot be read: ${leftOut.join(', ')}.`]),
  ];
}

/** Where a change was read. */
export const readIn = (c: Change): string | undefined => c.source && [c.source, c.locator].filter(Boolean).join(', ');

function lines(change: Change): string[] {
  const why = change.reason ?? (change.needs ? 'not given' : undefined);
  const source = readIn(change);
  return [
    `      ${change.sentence}`,
    ...(why === undefined ? [] : [`        reason  ${why}`]),
    ...(source === undefined ? [] : [`        source  ${source}`]),
  ];
}

/** The whole report as text: changes by council and record, the gravest of each first, and what forbids publishing. */
export function changeReport(compared: Compared, names: Names): string {
  const { changes, problems, before, after } = compared;
  const blocks = changesByRecord(changes, [after, before]).flatMap(({ name, records }) => [
    name,
    ...records.map(({ record, changes: of }) => {
      const groups = notices.flatMap((n) => {
        const noted = of.filter((c) => c.notice === n);
        return noted.length === 0 ? [] : [`    ${noticeWords[n]}`, ...noted.flatMap(lines)];
      });
      return [`  ${record.title}${record.address ? `  ${record.address}` : ''}`, ...groups].join('\n');
    }),
  ]);
  return [
    [`From ${names.before} to ${names.after}: ${summary(changes)}`, ...remarks(compared, names)].join('\n'),
    ...blocks,
    ...fewLines(compared.few, names.folder),
    ...(problems.length === 0
      ? []
      : ['This may not be published yet:', formatProblems(problems, { colour: false, folder: names.folder })]),
  ].join('\n\n');
}
