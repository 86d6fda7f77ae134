import { periodLabel } from './period.ts';
import { gradeOf } from './rating-against-status.ts';
import type { PublishedRating } from './published-ratings.ts';
import type { OpenRecord } from './record.ts';
import { plural } from './wording.ts';
import { widerRatings, type WiderRating } from './wider-ratings.ts';

/** A published rating or arrow of something wider than an indicator, with the figures that are linked to it. */
export interface WiderCompared extends PublishedRating {
  readonly title: string;
  readonly figures: readonly WiderRating[];
  /** Whether any of the figures points another way; nothing where there is none that could point anywhere. */
  readonly verdict: 'apart' | 'not apart' | 'no figure';
}

/** Every rating or arrow that trackers give something wider than an indicator. */
export function widerCompared(record: OpenRecord): WiderCompared[] {
  const figuresOf = widerRatings(record);
  return [...record.trackers.values()].flatMap((tracker) => {
    const levels = (tracker.scale && record.scales.get(tracker.scale)?.levels) || [];
    return tracker.periods.toReversed().flatMap((period) =>
      period.entries.flatMap((entry): WiderCompared[] => {
        const item = tracker.items.find((i) => i.id === entry.item);
        const level = levels.find((l) => l.id === entry.rating);
        if (!item || item.follows?.kind === 'indicator' || !(level || entry.direction)) return [];
        const figures = figuresOf.get(entry) ?? [];
        const verdict = figures.some((f) => f.ways === 'apart')
          ? 'apart'
          : figures.some((f) => f.change)
            ? 'not apart'
            : 'no figure';
        return [{ tracker, period, entry, level, title: item.title, figures, verdict }];
      }),
    );
  });
}

/** Ratings that no list of comparisons can hold, and why: one sentence each, with the tracker’s period it is about. */
export interface LeftOut {
  readonly period: PublishedRating['period'] | undefined;
  readonly words: string;
}

/** What documents rate without saying what they rate, and what trackers list without a rating. */
export function leftOut(record: OpenRecord): LeftOut[] {
  return [...record.trackers.values()].flatMap((tracker) => {
    const levels = (tracker.scale && record.scales.get(tracker.scale)?.levels) || [];
    const says = (rating: string | undefined) => levels.some((l) => l.id === rating && gradeOf(l) !== undefined);
    return tracker.periods.toReversed().flatMap((period): LeftOut[] => {
      const name = `${tracker.shortTitle}, ${periodLabel(period.period)}`;
      const counted = (period.printedCounts ?? []).filter((c) => says(c.rating)).reduce((sum, c) => sum + c.count, 0);
      const unnamed = counted - period.entries.filter((e) => says(e.rating)).length;
      const bare = tracker.scale ? period.entries.filter((e) => !e.rating && !e.direction).length : 0;
      return [
        ...(counted > 0 && unnamed > 0
          ? [
              {
                period,
                words: `${name}: the document counts ${plural(counted, 'rating')} and does not say what ${unnamed === counted ? 'any of them is' : unnamed === 1 ? 'one of them is' : `${unnamed} of them are`} of.`,
              },
            ]
          : []),
        ...(bare > 0
          ? [
              {
                period,
                words: `${name}: ${plural(bare, 'entry', 'entries')} without a rating to compare, each marked with the reason.`,
              },
            ]
          : []),
      ];
    });
  });
}
