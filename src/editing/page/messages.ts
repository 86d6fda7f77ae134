import type { Settings } from '../../intake/settings.ts';
import type { Examination, Unread } from '../examine.ts';

/** What the page asks of the program that reads: a file, what the officer has answered, and where the record lies. */
export interface Ask {
  readonly file: File;
  readonly settings: Settings;
  readonly record: string;
}

export type Answer = { readonly examination: Examination } | { readonly unread: Unread } | { readonly failed: true };
