import { entriesAbout } from './about.ts';
import type { LogEntry } from './log.ts';

/** One page of the list of changes: of all, or of one council. */
export interface ChangePage {
  /** Below `/changes/`: empty, `2/`, `councils/leeds/`, `councils/leeds/2/`. */
  readonly path: string;
  readonly council: string | undefined;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly log: readonly LogEntry[];
}

/** A page ends with the entry that brings it to this many changes. */
const size = 200;

function inParts(log: readonly LogEntry[]): (readonly LogEntry[])[] {
  const parts: LogEntry[][] = [[]];
  let count = 0;
  for (const entry of log) {
    if (count >= size) {
      parts.push([]);
      count = 0;
    }
    parts.at(-1)!.push(entry);
    count += entry.changes.length;
  }
  return parts;
}

/** Where a page of the list stands, below `/changes/`. */
export const changePath = (council: string | undefined, number: number): string =>
  [council === undefined ? '' : `councils/${council}/`, number === 1 ? '' : `${number}/`].join('');

/** All pages of the list, newest changes first. */
export const changePages = (log: readonly LogEntry[], councils: readonly string[]): ChangePage[] =>
  [undefined, ...councils].flatMap((council) => {
    const parts = inParts(council === undefined ? log : entriesAbout(log, 'authority', council));
    return parts.map((part, i) => ({
      path: changePath(council, i + 1),
      council,
      number: i + 1,
      of: parts.length,
      log: part,
    }));
  });
