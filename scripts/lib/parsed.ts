import type { Path, Problem } from '../../src/domain/integrity/problem.ts';

/** What a file's text was read into, with the place of every field in it. */
export interface Parsed {
  /** The fields; `undefined` where the text could not be read, and then `problems` says why. */
  readonly data: unknown;
  readonly problems: readonly Omit<Problem, 'file'>[];
  /** Offset of a field's value, or of its name; of its nearest parent where there is no such field. */
  locate(path: Path, at?: 'key'): number;
  /** The text of a field's value as it stands in the file: `91.0` where the data say 91. */
  raw(path: Path): string | undefined;
  /** Markdown below the fields and the offset at which it starts. */
  readonly body?: { readonly text: string; readonly offset: number };
}

/** What a file is taken for whose text could not be read: no fields, every place its start. */
export const unreadable = (...problems: Omit<Problem, 'file'>[]): Parsed => ({
  data: undefined,
  problems,
  locate: () => 0,
  raw: () => undefined,
});
