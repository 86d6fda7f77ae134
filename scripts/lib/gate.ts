import type { ContentFile } from '../../src/domain/entry.ts';
import { inspect } from '../../src/domain/integrity/check-integrity.ts';
import { shapeProblems } from '../../src/domain/integrity/shape.ts';
import { deadLink } from '../../src/domain/integrity/dead-link.ts';
import { dangling } from '../../src/domain/integrity/dangling-key.ts';
import type { LocatedProblem, Problem } from '../../src/domain/integrity/problem.ts';
import type { KeyCheck } from './body-problem.ts';
import { readFolder } from './folder.ts';
import { bodyProblems } from './markdown-guard.ts';
import { misplaced } from './place.ts';
import { readContentFile, type ReadFile } from './read-file.ts';
import { positionOf } from './text.ts';

export { formatProblems } from './format-problems.ts';
export type { LocatedProblem } from '../../src/domain/integrity/problem.ts';

/** What the gate let through and what it refuses. Nothing may be published while `problems` is not empty. */
export interface GateResult {
  /** The files that could be read; all of them where there are no problems. */
  readonly files: ContentFile[];
  /** By file, then by place in it. */
  readonly problems: LocatedProblem[];
}

/** Adds line and column; where a value stands without quotes, says it as it is written, `91.0` and not 91. */
function located(problem: Problem, read: ReadFile | undefined): LocatedProblem & { offset: number } {
  const offset = problem.offset ?? read?.parsed.locate(problem.path, problem.at) ?? 0;
  const raw = problem.unquoted ? read?.parsed.raw(problem.path) : undefined;
  const asWritten = raw === undefined ? {} : { found: `${raw} without quotes`, nearest: `"${raw}"` };
  return { ...problem, ...asWritten, offset, ...positionOf(read?.text ?? '', offset) };
}

/** What can be known of one file without the others. */
interface Reader {
  readonly read: typeof readContentFile;
  readonly shape: typeof shapeProblems;
}

function judgeWith(folder: ReadonlyMap<string, Uint8Array>, { read, shape }: Reader): GateResult {
  const reads = new Map([...folder].map(([file, bytes]) => [file, read(file, bytes)]));
  const all = [...reads.values()];
  const claimed = all.flatMap((r) => r.content ?? []);
  const { content, problems } = inspect(claimed, shape);
  const checkLink = deadLink(content);
  for (const { file, parsed, content: claimedAs } of all) {
    if (!claimedAs) problems.push(misplaced(file));
    problems.push(...parsed.problems.map((p) => ({ ...p, file })));
    if (!parsed.body || parsed.body.text.trim() === '') continue;
    const { text, offset } = parsed.body;
    const checkKey: KeyCheck = (kind, key) => (content.has(kind, key) ? undefined : dangling(content, kind, key));
    const found = bodyProblems(text, file.endsWith('.mdx'), checkKey, checkLink);
    problems.push(...found.map((p) => ({ ...p, file, path: [], offset: offset + p.offset })));
  }
  return {
    files: claimed.filter((f) => f.data !== undefined),
    problems: problems
      .map((p) => located(p, reads.get(p.file)))
      .sort((a, b) => (a.file === b.file ? a.offset - b.offset : a.file < b.file ? -1 : 1)),
  };
}

/** The gate itself: the bytes of every file of a content folder, by path, held against every rule. */
export const judge = (folder: ReadonlyMap<string, Uint8Array>): GateResult =>
  judgeWith(folder, { read: readContentFile, shape: shapeProblems });

/** The same gate for many folders that differ little: bytes that it has seen, it does not read again. */
export function rememberingJudge(): typeof judge {
  const reads = new WeakMap<Uint8Array, ReadFile>();
  const shapes = new WeakMap<ContentFile, ReturnType<typeof shapeProblems>>();
  const reader: Reader = {
    read(file, bytes) {
      const known = reads.get(bytes);
      const read = known?.file === file ? known : readContentFile(file, bytes);
      reads.set(bytes, read);
      return read;
    },
    shape(file) {
      const shape = shapes.get(file) ?? shapeProblems(file);
      shapes.set(file, shape);
      return shape;
    },
  };
  return (folder) => judgeWith(folder, reader);
}

/** Reads a content folder and holds every file against every rule. Throws where the folder cannot be read. */
export async function gate(dir: string): Promise<GateResult> {
  return judge(await readFolder(dir));
}
