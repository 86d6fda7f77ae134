import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FirstPublication, Publication } from '../../../src/domain/history/history.ts';
import type { Version } from './content-versions.ts';

/** The log as a file beside the content: it stands in for history that a clone does not have. */
export interface HistoryExport {
  readonly first: FirstPublication;
  /** The last version that it tells of. */
  readonly until: Version;
  readonly publications: readonly Publication[];
}

export const exportPath = (contentDir: string): string => join(dirname(contentDir), 'history', 'changes.json');

/** Throws in plain words where the file is there and cannot be read. */
export function readExport(contentDir: string): HistoryExport | undefined {
  const path = exportPath(contentDir);
  if (!existsSync(path)) return undefined;
  try {
    const { first, until, publications } = JSON.parse(readFileSync(path, 'utf8')) as HistoryExport;
    if (!first.on || !until.tree || !Array.isArray(publications)) throw new Error();
    return { first, until, publications };
  } catch {
    throw new Error(`${path} cannot be read. Write it anew: npm run history -- --anew`);
  }
}

const line = (value: unknown, indent: number, last: boolean): string =>
  `${' '.repeat(indent)}${JSON.stringify(value)}${last ? '' : ','}`;

/** One change a line, oldest first, so that a new publication only adds lines at the end. */
export function exportText({ first, until, publications }: HistoryExport): string {
  const blocks = publications.map(({ commit, at, changes }, i) =>
    [
      `    {`,
      `      "commit": ${JSON.stringify(commit)},`,
      `      "at": ${JSON.stringify(at)},`,
      `      "changes": [`,
      ...changes.map((c, j) => line(c, 8, j === changes.length - 1)),
      `      ]`,
      `    }${i === publications.length - 1 ? '' : ','}`,
    ].join('\n'),
  );
  const list = blocks.length === 0 ? '[]' : `[\n${blocks.join('\n')}\n  ]`;
  return `{\n  "first": ${JSON.stringify(first)},\n  "until": ${JSON.stringify(until)},\n  "publications": ${list}\n}\n`;
}
