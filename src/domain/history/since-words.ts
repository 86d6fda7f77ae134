import { dateWords } from '../wording.ts';
import type { Changed } from './changed.ts';

/** That nothing changed, as far as is known; nothing where even the first publication is not known. */
export function sinceWords({ firstOn, until }: Pick<Changed, 'firstOn' | 'until'>): string | undefined {
  if (firstOn === undefined) return undefined;
  const since = `since it was first published on ${dateWords(firstOn)}`;
  return until === undefined || until <= firstOn
    ? `Nothing here has changed ${since}.`
    : `Up to ${dateWords(until)}, nothing here had changed ${since}.`;
}

/** How far the log reaches, where that is not to the present. */
export const reachWords = (until: string | undefined): string | undefined =>
  until === undefined ? undefined : `What changed after ${dateWords(until)} is not in this list yet.`;
