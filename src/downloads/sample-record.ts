import type { ContentFile } from '../domain/entry.ts';
import { buildRecord, type OpenRecord } from '../domain/record.ts';
import { kindOfPath } from '../schema/kinds.ts';

const at = { source: 'paper-2010', locator: 'para 1' };

const contents: Readonly<Record<string, unknown>> = {
  'site.json': {
    name: 'Open Progress',
    tagline: 'What was promised.',
    publisher: 'Example',
    address: 'https://progress.example/',
    contact: { name: 'Example', email: 'hello@progress.example' },
    licence: { name: 'Open licence', url: 'https://progress.example/licence' },
    colours: { accent: '#0b5d5e', accentDark: '#7fd1cb' },
  },
  'themes.json': { themes: [{ id: 'services', name: 'Services', plain: 'How well it is run.' }] },
  'authorities/leeds.json': {
    name: 'Leeds City Council',
    shortName: 'Leeds',
    onsCode: 'E08000035',
    kind: 'metropolitan district',
    summary: 'A council.',
    neighbours: { name: 'Statistical neighbours', version: 'not stated', members: [] },
  },
  'sources/paper-2010.json': {
    authority: 'leeds',
    title: 'A paper, with a comma',
    publisher: 'Leeds City Council',
    meetingDate: '2010-07-16',
    published: '2010-07',
    kind: 'performance report',
    summary: 'A paper.',
  },
  'sources/review-2007.json': {
    authority: 'leeds',
    title: 'A review',
    publisher: 'Leeds City Council',
    published: '2007',
    kind: 'annual review',
    summary: 'A review.',
  },
  'scales/traffic-lights.json': {
    name: 'Traffic lights',
    framework: 'Performance report',
    year: 2010,
    summary: 'Three colours.',
    levels: [
      { id: 'green', label: 'Green', meaning: 'On track.', shape: 'circle', tone: 'good' },
      { id: 'amber', label: 'Amber', meaning: 'Nearly.', shape: 'triangle', tone: 'fair' },
      { id: 'red', label: 'Red', printed: 'R', meaning: 'Off track.', shape: 'square', tone: 'poor' },
    ],
  },
  'indicators/leeds/neet.json': {
    authority: 'leeds',
    name: 'Young people not in education, employment or training',
    shortName: 'NEET',
    definition: 'The share of people aged 16 to 18.',
    refs: Object.entries({ 'review-2007': 'ref 53', 'paper-2010': 'NI 117' }).map(([source, ref]) => ({ ref, source })),
    theme: 'services',
    unit: 'percent',
    polarity: 'lower',
    precision: 1,
    frequency: 'annual',
    series: [
      {
        id: 'national',
        kind: 'national',
        note: 'Undated in the report card.',
        observations: [{ period: '2006', marker: 'x', source: 'review-2007', locator: 'ref 53' }],
      },
      {
        id: 'area',
        kind: 'area',
        observations: [
          {
            period: '2010-03',
            value: '10.0',
            flags: ['p', 'b'],
            qualifier: 'about',
            source: 'paper-2010',
            locator: 'NI 117',
            also: [{ value: '10', locator: 'para 2', note: 'The summary rounds it.' }],
          },
          { period: '2006', value: '-1.50', source: 'review-2007', locator: 'ref 53' },
          { period: '2006/07 FY', marker: 'awaited', note: '=“tbc”', source: 'review-2007', locator: 'ref 53' },
        ],
      },
    ],
    targets: [{ period: '2010-03', value: '9.8', qualifier: 'below', source: 'paper-2010', locator: 'NI 117' }],
  },
  'plans/plan/index.mdx': {
    authority: 'leeds',
    title: 'A plan',
    shortTitle: 'Plan',
    kind: 'plan',
    period: '2006/07 FY..2008/09 FY',
    status: 'ended',
    summary: 'It promises.',
    ...at,
  },
  'plans/plan/priorities/09-skills.md': {
    number: 9,
    title: 'Skills',
    theme: 'services',
    group: 'Work',
    summary: 'Skills for all.',
    source: 'review-2007',
    locator: 'priority 9',
    coverage: 'complete',
    measures: [
      {
        id: 'fewer-neet',
        title: 'Fewer NEET',
        indicator: 'leeds/neet',
        locator: 'priority 9, measure 3',
        figures: [
          { kind: 'baseline', period: '2006/07 FY', value: '8.80' },
          { kind: 'target', period: '2008/09 FY', marker: 'awaited', note: 'Printed “tbc”.' },
          { kind: 'target', period: '2007/08 FY', text: 'in post July 07' },
        ],
      },
    ],
    actions: [
      {
        id: 'mentors',
        title: 'Recruit mentors',
        lead: ['Head of Skills', 'A college'],
        funding: { text: 'Grant', amounts: [{ period: '2007/08 FY', gbp: '25000', qualifier: 'up to' }] },
        due: { text: 'soon' },
        status: 'not reported',
        answers: [{ kind: 'recommendation', id: 'notice/ni-117', basis: 'editorial', reason: 'Both are about NEET.' }],
        locator: 'priority 9, action 4',
        milestones: [
          { id: 'framework', title: 'Framework in place' },
          {
            id: 'mentors',
            title: 'Mentors',
            locator: 'priority 9, action 4, milestone 2',
            figures: [{ kind: 'target', period: '2007-07', value: '12' }],
          },
        ],
      },
    ],
  },
  'plans/plan/costs.json': {
    title: 'Costs',
    unit: 'thousand pounds',
    summary: 'What it costs.',
    ...at,
    total: '2006/07 FY..2008/09 FY',
    lines: [
      {
        id: 'staff',
        label: 'Staff',
        group: 'Running',
        locator: 'table 1, Staff',
        amounts: [
          { period: '2007/08 FY', kind: 'forecast', value: '1.25' },
          { period: '2008/09 FY', kind: 'forecast', text: 'charged elsewhere' },
        ],
      },
      {
        id: 'total',
        label: 'Total',
        group: 'Running',
        locator: 'table 1, Total',
        of: ['staff'],
        amounts: [
          { period: '2007/08 FY', kind: 'forecast', value: '2', note: 'Rounded.', printedSo: 'The lines give 1.25.' },
        ],
      },
    ],
  },
  'reviews/notice/index.mdx': {
    authority: 'leeds',
    title: 'A notice',
    shortTitle: 'Notice',
    kind: 'improvement notice',
    bodies: ['A department'],
    scale: 'traffic-lights',
    summary: 'It asks.',
    ...at,
    judgements: [
      { id: 'safe', area: 'Safety', grade: 'red', locator: 'para 3' },
      { id: 'fostering', area: 'Fostering', finding: '-not graded', locator: 'para 4' },
    ],
    duties: [
      {
        id: 'plan',
        title: 'Publish a plan',
        workingDays: 30,
        from: '2008-06-03',
        duePrinted: '2008-07-16',
        locator: 'para 5',
      },
    ],
  },
  'reviews/notice/recommendations/ni-117.md': {
    ref: 'NI 117',
    order: 1,
    title: 'Fewer NEET',
    theme: 'services',
    timescale: 'by date',
    due: '2010-12',
    source: 'paper-2010',
    locator: 'NI 117',
    answeredBy: [{ kind: 'indicator', id: 'leeds/neet', basis: 'stated', source: 'review-2007', locator: 'ref 53' }],
  },
  'trackers/lights/index.mdx': {
    authority: 'leeds',
    title: 'Lights',
    shortTitle: 'Lights',
    follows: 'Three things',
    followsRecord: { kind: 'review', id: 'notice' },
    scale: 'traffic-lights',
    frequency: 'quarterly',
    summary: 'How it is going.',
    items: ['neet', 'care', 'health'].map((id) => ({ id, title: id })),
    source: 'paper-2010',
    locator: 'para 4.5',
  },
  'trackers/lights/2009-10-q4.json': {
    period: '2009/10 Q4',
    summary: 'Mixed.',
    source: 'paper-2010',
    locator: 'para 4.5',
    printedCounts: [
      { rating: 'green', count: 4, percent: '29' },
      { rating: 'red', count: 10, percent: '71' },
    ],
    countsLocator: 'para 4.6',
    entries: [
      { item: 'health', marker: 'z', locator: 'para 4.9' },
      { item: 'care', rating: 'red', direction: 'worsening', locator: 'para 4.8' },
      { item: 'neet', rating: 'green', locator: 'para 4.7' },
    ],
  },
};

/** A record with a little of everything that the tables treat in a way of its own, for tests. */
export function sampleRecord(arrange: (files: ContentFile[]) => ContentFile[] = (files) => files): OpenRecord {
  const files = Object.entries(contents).map(([file, data]): ContentFile => {
    const { kind, key } = kindOfPath(file)!;
    return { kind: kind.name as ContentFile['kind'], key, file, data: kind.schema.parse(data) };
  });
  return buildRecord(arrange(files));
}
