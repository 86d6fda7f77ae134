import type { CostsRecord, IndicatorRecord, ScaleRecord } from '../record.ts';
import { toleranceOf } from '../target-status.ts';
import type { Finder } from './comparison.ts';

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

/** What decides how figures and ratings are read. Loosened, it makes a status better without any new figure. */
export const rules: Finder = function* (c) {
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
