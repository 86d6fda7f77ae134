import { redatedExample } from '../../domain/guide/redated-example.ts';
import { edit } from './edits.ts';
import {
  attendance,
  source,
  care,
  small,
  smallCare,
  latest,
  national,
  outturn,
  revised,
  otherSource,
  type Case,
} from './snippets.ts';

const said = (text: string, locator = 'p. 1') =>
  `{ "text": "${text}", "source": "sampleton-report-2009", "locator": "${locator}" }`;

/** What can be done to a figure. */
export const figureCases: Readonly<Record<string, Case>> = {
  'statement-in-other-words': {
    before: [
      edit(attendance, '"unit"', `"reported": [${said('it rose for years')}, ${said('it fell', 'p. 2')}],\n  "unit"`),
    ],
    edits: [
      edit(attendance, 'it rose for years', 'it had risen for years'),
      edit(attendance, said('it fell', 'p. 2'), said('it fell', 'p. 3')),
    ],
  },
  nothing: { edits: [] },
  'figure-added': { edits: [outturn('92.9')] },
  'figure-revised': {
    edits: [edit(attendance, '"value": "92.4",', `"value": "92.1", "flags": ["r"], ${revised('92.4')},`)],
  },
  'figure-revised-without-reason': { edits: [edit(attendance, '"92.4"', '"92.1"')] },
  'figure-printed-otherwise': { edits: [edit(attendance, '"91.0"', '"91"')] },
  'figure-withdrawn': { edits: [edit(attendance, '"value": "92.4"', `"marker": "x", ${revised('92.4')}`)] },
  'figure-suppressed': {
    edits: [edit(attendance, '"value": "92.4"', `"marker": "c", ${revised('c')}`)],
  },
  'figure-suppressed-without-reason': { edits: [edit(attendance, '"value": "92.4"', '"marker": "c"')] },
  'figure-deleted': { edits: [edit(attendance, `,\n        ${latest}`, '')] },
  'figure-deleted-with-reason': {
    edits: [
      edit(attendance, `,\n        ${latest}`, ''),
      edit(
        attendance,
        '"frequency": "annual",',
        `"frequency": "annual",\n  ${revised('area, 2008/09 AY, sampleton-report-2009: 92.4')},`,
      ),
    ],
  },
  'small-count-deleted': { before: [smallCare], edits: [edit(care, `,\n        ${small}`, '')] },
  'small-count-suppressed-and-its-history': {
    before: [edit(care, '"12"', `"3", "flags": ["r"], ${revised('2')}`)],
    edits: [
      edit(
        care,
        `"value": "3", "flags": ["r"], ${revised('2')}`,
        `"marker": "c", ${revised('c').replace('}]', '}, { "was": "c", "on": "2010-07-01", "reason": "Fewer than five." }]')}`,
      ),
    ],
  },
  'small-count-revised': { before: [smallCare], edits: [edit(care, small, small.replace('"3"', '"7"'))] },
  'figure-of-another-source': {
    before: [otherSource],
    edits: [edit(attendance, `"92.4", "source": "sampleton-report-2009"`, `"92.4", "source": "other-report-2009"`)],
  },
  'figure-of-another-source-and-revised': {
    before: [otherSource],
    edits: [edit(attendance, `"92.4", "source": "sampleton-report-2009"`, `"93.4", "source": "other-report-2009"`)],
  },
  'figure-of-another-year-as-the-guide-says': {
    edits: [edit(attendance, '"period": "2007/08 AY", "value": "91.0"', redatedExample)],
  },
  'figure-of-another-year': { edits: [edit(attendance, '"2007/08 AY"', '"2006/07 AY"')] },
  'figure-in-place-of-marker': { edits: [edit(attendance, '"marker": "awaited"', '"value": "93.1"')] },
  'marker-in-place-of-marker': { edits: [edit(attendance, '"marker": "awaited"', '"marker": "x"')] },
  'marker-deleted': {
    before: [edit(attendance, national, `${national}, { "period": "2007/08 AY", "value": "92.9", ${source} }`)],
    edits: [edit(attendance, `${national}, `, '')],
  },
};
