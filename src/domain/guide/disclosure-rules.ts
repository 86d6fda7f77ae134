import type { GuideRules } from './entry.ts';

/** What the guide says before these rules, a paragraph each. */
export const disclosureIntroduction = [
  'Four children out of a small town are four children whom somebody knows. So a count of children from one to four is never published: write `"marker": "c"` in place of the value, and readers see that it was suppressed and why. None is a count like any other; so is five.',
  'Hiding one figure is not enough where others give it away. Before you commit, ask three things of each table. Can anybody take the groups that are printed from the total? Is there a percentage, and the number that it is a percentage of? Did an earlier version print what this one hides? In the first case suppress one more figure, the smallest; in the second, the percentage; in the third, follow the steps below, because writing `c` takes nothing back.',
  'The check asks the same. Switch it on for every commit, once in each copy of the repository, with `npm run hooks`: then what must not be published is refused before it is in the history, where it could not be taken back. Going past it (`git commit --no-verify`) is for the person who looks after the repository. The check knows the counts that are fields of the record; numbers in running text it does not read, so read those yourself.',
] as const;

/** Rules that keep anybody from telling who the children behind a figure are. */
export const disclosureRules = {
  'small-count': {
    title: 'A count of children is under five',
    says: 'Somebody could tell who they are. Take the value away and write the marker `c`; see that no total or percentage gives it away.',
    wrong: '"value": "3"',
    right: '"marker": "c"',
  },
  'revealing-total': {
    title: 'A suppressed count is left when the others are taken from the total',
    says: 'Where one group or one quarter is hidden and the total is not, anybody can subtract, from one sum or from several together. Suppress one more figure as well: the check names the smallest that gives it away, and where it stands. A note such as “27 of them girls” beside 30 gives three away in the same manner.',
    wrong: '57 in all, 30 boys, 25 girls, and "marker": "c" for those not stated',
    right: '57 in all, 30 boys, and "marker": "c" twice',
  },
  'revealing-percentage': {
    title: 'A percentage is of one to four children',
    says: 'Where the number of all is printed too, in a note, a fact or another indicator, a percentage says how many they are. Suppress the percentage like the count; the same holds for a percentage that is of all but one to four.',
    wrong: '"value": "3.5" with “of 57 children in care” in its note',
    right: '"marker": "c"',
  },
  'revealing-revision': {
    title: 'What was said before gives a suppressed count away',
    says: 'The history of a figure is published beside it. Where the figure is suppressed now, or was from one to four, say that it was suppressed, and not what it was.',
    wrong: '"marker": "c", "revised": [{ "was": "3", … }]',
    right: '"marker": "c", "revised": [{ "was": "c", … }]',
  },
  'suppressed-late': {
    title: 'A figure is suppressed after it was published',
    says: 'Writing `c` does not take it back: the earlier version can still be read in the history. Where that commit is not yet pushed, undo it with `git reset --soft HEAD~1`, which keeps all your work, and commit again; where it is, ask whoever looks after the repository to take the figure out of its history and off the site. Then add an entry to `revised` whose `was` is `c`, with the reason.',
    wrong: '"marker": "c" where the last commit has "value": "3"',
    right:
      '"marker": "c", "revised": [{ "was": "c", "on": "2026-11-02", "reason": "Fewer than five children; published until that day." }]',
  },
  'revealing-difference': {
    title: 'Two versions together give a suppressed count away',
    says: 'Each of them hides it, but anybody can read both and subtract. Hold back what is new, or suppress it: a total that earlier groups can be taken from, or a total that was revised by a few children while all that is printed beside it stayed.',
    wrong: '"value": "59" where "57" was, with all printed groups as before and one suppressed',
    right: '"marker": "c", or the figure as it was until the next full count',
  },
} as const satisfies GuideRules;
