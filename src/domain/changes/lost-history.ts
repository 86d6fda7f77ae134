import type { Revision } from '../../schema/revision.ts';
import type { Finder } from './comparison.ts';
import { heldKinds } from './held.ts';

/** Records below this one, which have files of their own. */
const below = ['priorities', 'recommendations', 'periods', 'costs'];

/** Everything that a record says it said before, however deep it stands. */
function* kept(value: unknown, name?: string): Generator<string> {
  if (name === 'revised') yield* ((value as readonly Revision[] | undefined) ?? []).map((r) => r.was);
  else if (Array.isArray(value)) for (const item of value) yield* kept(item);
  else if (value !== null && typeof value === 'object')
    for (const [field, v] of Object.entries(value)) if (!below.includes(field)) yield* kept(v, field);
}

/** What was kept of earlier versions and is kept no longer. Where the thing itself went, it moves to the top of the file. */
export const lostHistory: Finder = function* (c) {
  for (const kind of heldKinds)
    for (const { asWritten, after, subject } of c.both(kind)) {
      const left = [...kept(after)];
      // A number in the history of a count that is suppressed gives way to a `c`: so the gate asks.
      let mended = left.filter((w) => w === 'c').length - [...kept(asWritten)].filter((w) => w === 'c').length;
      for (const was of kept(asWritten)) {
        const at = left.indexOf(was);
        if (at >= 0) {
          left.splice(at, 1);
          continue;
        }
        if (mended-- > 0 && /^\d+$/.test(was)) continue;
        yield {
          noun: 'history',
          verb: 'removed',
          subject,
          path: [],
          side: 'after',
          sentence: `${subject.title}: that it once said ${was} is kept no longer.`,
          old: was,
          needs: { was, at: [], flag: false },
        };
      }
    }
};
