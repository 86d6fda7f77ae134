import { describe, expect, it } from 'vitest';
import type { ContentFile } from './entry.ts';
import { buildRecord } from './record.ts';

const file = (kind: ContentFile['kind'], key: string, data: object, body?: string): ContentFile => ({
  kind,
  key,
  file: `${kind}/${key}`,
  data,
  ...(body === undefined ? {} : { body }),
});

/** Just the fields that linking reads. */
const files: ContentFile[] = [
  file('priority', 'plan-b/02-two', { number: 1, actions: [] }),
  file('priority', 'plan-a/10-ten', { number: 10, actions: [] }),
  file('priority', 'plan-a/02-two', { number: 2, actions: [{ id: 'walk', title: 'Walk' }] }, 'Words.'),
  file('plan', 'plan-b', { authority: 'otherton', title: 'B' }),
  file('plan', 'plan-a', { authority: 'sampleton', title: 'A' }),
  file('costs', 'plan-a', { title: 'Costs' }),
  file('review', 'review', { authority: 'sampleton' }),
  file('recommendation', 'review/rec-01', { order: 2 }),
  file('recommendation', 'review/rec-02', { order: 1 }),
  file('tracker', 'tracker', { authority: 'sampleton' }),
  file('tracker-period', 'tracker/2009-10-q4', { period: '2009/10 Q4' }),
  file('tracker-period', 'tracker/2008-09-q4', { period: '2008/09 Q4' }),
  file('indicator', 'sampleton/attendance', { authority: 'sampleton' }),
  file('source', 'report', { title: 'Report', body: 'Scrutiny Board' }, ''),
  file('site', 'site', { name: 'Progress' }),
  file('themes', 'themes', { themes: [{ id: 'learn' }] }),
];
const record = buildRecord(files);

describe('the linked record', () => {
  it('gives each record its key, its own id, its file and its body', () => {
    expect(record.indicators.get('sampleton/attendance')).toMatchObject({
      key: 'sampleton/attendance',
      id: 'attendance',
      file: 'indicator/sampleton/attendance',
      body: '',
    });
    expect(record.priorities.get('plan-a/02-two')?.body).toBe('Words.');
  });

  it('keeps the board that a source went to, which has the name of a body too', () => {
    expect(record.sources.get('report')?.body).toBe('Scrutiny Board');
  });

  it('puts priorities in their plan by number, not by name', () => {
    expect(record.plans.get('plan-a')?.priorities.map((p) => p.number)).toEqual([2, 10]);
    expect([...record.priorities.keys()]).toEqual(['plan-a/02-two', 'plan-a/10-ten', 'plan-b/02-two']);
  });

  it('hands the authority down from the plan to priorities, actions and costs', () => {
    expect(record.priorities.get('plan-b/02-two')?.authority).toBe('otherton');
    expect(record.actions.get('plan-a/02-two/walk')).toMatchObject({
      priority: 'plan-a/02-two',
      plan: 'plan-a',
      authority: 'sampleton',
    });
    expect(record.plans.get('plan-a')?.costs?.authority).toBe('sampleton');
    expect(record.plans.get('plan-b')?.costs).toBeUndefined();
  });

  it('puts recommendations in the order of their review, and periods oldest first', () => {
    expect(record.reviews.get('review')?.recommendations.map((r) => r.id)).toEqual(['rec-02', 'rec-01']);
    expect(record.trackers.get('tracker')?.periods.map((p) => p.period)).toEqual(['2008/09 Q4', '2009/10 Q4']);
  });

  it('does not depend on the order of the files, nor change them', () => {
    const before = structuredClone(files);
    expect(buildRecord(files.toReversed())).toEqual(record);
    expect(files).toEqual(before);
  });

  it('leaves out what is not there', () => {
    const empty = buildRecord([]);
    expect(empty.themes).toEqual([]);
    expect(empty.synonyms).toEqual({ groups: [] });
    expect(empty.plans.size).toBe(0);
  });
});
