import type { GuideRules } from './entry.ts';

/** Rules on how a file is written, and on the Markdown below its fields. */
export const textRules = {
  encoding: {
    title: 'The file is not saved as UTF-8',
    says: 'Choose “UTF-8” (without a byte order mark) where your editor asks for the encoding when saving.',
    right: 'Save with encoding: UTF-8',
  },
  'json-syntax': {
    title: 'The file cannot be read as JSON',
    says: 'Names and texts stand in straight double quotes, a comma stands between two fields and none after the last, and every bracket is closed. The check points at the first place that makes no sense; the slip is there or just before.',
    wrong: '{ "term": "NEET", }',
    right: '{ "term": "NEET" }',
  },
  'repeated-field': {
    title: 'A field stands twice',
    says: 'A reader of the file would see only one of the two. Keep the right one.',
    wrong: '{ "unit": "percent", "unit": "number" }',
    right: '{ "unit": "percent" }',
  },
  'front-matter': {
    title: 'The fields at the top cannot be read',
    says: 'The fields of a Markdown file stand between two lines `---`, one on each line, groups indented by two spaces. Put text in quotes if it holds a colon, and dates and figures always.',
    wrong: 'title: Attendance: the facts',
    right: 'title: "Attendance: the facts"',
  },
  heading: {
    title: 'A heading is too high',
    says: 'The page’s title is its only heading of the first level. Begin yours with two hashes.',
    wrong: '# What we found',
    right: '## What we found',
  },
  image: {
    title: 'An image stands in the text',
    says: 'The record holds no images, and the site loads nothing from other hosts. Put a link, or show figures with a chart.',
    wrong: '![A chart](https://example.com/chart.png)',
    right: '<Trend indicator="leeds/neet-16-18" />',
  },
  'unsafe-link': {
    title: 'A link has an address that is not allowed',
    says: 'Links lead to web pages, mail addresses or places on this site. Other addresses could run code or follow readers.',
    wrong: '[report](file:///S:/report.pdf)',
    right: '[report](https://democracy.example.gov.uk/report.pdf)',
  },
  'dead-link': {
    title: 'A link leads to a page that is not there',
    says: 'The address begins like that of a record of this site, and no record has it. Open the page that you mean and copy what stands after the site’s name, with the slash at its end.',
    wrong: '[attendance](/indicators/leeds/atendance/)',
    right: '[attendance](/indicators/leeds/attendance-secondary/)',
  },
  'raw-html': {
    title: 'HTML stands in the text',
    says: 'Texts are plain Markdown, so that they stay readable everywhere. Take the HTML away; for bold write two asterisks.',
    wrong: '<b>late</b>',
    right: '**late**',
  },
  code: {
    title: 'Code stands in the text',
    says: 'Braces, imports and exports would run as code when the site is built. Take them away, or put a backslash before a brace that readers should see.',
    wrong: '{total}',
    right: '\\{total}',
  },
  component: {
    title: 'A component is not on the list, or lacks its key',
    says: 'A text can show `<Trend>` and `<Latest>` of an indicator and explain a `<Term>`, each with its key in quotes and closed with a slash.',
    wrong: '<Trend indicator={neet}>',
    right: '<Trend indicator="leeds/neet-16-18" />',
  },
  'mdx-syntax': {
    title: 'The text cannot be read',
    says: 'In `.mdx` files `<` and `{` begin a component or code. Put a backslash before one that readers should see.',
    wrong: 'children aged <5',
    right: 'children aged \\<5',
  },
} as const satisfies GuideRules;
