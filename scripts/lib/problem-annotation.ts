import { guideOf, guideRule } from '../../src/domain/guide/guide.ts';
import type { LocatedProblem } from '../../src/domain/integrity/problem.ts';
import type { Annotation } from './annotations.ts';
import { fieldName } from './format-problems.ts';

/**
 * A problem as a remark beside its line. `folder` is where the content lies, from the top of the repository; `home` where
 * the site is published, so that the guide can be opened from a code host.
 */
export function problemAnnotation(problem: LocatedProblem, folder: string, home = ''): Annotation {
  const { rule, file, line, column, path, found, expected, nearest, example } = problem;
  const lines = [
    path.length > 0 && `Field: ${fieldName(path)}`,
    `Found: ${found}`,
    `Expected: ${expected}`,
    nearest !== undefined && `Nearest: ${nearest}`,
    example !== undefined && `Example: ${example}`,
    `Guide: ${home}${guideOf(problem)}`,
  ];
  return {
    level: 'error',
    file: folder === '.' ? file : `${folder}/${file}`,
    line,
    column,
    title: guideRule(rule)?.title ?? rule,
    message: lines.filter((l) => l !== false).join('\n'),
  };
}
