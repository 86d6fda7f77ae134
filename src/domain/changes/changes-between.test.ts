import { fc } from '../../testing/properties.ts';
import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../entry.ts';
import { buildRecord, type OpenRecord } from '../record.ts';
import { arbitraryRecord } from '../../testing/changes/arbitrary-record.ts';
import type { Change, Verb } from './change.ts';
import { changesBetween } from './changes-between.ts';

const backwards: Partial<Record<Verb, Verb>> = {
  added: 'removed',
  filled: 'emptied',
  loosened: 'tightened',
  later: 'earlier',
  better: 'worse',
};
const mirror: Partial<Record<Verb, Verb>> = {
  ...backwards,
  ...Object.fromEntries(Object.entries(backwards).map(([a, b]) => [b, a])),
};

/** What happened, without the words. Read backwards, what was reported is a report too. */
const kindsOf = (changes: readonly Change[], flip: boolean) =>
  changes.map((c) => `${c.noun} ${flip ? (mirror[c.verb] ?? c.verb) : c.verb}`).sort();

describe('changes between two versions', () => {
  it('are none between a version and itself', () => {
    fc.assert(
      fc.property(arbitraryRecord, (files) => {
        expect(changesBetween(buildRecord(files), buildRecord(structuredClone(files) as ContentFile[]))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('are the opposite when the versions change places', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (a, b) => {
        const [before, after] = [buildRecord(a), buildRecord(b)];
        expect(kindsOf(changesBetween(after, before), true)).toEqual(kindsOf(changesBetween(before, after), false));
      }),
      { numRuns: 150 },
    );
  });

  it('do not depend on the order of the files', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (a, b) => {
        const records = (files: readonly ContentFile[]): OpenRecord => buildRecord([...files].reverse());
        expect(changesBetween(records(a), records(b))).toEqual(changesBetween(buildRecord(a), buildRecord(b)));
      }),
      { numRuns: 40 },
    );
  });

  it('name each old and new value in their sentence', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (a, b) => {
        for (const c of changesBetween(buildRecord(a), buildRecord(b))) {
          if (!['figure', 'target', 'rating', 'deadline', 'cost', 'judgement'].includes(c.noun)) continue;
          expect(c.sentence).toContain(c.new ?? c.old);
          expect(c.sentence).toMatch(/\.$/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
