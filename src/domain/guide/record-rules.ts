import type { GuideRules } from './entry.ts';

/** Rules that hold the files of the record together. */
export const recordRules = {
  'file-place': {
    title: 'A file stands where no kind of record lives',
    says: 'What a file is follows from its folder and name. Names are lower-case words joined by hyphens, and the ending is part of them.',
    wrong: 'indicators/Leeds/NEET 16-18.json',
    right: 'indicators/leeds/neet-16-18.json',
  },
  'missing-file': {
    title: 'The site’s own files are missing',
    says: 'Without `site.json` the site has no name, and without `themes.json` nothing can be sorted. Put them back.',
    right: 'site.json and themes.json at the top of the content folder',
  },
  'orphan-file': {
    title: 'A file’s parent is missing',
    says: 'A priority needs its plan, a recommendation its review, a period its tracker. Write the parent’s `index.mdx`, or move the file into the folder that was meant.',
    right: 'plans/<plan>/index.mdx beside plans/<plan>/priorities/',
  },
  'folder-authority': {
    title: 'An indicator is in another council’s folder',
    says: 'Indicators stand in a folder named after their council, and their `authority` says the same. Change the one that is wrong.',
    wrong: '"authority": "leicester" in indicators/leeds/',
    right: '"authority": "leeds" in indicators/leeds/',
  },
  'file-period': {
    title: 'A tracker’s period is in a file of another name',
    says: 'The file of a period is named after it, in lower case with hyphens. Rename the file, or mend the period.',
    wrong: '"period": "2009/10 Q4" in 2009-10-q3.json',
    right: '"period": "2009/10 Q4" in 2009-10-q4.json',
  },
  'dangling-key': {
    title: 'A key points at nothing',
    says: 'A key is the path of the record it points at, without folder and ending. No record has this one: the check suggests what looks most like it, which after a renaming is not what you mean. Write the record first if it is new.',
    wrong: '"source": "leeds-report-209"',
    right: '"source": "leeds-report-2009"',
  },
  'dangling-id': {
    title: 'An id points at nothing',
    says: 'An entry names an item that its tracker does not list, or a total adds up a line that the table does not have. Add the item to the tracker, or mend the id.',
    wrong: '"item": "atendance"',
    right: '"item": "attendance"',
  },
  'link-direction': {
    title: 'A link leads the wrong way',
    says: 'Plans, priorities and actions answer recommendations, never the other way round. In a plan write `answers` with a recommendation; in a recommendation write `answeredBy` with what answers it.',
    wrong: 'answers: a link to an indicator',
    right: 'answers: a link to a recommendation',
  },
  'same-key': {
    title: 'Two files are the same record',
    says: 'Two files come to one key, so that nobody could tell which of them a link means. Keep one.',
    right: 'one file for each key',
  },
  'same-id': {
    title: 'An id, or a shape, is used twice',
    says: 'Each id stands once in its list, because links and downloads name things by it. On a scale each level has a shape of its own too, for readers who do not see colours.',
    wrong: '"id": "training" on two lines of one table',
    right: '"id": "training" and "id": "training-managers"',
  },
  'same-number': {
    title: 'Two have the same number',
    says: 'Priorities of a plan, and recommendations of a review, stand in the order of their numbers. Give each its own.',
    wrong: 'number: 4 in two priorities of a plan',
    right: 'number: 4 and number: 5',
  },
  'same-entry': {
    title: 'An item is rated twice',
    says: 'Each item has one rating in a period, or one for each of its aspects. Take the second away, or say with `aspect` which side of the item each one rates.',
    wrong: 'two entries for "attendance"',
    right: 'two entries for "attendance", with "aspect": "target" and "aspect": "trend"',
  },
  'exception-unsaid': {
    title: 'A level does not say whether it is an exception',
    says: 'Where a scale has a level that is always reported as an exception (red), each other level below good says so too: `always`, `unless-improving` (amber) or `never`. Left out, it would go missing from every scrutiny pack without anybody having decided so.',
    wrong: '"label": "Amber", "tone": "fair"',
    right: '"label": "Amber", "tone": "fair", "exception": "unless-improving"',
  },
  'rating-on-scale': {
    title: 'A rating is not on its scale',
    says: 'Ratings, grades and printed counts name a level of the scale that their tracker or review names. Mend the id of the level, or name the right scale.',
    wrong: '"rating": "amberr"',
    right: '"rating": "amber"',
  },
  'redirect-leads': {
    title: 'An old address does not lead to a page',
    says: 'An old address leads straight to a page that exists, is no page itself, and stands once.',
    wrong: '"to": "/plans/an-old-name/"',
    right: '"to": "/plans/leeds-cypp-2006-09/"',
  },
} as const satisfies GuideRules;
