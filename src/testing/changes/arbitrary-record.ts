import fc from 'fast-check';
import type { ContentFile } from '../../domain/entry.ts';
import { kindOfPath, type KindName } from '../../schema/kinds.ts';

const file = (path: string, data: object): ContentFile => {
  const place = kindOfPath(path)!;
  return { kind: place.kind.name as KindName, key: place.key, file: path, data };
};

const at = { source: 'paper', locator: 'para 1' };
const value = fc.integer({ min: 0, max: 30 }).map((n) => (n / 10).toFixed(1));
const said = fc.oneof(
  { weight: 4, arbitrary: value.map((v) => ({ value: v })) },
  fc.constantFrom('x', 'awaited').map((marker) => ({ marker })),
);
const periods = ['2006', '2007', '2008', '2009'];
const byPeriod = fc
  .record(Object.fromEntries(periods.map((p) => [p, fc.option(said, { nil: undefined })])))
  .map((of) => periods.flatMap((period) => (of[period] ? [{ period, ...of[period], ...at }] : [])));

const indicator = (polarity: string) =>
  fc.tuple(byPeriod, byPeriod, fc.constantFrom('A share.', 'Another share.')).map(([figures, targets, definition]) => ({
    authority: 'here',
    name: `Share, ${polarity} is better`,
    shortName: `Share ${polarity}`,
    definition,
    refs: [],
    theme: 'learn',
    unit: 'percent',
    polarity,
    precision: 1,
    frequency: 'annual',
    series: [{ id: 'area', kind: 'area', observations: [{ period: '2005', value: '1.0', ...at }, ...figures] }],
    targets,
  }));

const some = <T>(items: fc.Arbitrary<T>[]) =>
  fc.tuple(...items.map((i) => fc.option(i, { nil: undefined }))).map((of) => of.filter((i) => i !== undefined));

const planned = byPeriod.map((of) => of.map((f) => ({ kind: 'target', ...f, source: undefined, locator: undefined })));
const due = fc.option(
  fc.constantFrom('2008-03', '2008-09', '2009').map((period) => ({ period })),
  { nil: undefined },
);

const priority = fc.record({
  number: fc.constant(1),
  title: fc.constant('Learning'),
  theme: fc.constant('learn'),
  summary: fc.constantFrom('More learning.', 'Much more learning.'),
  coverage: fc.constant('complete'),
  measures: some(
    ['higher', 'lower'].map((p) =>
      planned.map((figures) => ({ id: p, title: `Share ${p}`, indicator: `here/${p}`, locator: 'm', figures })),
    ),
  ),
  actions: some(
    ['walk', 'talk'].map((id) =>
      due.map((d) => ({
        id,
        title: `${id} more`,
        lead: [],
        due: d,
        status: 'in progress',
        locator: 'a',
        milestones: [],
      })),
    ),
  ),
  source: fc.constant('paper'),
  locator: fc.constant('p'),
});

const levels = [
  { id: 'good', label: 'Good', meaning: 'Good.', shape: 'circle', tone: 'good' },
  { id: 'fair', label: 'Fair', meaning: 'Fair.', shape: 'ring', tone: 'fair', exception: 'unless-improving' },
  { id: 'poor', label: 'Poor', meaning: 'Poor.', shape: 'square', tone: 'poor', exception: 'always' },
  { id: 'none', label: 'Not rated', meaning: 'None.', shape: 'dash', tone: 'neutral' },
];
const entry = (item: string) =>
  fc
    .tuple(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...levels.map((l) => ({ rating: l.id }))) },
        fc.constant({ marker: 'x' }),
      ),
      fc.constantFrom('improving', 'static', 'worsening', undefined),
    )
    .map(([rated, direction]) => ({ item, ...rated, direction, locator: 'row' }));
const period = (name: string) =>
  some(['streets', 'schools'].map(entry)).map((entries) => ({ period: name, summary: 'So.', ...at, entries }));

const grade = fc.option(fc.constantFrom('good', 'fair', 'poor'), { nil: undefined });
const review = fc.tuple(grade, fc.constantFrom('2008-05-01', '2008-06-01', undefined)).map(([g, duePrinted]) => ({
  authority: 'here',
  title: 'Review',
  shortTitle: 'Review',
  kind: 'inspection',
  bodies: [],
  scale: 'grades',
  summary: 'So.',
  ...at,
  judgements: [{ id: 'schools', area: 'Schools', grade: g, locator: 'j' }],
  duties: [{ id: 'plan', title: 'Plan', duePrinted, locator: 'd' }],
}));

const tracker = {
  authority: 'here',
  title: 'Tracker',
  shortTitle: 'Tracker',
  follows: 'All',
  scale: 'grades',
  frequency: 'quarterly',
  summary: 'So.',
  items: [
    { id: 'streets', title: 'Streets' },
    { id: 'schools', title: 'Schools', follows: { kind: 'indicator', id: 'here/higher' } },
  ],
  ...at,
};

/** The files of some small content: figures, targets, measures, deadlines, grades and ratings vary, and some are missing. */
export const arbitraryRecord: fc.Arbitrary<ContentFile[]> = fc
  .record({
    higher: indicator('higher'),
    lower: indicator('lower'),
    none: fc.option(indicator('none'), { nil: undefined }),
    priority,
    review,
    first: period('2008/09 Q2'),
    second: fc.option(period('2008/09 Q4'), { nil: undefined }),
  })
  .map((of) => [
    file('authorities/here.json', { name: 'Here Council', shortName: 'Here' }),
    file('sources/paper.json', { authority: 'here', title: 'Paper', published: '2009' }),
    file('scales/grades.json', { name: 'Grades', levels }),
    file('indicators/here/higher.json', of.higher),
    file('indicators/here/lower.json', of.lower),
    ...(of.none ? [file('indicators/here/none.json', of.none)] : []),
    file('plans/plan/index.mdx', { authority: 'here', title: 'Plan', shortTitle: 'Plan', ...at }),
    file('plans/plan/priorities/01-learn.md', of.priority),
    file('reviews/review/index.mdx', of.review),
    file('trackers/tracker/index.mdx', tracker),
    file('trackers/tracker/2008-09-q2.json', of.first),
    ...(of.second ? [file('trackers/tracker/2008-09-q4.json', of.second)] : []),
  ]);
