import { styleText } from 'node:util';
import { guideOf } from '../../src/domain/guide/guide.ts';
import type { LocatedProblem } from '../../src/domain/integrity/problem.ts';

/** `1 file`, `3 files`. */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** `series[0].observations[2].value`. */
export const fieldName = (path: LocatedProblem['path']): string =>
  path.reduce<string>((text, p) => text + (typeof p === 'number' ? `[${p}]` : text === '' ? p : `.${p}`), '');

/**
 * Problems as an officer reads them: grouped by file, each with line and column, what was found, what was expected,
 * the nearest valid value or an example, and, for the first of its sort, where the guide explains it; a count last. `folder` is put before file names; default `content`.
 */
export function formatProblems(
  problems: readonly LocatedProblem[],
  options: { colour: boolean; folder?: string },
): string {
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    options.colour ? styleText(format, text, { validateStream: false }) : text;
  const byFile = new Map<string, LocatedProblem[]>();
  for (const p of problems) byFile.set(p.file, [...(byFile.get(p.file) ?? []), p]);

  const explained = new Set<string>();
  const blocks = [...byFile].map(([file, list]) => {
    const items = list.map((p) => {
      const field = fieldName(p.path);
      const lines = [
        `  ${style('bold', `${p.line}:${p.column}`)}  ${field === '' ? '' : `${field}  `}${style('dim', p.rule)}`,
        `    found     ${style('red', p.found)}`,
        `    expected  ${p.expected}`,
      ];
      if (p.nearest !== undefined) lines.push(`    perhaps   ${style('green', p.nearest)}`);
      if (p.example !== undefined) lines.push(`    example   ${p.example}`);
      const guide = guideOf(p);
      if (!explained.has(guide)) lines.push(`    guide     ${guide}`);
      explained.add(guide);
      return lines.join('\n');
    });
    return `${style('underline', `${options.folder ?? 'content'}/${file}`)}\n${items.join('\n')}`;
  });
  return [...blocks, `${count(problems.length, 'problem')} in ${count(byFile.size, 'file')}.`].join('\n\n');
}
