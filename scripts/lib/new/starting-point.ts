import type { ContentFile } from '../../../src/domain/entry.ts';
import { comparePeriods } from '../../../src/domain/period.ts';
import type { Plan } from '../../../src/schema/plan.ts';
import type { Entry, Tracker, TrackerPeriod } from '../../../src/schema/tracker.ts';
import type { NewKind } from './place-of.ts';

const under = (files: readonly ContentFile[], kind: string, parent: string) =>
  files.filter((f) => f.kind === kind && f.key.startsWith(`${parent}/`));
const bare = (entries: readonly Entry[], locator: string): Entry[] =>
  entries.map(({ item, aspect }) => ({
    item,
    ...(aspect === undefined ? {} : { aspect }),
    marker: 'awaited',
    locator,
  }));

/**
 * What a new file holds before any question: what follows from its place, from the file before it and from its
 * parent. A tracker's new period starts with the items of the last one, each still awaited.
 */
export function startingPoint(
  kind: NewKind,
  answers: readonly string[],
  files: readonly ContentFile[],
  locator = 'to be written',
): Record<string, unknown> {
  const [first = '', second = ''] = answers;
  switch (kind) {
    case 'indicator':
      return { authority: first, refs: [] };
    case 'priority': {
      const before = under(files, 'priority', first).map((f) => (f.data as { number?: number }).number ?? 0);
      const source = (files.find((f) => f.kind === 'plan' && f.key === first)?.data as Plan | undefined)?.source;
      const number = Number(/^\d+/.exec(second)?.[0] ?? Math.max(0, ...before) + 1);
      return { number, ...(source ? { source } : {}), measures: [], actions: [] };
    }
    case 'review':
      return { judgements: [] };
    case 'recommendation':
      return { order: under(files, 'recommendation', first).length + 1 };
    case 'tracker':
      return { items: [] };
    case 'tracker-period': {
      const last = under(files, 'tracker-period', first)
        .map((f) => f.data as TrackerPeriod)
        .sort((a, b) => comparePeriods(a.period, b.period))
        .at(-1);
      const tracker = files.find((f) => f.kind === 'tracker' && f.key === first)?.data as Tracker | undefined;
      const items = (tracker?.items ?? []).map((i) => ({ item: i.id }) as Entry);
      return { period: second, entries: bare(last?.entries.length ? last.entries : items, locator) };
    }
    default:
      return {};
  }
}
