import { capitalise, listOf } from '../../domain/wording.ts';
import type { TrendLayout } from './layout.ts';
import type { TrendModel, TrendSeries } from './model.ts';

const shapes: Record<TrendSeries['kind'], string> = {
  area: 'a round point',
  national: 'a square',
  similar: 'a diamond',
  group: 'a diamond',
};

/**
 * Which shape is whose, for the series that a drawing does not name by themselves: on a phone it may be too crowded, and
 * marks side by side have one label for all.
 */
export function shapeWords({ series }: TrendModel, layouts: readonly TrendLayout[]): string[] {
  const namedIn = (text: string) => series.filter((s) => text.toLowerCase().includes(s.name.toLowerCase()));
  const unnamed = series.filter((s) =>
    layouts.some(
      ({ labels, leaders }) =>
        ![...labels, ...leaders.map((l) => l.label)].some((l) => {
          const [only, ...more] = namedIn(l.text);
          return only === s && more.length === 0;
        }),
    ),
  );
  if (unnamed.length === 0) return [];
  return [
    `${capitalise(listOf(unnamed.map((s) => `${shapes[s.kind]} is ${s.name.replace(/^Similar/, 'similar')}`)))}.`,
  ];
}
