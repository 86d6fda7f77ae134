import { describe, expect, it } from 'vitest';
import type { Level } from '../schema/scale.ts';
import type { Entry } from '../schema/tracker.ts';
import { fc } from '../testing/properties.ts';
import { distributionOf } from './distribution.ts';
import { exceptionsOf } from './exceptions.ts';

const level = (id: string, exception?: Level['exception']): Level => ({
  id,
  label: id,
  meaning: id,
  shape: 'circle',
  tone: 'neutral',
  ...(exception ? { exception } : {}),
});
const scale = {
  levels: [level('green'), level('blue', 'never'), level('amber', 'unless-improving'), level('red', 'always')],
};
type Rated = Pick<Entry, 'rating' | 'direction'>;
const directions = [undefined, 'improving', 'static', 'worsening'] as const;
const rated: fc.Arbitrary<Rated> = fc.record({
  rating: fc.constantFrom(undefined, ...scale.levels.map((l) => l.id)),
  direction: fc.constantFrom(...directions),
});
const list = fc.array(rated, { maxLength: 12 });
/** Entries of one item each, in order; where one has no rating it has a marker. */
const entriesOf = (all: readonly Rated[]): Entry[] =>
  all.map((r, i) => ({ ...r, ...(r.rating ? {} : { marker: 'x' as const }), item: `item-${i}`, locator: 'p' }));
const without = (all: readonly Rated[], i: number) => all.filter((_, at) => at !== i);
const place = fc.nat({ max: 11 });

describe('exceptions', () => {
  const found = (entries: readonly Entry[], levels = scale.levels) =>
    exceptionsOf({ entries: [...entries] }, { levels }).map((x) => x.entry.item);

  it('are every red, and every amber but the improving, each once, the red ones first', () => {
    fc.assert(
      fc.property(list, (all) => {
        const entries = entriesOf(all);
        const red = entries.filter((e) => e.rating === 'red');
        const amber = entries.filter((e) => e.rating === 'amber' && e.direction !== 'improving');
        expect(found(entries)).toEqual([...red, ...amber].map((e) => e.item));
      }),
    );
  });
  it('a missing rating, or one more item at another level, changes no other', () => {
    fc.assert(
      fc.property(list, place, fc.constantFrom(undefined, 'green', 'blue'), (all, at, rating) => {
        const more = entriesOf(all).toSpliced(at, 0, {
          ...(rating ? { rating } : { marker: 'awaited' as const }),
          direction: 'worsening',
          item: 'one-more',
          locator: 'p',
        });
        expect(found(more)).toEqual(found(entriesOf(all)));
      }),
    );
  });
  it('an arrow that turns for the worse, or is lost, takes none away', () => {
    fc.assert(
      fc.property(list, place, fc.constantFrom(undefined, 'static', 'worsening'), (all, at, direction) => {
        const entries = entriesOf(all);
        const worse = entries.map((e, i) => (i === at ? { ...e, direction } : e));
        for (const item of found(entries)) expect(found(worse)).toContain(item);
      }),
    );
  });
  it('hang on no order of the levels', () => {
    fc.assert(
      fc.property(list, fc.shuffledSubarray(scale.levels, { minLength: 4 }), (all, levels) => {
        expect(found(entriesOf(all), levels)).toEqual(found(entriesOf(all)));
      }),
    );
  });
});

describe('the distribution of ratings', () => {
  const of = (all: readonly Rated[]) => distributionOf({ period: '2010', entries: entriesOf(all) }, scale);
  const counts = (all: readonly Rated[]) => of(all).levels.map((l) => l.count);

  it('counts each rated item once: the counts come to the total, the shares to 100 or, of none, to 0', () => {
    fc.assert(
      fc.property(list, (all) => {
        const d = of(all);
        const items = all.filter((r) => r.rating !== undefined).length;
        expect([d.total, d.listed, counts(all).reduce((a, b) => a + b, 0)]).toEqual([items, items, items]);
        expect(d.levels.reduce((sum, l) => sum + l.percent, 0)).toBeCloseTo(items === 0 ? 0 : 100, 9);
      }),
    );
  });
  it('one item more moves its own level by one and no other; one without a rating moves none', () => {
    fc.assert(
      fc.property(list, place, (all, at) => {
        const gone = all[at];
        const own = scale.levels.map((l) => Number(gone !== undefined && l.id === gone.rating));
        expect(counts(without(all, at))).toEqual(counts(all).map((c, i) => c - own[i]!));
      }),
    );
  });
  it('ten times the items have the same shares', () => {
    fc.assert(
      fc.property(list, (all) => {
        const shares = (some: readonly Rated[]) => of(some).levels.map((l) => l.percent);
        const many = Array.from({ length: 10 }, () => all).flat();
        shares(many).forEach((share, i) => expect(share).toBeCloseTo(shares(all)[i]!, 9));
      }),
    );
  });
  it('printed counts stand as printed, whatever is listed one by one', () => {
    const printed = fc.array(fc.nat({ max: 50 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(list, printed, (all, numbers) => {
        const printedCounts = scale.levels.map((l, i) => ({ rating: l.id, count: numbers[i]! }));
        const d = distributionOf({ period: '2010', printedCounts, entries: entriesOf(all) }, scale);
        expect(d.levels.map((l) => l.count)).toEqual(numbers);
        expect(d.total).toBe(numbers.reduce((a, b) => a + b, 0));
        expect(d.levels.map((l) => l.listed)).toEqual(counts(all));
        expect(d.listed).toBe(of(all).total);
      }),
    );
  });
});
