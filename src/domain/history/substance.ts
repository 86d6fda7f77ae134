import { isTechnical } from '../changes/field-words.ts';
import type { LogEntry } from './log.ts';

/** Kinds of files that say nothing of a council: how the site is set up, found and explained. */
const settings = ['site', 'synonyms', 'redirects', 'term'];

/**
 * The log without what only the site’s own keeping is about, such as search words: what a reader looks for among the
 * latest changes are figures, ratings, targets, deadlines and what the texts say. The whole list has all of it.
 */
export const ofSubstance = (log: readonly LogEntry[]): LogEntry[] =>
  log
    .filter((e) => !settings.includes(e.kind))
    .map((e) => ({ ...e, changes: e.changes.filter((c) => c.noun !== 'text' || !isTechnical(c.sentence)) }))
    .filter((e) => e.changes.length > 0);
