import { figureCases } from './figure-cases.ts';
import { edit, removed, textOf, written } from './edits.ts';
import {
  attendance,
  priority,
  review,
  rec,
  tracker,
  period,
  costs,
  scale,
  source,
  target,
  outturn,
  revised,
  yaml,
  oldAddress,
  exceptions,
  newPeriod,
  type Case,
} from './snippets.ts';

/** Every kind of change, by what the officer edits. */
export const cases: Readonly<Record<string, Case>> = {
  ...figureCases,
  'target-loosened': { edits: [edit(attendance, target, target.replace('93.0', '92.5'))] },
  'target-tightened': {
    edits: [edit(attendance, target, target.replace('"93.0"', `"93.5", ${revised('93.0')}`))],
  },
  'target-moved-without-polarity': {
    before: [edit(attendance, '"higher"', '"none"')],
    edits: [edit(attendance, target, target.replace('93.0', '92.5'))],
  },
  'target-put-off': { edits: [edit(attendance, target, target.replace('2009/10', '2010/11'))] },
  'target-set': {
    edits: [edit(attendance, target, `${target}, ${target.replace('2009/10', '2010/11').replace('93.0', '94')}`)],
  },
  'target-of-a-plan-loosened': { edits: [edit(priority, 'value: "93.0"', 'value: "92.5"')] },
  'target-of-a-plan-in-words': { edits: [edit(priority, 'value: "93.0"', 'text: Better')] },
  'baseline-revised': {
    edits: [edit(priority, 'value: "91.0"', `value: "90.5"\n        ${yaml('91.0', 'Counted again.')}`)],
  },
  'measure-dropped': {
    edits: [edit(priority, /measures:[\s\S]*?(?=actions:)/.exec(textOf(priority))![0], 'measures: []\n')],
  },
  'measure-dropped-with-reason': {
    edits: [
      edit(
        priority,
        /measures:[\s\S]*?(?=actions:)/.exec(textOf(priority))![0],
        `measures: []\n${yaml('measure attendance', 'Counted elsewhere.')}\n`,
      ),
    ],
  },
  'measure-renamed-and-loosened': {
    edits: [
      edit(priority, '- id: attendance', '- id: days-attended'),
      edit(priority, 'value: "93.0"', 'value: "92.5"'),
    ],
  },
  'milestone-added': {
    edits: [
      edit(
        priority,
        'title: First route walked',
        'title: First route walked\n      - id: second-route\n        title: Second route walked',
      ),
    ],
  },
  'action-status': { edits: [edit(priority, 'status: not reported', 'status: complete')] },
  'action-dropped': { edits: [edit(priority, 'status: not reported', 'status: dropped')] },
  'deadline-set': {
    edits: [edit(priority, 'status: not reported', 'status: not reported\n    due:\n      period: 2010-03')],
  },
  'deadline-later': {
    before: [edit(priority, 'status: not reported', 'status: not reported\n    due:\n      period: 2010-03')],
    edits: [edit(priority, 'period: 2010-03', `period: 2010-09\n    ${yaml('2010-03', 'The routes were closed.')}`)],
  },
  'deadline-in-words': {
    before: [edit(priority, 'status: not reported', 'status: not reported\n    due:\n      text: by spring')],
    edits: [edit(priority, 'by spring', 'by summer')],
  },
  'recommendation-deadline-earlier': {
    before: [edit(rec, 'timescale: immediate', 'timescale: by date\ndue: 2010-06')],
    edits: [edit(rec, 'due: 2010-06', 'due: 2010-03')],
  },
  'recommendation-timescale': { edits: [edit(rec, 'timescale: immediate', 'timescale: six months')] },
  'duty-deadline-later': { edits: [edit(review, '"2009-06-11"', '"2009-07-11"')] },
  'duty-met': {
    edits: [edit(review, 'duePrinted: "2009-06-11"', 'duePrinted: "2009-06-11"\n    metOn: "2009-06-10"')],
  },
  'judgement-changed': { edits: [edit(review, 'grade: fair', 'grade: good')] },
  'rating-changed': {
    before: [exceptions],
    edits: [edit(period, '"rating": "poor", "direction"', `"rating": "fair", ${revised('poor')}, "direction"`)],
  },
  'rating-withdrawn': { edits: [edit(period, '"rating": "poor", "direction"', '"marker": "x", "direction"')] },
  'direction-changed': { edits: [edit(period, '"improving"', '"worsening"')] },
  'counts-changed': {
    edits: [
      edit(period, '"count": 2, "percent": "50"', '"count": 1, "percent": "25"'),
      edit(period, '"count": 1, "percent": "25" }\n', '"count": 2, "percent": "50" }\n'),
    ],
  },
  'tracker-period-added': {
    before: [exceptions],
    edits: [written('trackers/sampleton-tracker/2010-11-q2.json', newPeriod)],
  },
  'tracker-period-awaited': {
    before: [exceptions],
    edits: [
      written(
        'trackers/sampleton-tracker/2010-11-q2.json',
        newPeriod
          .replace('"rating": "poor", "direction": "worsening"', '"marker": "awaited"')
          .replace('"rating": "good", "direction": "static"', '"rating": "poor", "direction": "worsening"'),
      ),
    ],
  },
  'measure-measured-by-nothing': { edits: [edit(priority, '    indicator: sampleton/school-attendance\n', '')] },
  'scale-relabelled': {
    edits: [
      edit(scale, '"id": "good"', '"id": "new"'),
      edit(scale, '"id": "fair"', '"id": "good"'),
      edit(scale, '"id": "new"', '"id": "fair"'),
    ],
  },
  'old-address-leads-nowhere': { before: [oldAddress('/plans/sampleton-plan/')], edits: [removed('redirects.json')] },
  'old-address-leads-elsewhere': {
    before: [oldAddress('/plans/sampleton-plan/')],
    edits: [oldAddress('/indicators/sampleton/school-attendance/')],
  },
  'log-begins-later': {
    before: [edit('site.json', '{', '{ "firstPublished": "2010-06-01",')],
    edits: [edit('site.json', '2010-06-01', '2010-06-30')],
  },
  'white-space': {
    edits: [
      edit(priority, 'Children walk', 'Children  walk'),
      written('plans/sampleton-plan/index.mdx', textOf('plans/sampleton-plan/index.mdx').replaceAll('\n', '\r\n')),
    ],
  },
  'few-children-in-a-text': {
    edits: [
      edit(priority, 'Children walk', 'Four of the six children\nmoved away; one in ten pupils walks. Children walk'),
    ],
  },
  'promise-reworded': {
    edits: [
      edit(priority, '    title: Attendance', '    title: Attendance of most children'),
      edit(review, 'published: "2009-03-02"', 'published: "2009-06-02"'),
      edit(review, 'workingDays: 70', 'workingDays: 90'),
    ],
  },
  'item-added': { edits: [edit(tracker, '    title: Streets', '    title: Streets\n  - id: parks\n    title: Parks')] },
  'cost-revised': {
    edits: [
      edit(
        costs,
        '"period": "2008/09 FY", "kind": "actual", "value": "10.5" },',
        `"period": "2008/09 FY", "kind": "actual", "value": "11", ${revised('10.5')} },`,
      ),
    ],
  },
  'forecast-spent': {
    edits: [edit(costs, '"kind": "forecast", "value": "20" }', '"kind": "actual", "value": "20" }')],
  },
  'rule-loosened': {
    before: [outturn('90.5')],
    edits: [
      edit(attendance, '"precision": 1,', '"precision": 1,\n  "tolerance": { "kind": "points", "amount": "3" },'),
    ],
  },
  'dead-band-widened': {
    before: [outturn('90.5')],
    edits: [edit(attendance, '"precision": 1,', '"precision": 1,\n  "deadBand": "3",')],
  },
  'statuses-that-follow': {
    before: [
      outturn('92.9'),
      edit(attendance, '"precision": 1,', '"precision": 1,\n  "tolerance": { "kind": "points", "amount": "0.5" },'),
    ],
    edits: [edit(attendance, '"value": "92.9",', `"value": "92.3", "flags": ["r"], ${revised('92.9')},`)],
  },
  'page-added': {
    edits: [
      written(
        'indicators/sampleton/late-buses.json',
        textOf('indicators/sampleton/schools-below-floor.json').replaceAll(
          /[Ss]chools below (the )?floor( target)?/g,
          'Late buses',
        ),
      ),
    ],
  },
  'page-removed': { edits: [removed('case-studies/walking-bus.mdx')] },
  'page-removed-with-redirect': {
    edits: [
      removed('case-studies/walking-bus.mdx'),
      written(
        'redirects.json',
        '{ "redirects": [{ "from": "/case-studies/walking-bus/", "to": "/plans/sampleton-plan/", "since": "2010-07-01", "why": "Told there now." }] }',
      ),
    ],
  },
  'page-renamed-and-revised': {
    edits: [
      removed('indicators/sampleton/children-in-care.json'),
      written(
        'indicators/sampleton/looked-after.json',
        textOf('indicators/sampleton/children-in-care.json').replace('"12"', '"11"'),
      ),
    ],
  },
  'texts-edited': {
    edits: [
      edit(attendance, 'The share of half days', 'How many half days, out of all,'),
      edit(
        attendance,
        `"value": "91.0", ${source}`,
        '"value": "91.0", "note": "Without academies.", "source": "sampleton-report-2009", "locator": "ref 1a"',
      ),
      edit(priority, 'Children walk', 'Pupils walk'),
      edit('glossary/neet.json', 'A young person who', 'Somebody young who'),
      edit('themes.json', 'Children go to school', 'Pupils go to school'),
      edit('site.json', 'Progress in Sampleton', 'Sampleton’s progress'),
      edit('authorities/sampleton.json', 'does not exist', 'never existed'),
    ],
  },
  'history-lost': {
    before: [edit(attendance, '"value": "92.4",', `"value": "92.1", "flags": ["r"], ${revised('92.4')},`)],
    edits: [edit(attendance, ` ${revised('92.4')},`, '')],
  },
  'old-version-unreadable': {
    before: [
      edit('glossary/neet.json', '"NEET",', '"NEET"'),
      edit(attendance, '"percent"', '"per cent"'),
      edit(attendance, '"91.0"', '"90.0"'),
    ],
    edits: [edit('glossary/neet.json', '"NEET"', '"NEET",'), edit(attendance, '"per cent"', '"percent"')],
  },
  'markup-in-texts': {
    before: [edit(review, 'area: Schools', 'area: "<b>Schools</b> @everyone [x](javascript:y) `a`"')],
    edits: [edit(review, 'grade: fair', 'grade: poor')],
  },
};
