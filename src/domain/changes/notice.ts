import type { Notice, Noun, Verb } from './change.ts';

const additions: readonly Verb[] = ['added', 'filled', 'reported'];
const consequences: readonly Noun[] = ['target status', 'course', 'exception', 'agreement'];
const parts: readonly Noun[] = ['measure', 'action', 'milestone', 'duty', 'item', 'page'];

/** How a change is to be noticed: what was said and is no longer said comes before what is said for the first time. */
export function noticeOf(noun: Noun, verb: Verb): Notice {
  if (consequences.includes(noun)) return 'consequence';
  if (noun === 'text') return 'text';
  if (additions.includes(verb)) return 'addition';
  if (noun === 'target') return 'target';
  if (noun === 'deadline') return 'deadline';
  if (parts.includes(noun)) return 'dropped';
  return 'revision';
}
