import type { Settings } from '../../intake/settings.ts';
import type { MadeCell, MadeSheet } from './made-sheet.ts';

/** What every officer of these tests says about the file: its source, and where in it. */
export const usual: Settings = { source: 'report-2011', locator: 'table 1' };

/** One spreadsheet as people make them, and what comes of it. */
export interface Trap {
  readonly rows: MadeSheet['rows'];
  readonly sheet?: Partial<MadeSheet>;
  readonly settings?: Settings;
  /** What comes of it, the same in each format. */
  readonly gives: readonly (string | RegExp)[];
}

/** A number cell, with a format or without. */
export const n = (number: string, format?: string): MadeCell =>
  format === undefined ? { number } : { number, format };
/** What comes of one new figure. */
export const one = (name: string, period: string, value: string) => [`added ${name}, ${period}, area = ${value}`];
