import type { CostsRecord, IndicatorRecord, ScaleRecord } from '../record.ts';
import { toleranceOf } from '../target-status.ts';
import { dateWords } from '../wording.ts';
import type { Comparison, Finder } from './comparison.ts';
import type { Told } from './tell.ts';

interface Rule {
  readonly name: string;
  readonly words: string;
  readonly path: readonly string[];
}

/** What statuses follow from, besides the figures themselves. */
function ofIndicator(i: IndicatorRecord): Rule[] {
  const { points, share } = toleranceOf(i);
  const margins = [...(points ? [`${points} points`] : []), ...(share ? [`${share} of the target`] : [])];
  const range = i.range ? `, from ${i.range.low} to ${i.range.high}` : '';
  return [
    { name: 'polarity', words: `${i.polarity}${range}`, path: ['polarity'] },
    { name: 'tolerance', words: margins.join(' or, where less, '), path: ['tolerance'] },
    { name: 'dead band', words: i.deadBand ?? 'none', path: ['deadBand'] },
    { name: 'unit', words: [i.unit, i.unitLabel].filter(Boolean).join(', '), path: ['unit'] },
    { name: 'season', words: i.seasonal ? 'seasonal' : 'not seasonal', path: ['seasonal'] },
  ];
}

const ofScale = (s: ScaleRecord): Rule[] => [
  { name: 'order of levels', words: s.levels.map((l) => l.label).join(', '), path: ['levels'] },
  {
    name: 'levels reported as exceptions',
    words:
      s.levels
        .filter((l) => l.exception && l.exception !== 'never')
        .map((l) => `${l.label} (${l.exception === 'always' ? 'always' : 'unless improving'})`)
        .join(', ') || 'none',
    path: ['levels'],
  },
];

const ofCosts = (costs: CostsRecord): Rule[] => [{ name: 'unit', words: costs.unit, path: ['unit'] }];

/** From which day on changes are told: moved, it takes what came before out of the public log. */
function* logBegins(c: Comparison): Generator<Told> {
  const [old, now] = [c.before.site?.firstPublished, c.after.site?.firstPublished];
  if (old === now || !c.before.site || !c.after.site) return;
  const words = (on: string | undefined) => (on === undefined ? 'the first version' : dateWords(on));
  yield {
    noun: 'rule',
    verb: 'revised',
    subject: { kind: 'site', key: 'site', title: 'The site', authority: '', file: 'site.json', address: '/' },
    path: now === undefined ? [] : ['firstPublished'],
    sentence: `The site: the public log of changes begins after ${words(now)} now, no longer after ${words(old)}. What changed before is not told there.`,
    old: words(old),
    new: words(now),
  };
}

/** What decides how figures and ratings are read. Loosened, it makes a status better without any new figure. */
export const rules: Finder = function* (c) {
  yield* logBegins(c);
  const held = [
    ...c.both('indicator').map((b) => ({ ...b, old: ofIndicator(b.before), now: ofIndicator(b.after), keeps: true })),
    ...c.both('costs').map((b) => ({ ...b, old: ofCosts(b.before), now: ofCosts(b.after), keeps: true })),
    // A scale has no room for its history: it belongs to a framework and a year, and a new edition is a new scale.
    ...c.both('scale').map((b) => ({ ...b, old: ofScale(b.before), now: ofScale(b.after), keeps: false })),
  ];
  for (const { subject, old, now, keeps } of held)
    for (const [i, rule] of now.entries()) {
      const was = old[i]!;
      if (was.words === rule.words) continue;
      yield {
        noun: 'rule',
        verb: 'revised',
        subject,
        path: rule.path,
        sentence: `${subject.title}: its ${rule.name} changes from ${was.words} to ${rule.words}.`,
        old: was.words,
        new: rule.words,
        needs: keeps ? { was: `${rule.name}: ${was.words}`, at: [], flag: false } : undefined,
      };
    }
};
