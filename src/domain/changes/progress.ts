import { dateWords } from '../wording.ts';
import type { Finder } from './comparison.ts';

/** What was reported done: the status of actions, the day on which a duty was met. */
export const progress: Finder = function* (c) {
  for (const { before, after, subject } of c.both('priority'))
    for (const [i, action] of after.actions.entries()) {
      const was = before.actions.find((a) => a.id === action.id);
      if (!was || was.status === action.status) continue;
      const dropped = action.status === 'dropped';
      const revived = was.status === 'dropped';
      const needs = dropped ? { was: was.status, at: ['actions', i], flag: false } : undefined;
      yield {
        noun: 'action',
        verb: dropped ? 'removed' : revived ? 'added' : 'reported',
        subject,
        path: ['actions', i, 'status'],
        sentence: `${subject.title}, action “${action.title}”: ${dropped ? 'dropped' : action.status}; it was ${was.status}.`,
        old: was.status,
        new: action.status,
        source: after.source,
        locator: action.locator,
        needs,
      };
    }
  for (const { before, after, subject } of c.both('review'))
    for (const [i, duty] of (after.duties ?? []).entries()) {
      const was = before.duties?.find((d) => d.id === duty.id);
      if (!was || was.metOn === duty.metOn) continue;
      const [old, now] = [was.metOn && dateWords(was.metOn), duty.metOn && dateWords(duty.metOn)];
      const name = `${subject.title}, ${duty.title}`;
      yield {
        noun: 'duty',
        verb: old === undefined ? 'filled' : now === undefined ? 'emptied' : 'revised',
        subject,
        path: ['duties', i, 'metOn'],
        sentence:
          old === undefined
            ? `${name}: met on ${now}.`
            : `${name}: ${now === undefined ? 'no longer said to be met' : `met on ${now}`}; before, it was said to be met on ${old}.`,
        old,
        new: now,
        source: after.source,
        locator: duty.locator,
        needs: was.metOn === undefined ? undefined : { was: was.metOn, at: ['duties', i], flag: false },
      };
    }
};
