import type { Path } from '../integrity/problem.ts';
import { notices, type Change, type Verb } from './change.ts';
import { heldKinds } from './held.ts';

/** Within one notice: what was taken away first, then what was made easier, then the rest. */
const verbs: readonly Verb[] = [
  'removed',
  'emptied',
  'loosened',
  'later',
  'worse',
  'revised',
  'redated',
  'remarked',
  'renamed',
  'better',
  'tightened',
  'earlier',
  'filled',
  'reported',
  'added',
  'edited',
];

const kinds: readonly string[] = heldKinds;

function byPath(a: Path, b: Path): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [p, q] = [a[i]!, b[i]!];
    if (p === q) continue;
    return typeof p === 'number' && typeof q === 'number' ? p - q : String(p) < String(q) ? -1 : 1;
  }
  return a.length - b.length;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of changes: what must be noticed first; then by council, record and place. For `Array.sort`. */
export const byNotice = (a: Change, b: Change): number =>
  notices.indexOf(a.notice) - notices.indexOf(b.notice) ||
  verbs.indexOf(a.verb) - verbs.indexOf(b.verb) ||
  byText(a.authority, b.authority) ||
  kinds.indexOf(a.record.kind) - kinds.indexOf(b.record.kind) ||
  byText(a.record.key, b.record.key) ||
  byPath(a.path, b.path) ||
  byText(a.sentence, b.sentence);
