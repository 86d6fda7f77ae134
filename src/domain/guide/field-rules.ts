import type { GuideRules } from './entry.ts';

/** Rules on one field, whatever the file: the check points at the fields of the kind of file. */
export const fieldRules = {
  'missing-field': {
    title: 'A field is missing',
    says: 'The file lacks a field that every file of its kind has. Add it in the group that the check points at. Where the source says nothing, some fields take a marker instead of a value.',
    wrong: '{ "period": "2009/10 Q4", "value": "91.0" }',
    right: '{ "period": "2009/10 Q4", "value": "91.0", "source": "report-2009", "locator": "ref 53" }',
  },
  'unknown-field': {
    title: 'A field has a name that is not known',
    says: 'Most often the name is misspelt: the check suggests the one that was probably meant. A remark of your own goes into a `note`.',
    wrong: '"peroid": "2009/10 Q4"',
    right: '"period": "2009/10 Q4"',
  },
  'wrong-type': {
    title: 'A value is of the wrong kind',
    says: 'Text stands in quotes, and so do figures, so that 91.0 stays 91.0. Counts and `true` or `false` stand without quotes. A list stands in square brackets even if it holds one thing.',
    wrong: '"value": 91.0',
    right: '"value": "91.0"',
  },
  'wrong-value': {
    title: 'A value is not one that the field takes',
    says: 'The field takes a word from a list, a number within bounds or a text of a set form, such as a period or an id. The check says which, and the nearest that it would take.',
    wrong: '"period": "2009/10"',
    right: '"period": "2009/10 FY"',
  },
  'wrong-fields': {
    title: 'Two fields exclude each other, or one of several is needed',
    says: 'A figure has a value, or a marker that says why there is none; never both, never neither. A rating and a marker exclude each other in the same way.',
    wrong: '"value": "91.0", "marker": "x"',
    right: '"value": "91.0"',
  },
  'blank-text': {
    title: 'A text is only spaces',
    says: 'The field looks filled in and says nothing. Write the text, or take the field away where it may be left out.',
    wrong: '"note": "  "',
    right: '"note": "Read from a chart."',
  },
} as const satisfies GuideRules;
