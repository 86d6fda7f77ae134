import { describe, expect, it } from 'vitest';
import { changePages } from './change-pages.ts';
import { firstWords } from './first-words.ts';
import type { LoggedChange, Publication } from './history.ts';
import type { LogEntry } from './log.ts';
import { withoutSuppressed } from './logged.ts';
import { sinceWords } from './since-words.ts';
import { missingWords } from '../wording.ts';

const change = (sentence: string, more: Partial<LoggedChange> = {}): LoggedChange => ({
  noun: 'figure',
  verb: 'added',
  notice: 'addition',
  authority: 'a',
  record: { kind: 'indicator', key: 'a/b', title: 'B' },
  sentence,
  old: undefined,
  new: undefined,
  source: undefined,
  locator: undefined,
  reason: undefined,
  ...more,
});
const hidden = missingWords('c');
const publication = (day: string, ...changes: LoggedChange[]): Publication => ({
  commit: day,
  at: `2026-11-${day}T09:00:00Z`,
  changes,
});

describe('the log', () => {
  it('tells a figure that is suppressed now nowhere, and leaves the others', () => {
    const log = withoutSuppressed([
      publication('23', change('B, 2008: new, 3.', { new: '3' }), change('B, 2009: new, 7.', { new: '7' })),
      publication(
        '24',
        change(`B, 2008: withdrawn; it was 3, and is now ${hidden}.`, { old: '3', new: hidden }),
      ),
    ]);
    expect(log.flatMap((p) => p.changes.map((c) => [c.sentence, c.old, c.new]))).toEqual([
      ['B, 2008: a figure that is now suppressed.', undefined, undefined],
      ['B, 2009: new, 7.', undefined, '7'],
      ['B, 2008: the figure is now suppressed; what it was is told no longer.', undefined, hidden],
    ]);
    expect(withoutSuppressed(log)).toEqual(log);
  });

  it('finds a suppressed figure under the name and the key that it had before', () => {
    const under = (key: string, title: string) => ({ record: { kind: 'indicator' as const, key, title } });
    const rename = { noun: 'page' as const, verb: 'renamed' as const, old: '/indicators/a/old/', new: '/indicators/a/b/' };
    const log = withoutSuppressed([
      publication('23', change('Old name, 2008: new, 30.', { new: '30', ...under('a/old', 'Old name') })),
      publication('24', change('B: this indicator is now at /indicators/a/b/, no longer at /indicators/a/old/.', rename)),
      publication('25', change('B, 2008: now suppressed to protect individuals.', { new: hidden })),
    ]);
    expect(log.map((p) => p.changes[0]!.sentence)).toEqual([
      'Old name, 2008: a figure that is now suppressed.',
      'B: this indicator is now at /indicators/a/b/, no longer at /indicators/a/old/.',
      'B, 2008: now suppressed to protect individuals.',
    ]);
  });

  it('finds it where names, titles and words hold a colon', () => {
    const record = { kind: 'indicator' as const, key: 'a/b', title: 'Care: moves' };
    const log = withoutSuppressed([
      publication(
        '23',
        change('Care: moves, Group: boys, 2008: new, 3.', { new: '3', record }),
        change('Care: moves, Group: boys, 2009: new, 70.', { new: '70', record }),
        change('Care: moves, Group: girls, 2008: new, 80.', { new: '80', record }),
        change('Care: moves, Group: boys, 2008: revised from 3 to “three: all boys”.', { old: '3', record }),
      ),
      publication('24', change('Care: moves, Group: boys, 2008: now suppressed.', { new: hidden, record })),
    ]);
    expect(log[0]!.changes.map((c) => [c.sentence, c.old, c.new])).toEqual([
      ['Care: moves, Group: boys, 2008: a figure that is now suppressed.', undefined, undefined],
      ['Care: moves, Group: boys, 2009: new, 70.', undefined, '70'],
      ['Care: moves, Group: girls, 2008: new, 80.', undefined, '80'],
      ['Care: moves, Group: boys, 2008: a figure that is now suppressed.', undefined, undefined],
    ]);
    expect(withoutSuppressed(log)).toEqual(log);
  });

  it('tells it nowhere in the publication that suppresses it either', () => {
    const log = withoutSuppressed([
      publication(
        '23',
        change('B, 2008: withdrawn; it was 3.', { verb: 'removed', old: '3' }),
        change(`B, 2008: new, ${hidden}.`, { new: hidden }),
      ),
    ]);
    expect(log[0]!.changes.map((c) => [c.sentence, c.old])).toEqual([
      ['B, 2008: a figure that is now suppressed.', undefined],
      [`B, 2008: new, ${hidden}.`, undefined],
    ]);
  });

  it('is laid on pages of some two hundred changes, each council with its own', () => {
    const entry = (n: number): LogEntry => ({
      commit: String(n),
      at: '',
      on: '2026-11-23',
      kind: 'indicator',
      key: 'a/b',
      title: 'B',
      address: undefined,
      authority: n % 2 === 0 ? 'a' : 'c',
      changes: Array.from({ length: 50 }, () => change('B: new.')),
    });
    const pages = changePages(Array.from({ length: 9 }, (_, n) => entry(n)), ['a', 'c']);
    expect(pages.map((p) => [p.path, p.log.length])).toEqual([
      ['', 4],
      ['2/', 4],
      ['3/', 1],
      ['councils/a/', 4],
      ['councils/a/2/', 1],
      ['councils/c/', 4],
    ]);
    expect(changePages([], ['a']).map((p) => p.path)).toEqual(['', 'councils/a/']);
  });

  it('says in words what was first, and that nothing came after it as far as is known', () => {
    const counts = { plans: 1, reviews: 2, trackers: 3, indicators: 1, figures: 9 };
    expect(firstWords({ on: '2026-11-22', counts })).toBe(
      'First published on 22 November 2026, with 1 plan, 2 reviews, 3 trackers and 1 indicator with 9 figures.',
    );
    expect(sinceWords({ firstOn: '2026-11-22', until: undefined })).toBe(
      'Nothing here has changed since it was first published on 22 November 2026.',
    );
    expect(sinceWords({ firstOn: '2026-11-22', until: '2026-12-01' })).toContain('Up to 1 December 2026');
    expect(sinceWords({ firstOn: undefined, until: undefined })).toBeUndefined();
  });
});
