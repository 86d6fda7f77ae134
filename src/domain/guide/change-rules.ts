import type { GuideRules } from './entry.ts';

/** Rules on what a change does to what was published before. */
export const changeRules = {
  'revision-reason': {
    title: 'Something published changed without a reason',
    says: 'A figure, rating, target, date or cost that the public has seen is never replaced in silence. Keep what was said before under `revised`, with the day and a reason that a reader understands.',
    wrong: '"value": "92.4"',
    right:
      '"value": "92.4", "flags": ["r"], "revised": [{ "was": "92.0", "on": "2026-11-02", "reason": "Two schools were counted again." }]',
  },
  'page-redirect': {
    title: 'A page went and its address leads nowhere',
    says: 'Somebody kept the address, or printed it. Add it to `redirects.json` with the page that stands for it now.',
    right:
      '{ "from": "/plans/an-old-name/", "to": "/plans/a-new-name/", "since": "2026-11-02", "why": "It was renamed." }',
  },
} as const satisfies GuideRules;
