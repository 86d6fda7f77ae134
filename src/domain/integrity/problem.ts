/** From the top of a file's fields to one of them: `['series', 0, 'observations', 2, 'value']`. */
export type Path = readonly (string | number)[];

/** One thing that must be mended before the record can be published. The same shape for every rule. */
export interface Problem {
  /** The rule's name, such as `value-in-unit`. */
  readonly rule: string;
  /** The file, as a path under `content/`. */
  readonly file: string;
  /** The field at fault, or the one in which something is missing; empty for the file as a whole. */
  readonly path: Path;
  /** Whether the field's name is at fault (an unknown field), not its value. */
  readonly at?: 'key';
  /** What stands there, in words. */
  readonly found: string;
  /** What should stand there, in words. */
  readonly expected: string;
  /** The nearest text that would be accepted, where there is one. */
  readonly nearest?: string;
  /** Something that would be accepted, to copy from. */
  readonly example?: string;
  /** True for a value that should stand in quotes: the file still has it as it was written, `91.0`. */
  readonly unquoted?: boolean;
  /** Characters from the start of the file, for what is no field: syntax, Markdown. Goes before `path`. */
  readonly offset?: number;
}

/** A problem with its place in the file, both counted from 1. */
export interface LocatedProblem extends Problem {
  readonly line: number;
  readonly column: number;
}
