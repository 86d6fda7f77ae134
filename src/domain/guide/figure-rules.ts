import type { GuideRules } from './entry.ts';

/** Rules on figures, dates and sums. */
export const figureRules = {
  'value-in-unit': {
    title: 'A figure is impossible in its unit',
    says: 'A percentage is from 0 to 100, a count is whole, a rate is not negative. Look at the source again; if the figure is right, the unit is not.',
    wrong: '"unit": "percent" with "value": "912"',
    right: '"unit": "percent" with "value": "91.2"',
  },
  'same-observation': {
    title: 'There are two figures for one period',
    says: 'A series has one figure for each period and source. Where a source prints two, keep the second under `also` of the first, with a note; nobody chooses between them in silence.',
    right: '"also": [{ "value": "92.5", "locator": "page 2", "note": "Rounded there." }]',
  },
  'undated-unexplained': {
    title: 'An undated figure does not say how it was read',
    says: 'Where the source prints no date, the period is your reading: the note says what the source prints and why it is read so.',
    wrong: '"period": "2006/07 FY", "value": "54", "undated": true',
    right:
      '"period": "2006/07 FY", "value": "54", "undated": true, "note": "Printed as “Current”, without a date; read as the year reviewed."',
  },
  'elapsed-dated': {
    title: 'The time between two figures stands beside a date',
    says: '`elapsed` is for a source that says how long a change took and prints no date for either figure. Both are `undated` then. Where dates are printed, they say how long it took.',
    wrong: '"period": "2007", "value": "117", "elapsed": "six months"',
    right: '"period": "2007", "value": "117", "undated": true, "elapsed": "six months", "note": "…"',
  },
  'interval-around-value': {
    title: 'An interval does not hold its value',
    says: 'The lower end is not above the value and the upper end not below it. An interval stands only beside a value.',
    wrong: '"value": "8.1", "interval": { "low": "8.5", "high": "9.1" }',
    right: '"value": "8.1", "interval": { "low": "7.2", "high": "9.1" }',
  },
  'revised-flag': {
    title: 'A revised figure is not flagged',
    says: 'A figure with an older one in `revised` has the flag `r`, so that tables and open data say so too.',
    wrong: '"revised": [ … ]',
    right: '"flags": ["r"], "revised": [ … ]',
  },
  'month-for-year': {
    title: 'A month stands where a year is meant',
    says: 'With a hyphen, `2004-05` is the month of May 2004. In an indicator that comes once a year, say which year is meant: financial (FY, April to March) or academic (AY, September to August). Where it is the month, write the day that was counted on.',
    wrong: '"period": "2004-05"',
    right: '"period": "2004/05 FY"',
  },
  'period-not-begun': {
    title: 'A figure is for a time that had not begun',
    says: 'The period begins after the source was published, so nobody can have counted it. Look at the year and at the source again. A forecast has the flag `f`; what is hoped for stands under `targets`.',
    wrong: '"period": "2030" from a report of October 2013',
    right: '"period": "2013" from a report of October 2013',
  },
  'idle-break': {
    title: 'A break has nothing before it',
    says: 'The flag `b` says that figures before this one cannot be compared with it. On the first figure of a series it says nothing: most likely it was meant for a later one.',
    right: '"flags": ["b"] on the first figure after the break',
  },
  'polarity-range': {
    title: 'Polarity and range do not agree',
    says: 'A `range` is needed where nearer is better, and has no meaning elsewhere. Its lower end is below its upper end.',
    wrong: '"polarity": "range"',
    right: '"polarity": "range", "range": { "low": "10", "high": "15" }',
  },
  'series-name': {
    title: 'A series has the wrong id or no name',
    says: 'The series of the council, of England and of similar areas have their kind as id. A group of children has an id of its own and a name that readers see.',
    wrong: '{ "id": "leeds", "kind": "area" }',
    right: '{ "id": "area", "kind": "area" }',
  },
  'unit-label': {
    title: 'A count does not say what is counted',
    says: 'For the unit `number`, say in `unitLabel` what is counted, in the plural. Readers need it, and so does the rule on small counts.',
    wrong: '"unit": "number"',
    right: '"unit": "number", "unitLabel": "children"',
  },
  'printed-counts': {
    title: 'Printed counts and ratings contradict each other',
    says: 'More items are rated at a level than were counted there, or the counts come to more than there are items, or a percentage does not follow from them. Check each against the source; where the source contradicts itself, say so under `contradictions`.',
    right: 'no more entries at a level than its printed count',
  },
  'cost-total': {
    title: 'A total does not add up',
    says: 'The lines, or the columns, come to another sum than the total. If the source prints it so, keep its figure and say in `printedSo` what the lines come to.',
    wrong: '"value": "30.7"',
    right: '"value": "30.7", "printedSo": "The lines come to 30.6."',
  },
  'dates-in-order': {
    title: 'Dates are in the wrong order',
    says: 'Something ends before it begins, is due before it is asked for, or is published before it was carried out. Look at both dates again.',
    wrong: '"period": "2011-03..2010-10"',
    right: '"period": "2010-10..2011-03"',
  },
  'accent-contrast': {
    title: 'A colour is too faint',
    says: 'Links and charts stand in the accent colour. Below a contrast of 4.5 to 1 many readers cannot read them: take a darker colour for light pages, a lighter one for dark pages.',
    wrong: '"accent": "#7fd1c7"',
    right: '"accent": "#0b5d5e"',
  },
} as const satisfies GuideRules;
