import { changeProblems } from '../../src/domain/changes/change-problems.ts';
import { changesBetween } from '../../src/domain/changes/changes-between.ts';
import type { Change } from '../../src/domain/changes/change.ts';
import { shapeProblems } from '../../src/domain/integrity/shape.ts';
import { buildRecord, type OpenRecord } from '../../src/domain/record.ts';
import { fewAdded, type LocatedWords } from './few-in-texts.ts';
import { judge, type LocatedProblem } from './gate.ts';
import { readContentFile } from './read-file.ts';
import { positionOf } from './text.ts';

export type Folder = ReadonlyMap<string, Uint8Array>;

/** Two versions of the content, compared. */
export interface Compared {
  readonly before: OpenRecord;
  readonly after: OpenRecord;
  readonly changes: readonly Change[];
  /** What forbids that the later version is published after the earlier, each with its place in it. */
  readonly problems: readonly LocatedProblem[];
  /** How many problems the gate of today has with each version. */
  readonly gate: { readonly before: number; readonly after: number };
  /** Files that one version has in a form that cannot be read, and so are compared in neither. */
  readonly leftOut: readonly string[];
  /** What the later version adds that may count few children: for a person to look at. */
  readonly few: readonly LocatedWords[];
}

function located(problems: ReturnType<typeof changeProblems>, folder: Folder): LocatedProblem[] {
  return problems
    .map((p) => {
      const bytes = folder.get(p.file);
      const read = bytes && readContentFile(p.file, bytes);
      const offset = read?.parsed.locate(p.path) ?? 0;
      return { ...p, ...positionOf(read?.text ?? '', offset) };
    })
    .sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
}

/**
 * Whether the record is not public yet: before the day that its site calls `firstPublished`, nobody has read what
 * changes, nor linked to a page that goes. Asked of the earlier version, which a proposal cannot change.
 */
const isUnpublished = ({ site }: OpenRecord, today: string): boolean =>
  site?.firstPublished !== undefined && today < site.firstPublished;

/** Reads both versions through today's gate and compares them as far as they can be read. `today` is a day. */
export function compareVersions(before: Folder, after: Folder, today: string, read = judge): Compared {
  const judged = [read(before), read(after)] as const;
  const usable = judged.map(({ files }) => files.filter((f) => shapeProblems(f).usable));
  const broken = ([before, after] as const).flatMap((folder, i) => {
    const readable = new Set(usable[i]!.map((f) => f.file));
    return [...folder.keys()].filter((file) => !readable.has(file));
  });
  // What one version has and cannot be read would seem new, or gone.
  const leftOut = new Set(broken);
  const [old, now] = usable.map((files) => buildRecord(files.filter((f) => !leftOut.has(f.file)))) as [
    OpenRecord,
    OpenRecord,
  ];
  const changes = changesBetween(old, now);
  return {
    before: old,
    after: now,
    changes,
    problems: isUnpublished(old, today) ? [] : located(changeProblems(changes, now.redirects, today), after),
    gate: { before: judged[0].problems.length, after: judged[1].problems.length },
    leftOut: [...leftOut].sort(),
    few: fewAdded(before, after),
  };
}
