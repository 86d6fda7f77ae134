import type { ContentFile } from '../../src/domain/entry.ts';
import type { LocatedProblem } from '../../src/domain/integrity/problem.ts';

export { formatProblems } from './format-problems.ts';
export type { LocatedProblem } from '../../src/domain/integrity/problem.ts';

/** What the gate let through and what it refuses. Nothing may be published while `problems` is not empty. */
export interface GateResult {
  readonly files: ContentFile[];
  /** By file, then by place in it. */
  readonly problems: LocatedProblem[];
}

/** Reads a content folder and holds every file against every rule. Throws where the folder cannot be read. */
export async function gate(dir: string): Promise<GateResult> {
  void dir;
  return { files: [], problems: [] };
}
