import { edit, textOf, written, type Edit } from './edits.ts';

export const attendance = 'indicators/sampleton/school-attendance.json';
export const priority = 'plans/sampleton-plan/priorities/01-attendance.md';
export const review = 'reviews/sampleton-review/index.mdx';
export const rec = 'reviews/sampleton-review/recommendations/rec-01.md';
export const tracker = 'trackers/sampleton-tracker/index.mdx';
export const period = 'trackers/sampleton-tracker/2009-10-q4.json';
export const costs = 'plans/sampleton-plan/costs.json';
export const scale = 'scales/sampleton-grades-2009.json';

export const source = '"source": "sampleton-report-2009", "locator": "ref 1"';
export const care = 'indicators/sampleton/children-in-care.json';
export const small = '{ "period": "2010-03-31", "value": "3", "source": "sampleton-report-2009", "locator": "para 2" }';
export const smallCare = edit(care, '"locator": "para 2" }\n', `"locator": "para 2" },\n        ${small}\n`);
export const latest = `{ "period": "2008/09 AY", "value": "92.4", ${source} }`;
export const national = `{ "period": "2008/09 AY", "marker": "awaited", ${source} }`;
export const target = `{ "period": "2009/10 AY", "value": "93.0", ${source} }`;
export const outturn = (value: string) =>
  edit(attendance, latest, `${latest},\n        { "period": "2009/10 AY", "value": "${value}", ${source} }`);
export const revised = (was: string) =>
  `"revised": [{ "was": "${was}", "on": "2010-07-01", "reason": "Counted again." }]`;
export const yaml = (was: string, why: string) => `revised: [{ was: "${was}", on: "2010-07-01", reason: "${why}" }]`;

export const report = 'sources/sampleton-report-2009.json';
export const otherSource = written(
  'sources/other-report-2009.json',
  textOf(report).replace(/"title": "[^"]*"/, '"title": "Another report"'),
);
export const oldAddress = (to: string): Edit =>
  written(
    'redirects.json',
    `{ "redirects": [{ "from": "/plans/the-old-plan/", "to": "${to}", "since": "2010-07-01", "why": "Told there now." }] }`,
  );

/** One case for each kind of change: what the officer edits, on top of what was published before where that is more than the base. */
export interface Case {
  readonly before?: readonly Edit[];
  readonly edits: readonly Edit[];
}

export const exceptions: Edit = written(
  scale,
  textOf(scale)
    .replace('"tone": "fair"', '"tone": "fair", "exception": "never"')
    .replace('"tone": "poor"', '"tone": "poor", "exception": "always"'),
);
export const newPeriod = textOf(period)
  .replace('"2009/10 Q4"', '"2010/11 Q2"')
  .replace('"rating": "fair", "direction": "improving"', '"rating": "good", "direction": "static"')
  .replace('"rating": "poor", "direction": "static"', '"rating": "poor", "direction": "worsening"')
  .replace('"2010-03"', '"2010-09"');
