import type { NewKind } from './place-of.ts';

/** What a new file may hold that no question asks for, and most files of the kind need: said once it is written. */
export const notAsked: Partial<Readonly<Record<NewKind, string>>> = {
  indicator: 'the figures of other periods (`npm run import` takes them from a spreadsheet), and references',
  plan: 'its board, and what is done, hard and next; each priority is a file of its own: `npm run new -- priority`',
  priority: 'its measures with their targets, and its actions',
  review: 'its judgements; each recommendation is a file of its own: `npm run new -- recommendation`',
  recommendation: 'what answers it (`answeredBy`)',
  tracker: 'its items, and the scale that they are rated on',
  'tracker-period': 'each item’s direction and narrative',
};
