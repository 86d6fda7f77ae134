import { capitalise, listOf } from '../../domain/wording.ts';
import type { TrendLayout } from './layout.ts';
import type { TrendModel, TrendSeries } from './model.ts';

const shapes: Record<TrendSeries['kind'], string> = {
  area: 'a round point',
  national: 'a square',
  similar: 'a diamond',
  group: 'a diamond',
};

/** Which shape is whose, for the series that a drawing has no room to name: on a phone it may be too crowded. */
export function shapeWords({ series }: TrendModel, layouts: readonly TrendLayout[]): string[] {
  const unnamed = series.filter((s) =>
    layouts.some(({ labels }) => !labels.some((l) => l.text.toLowerCase().includes(s.name.toLowerCase()))),
  );
  if (unnamed.length === 0) return [];
  return [
    `${capitalise(listOf(unnamed.map((s) => `${shapes[s.kind]} is ${s.name.replace(/^Similar/, 'similar')}`)))}.`,
  ];
}
