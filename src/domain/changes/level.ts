import type { Level, Scale } from '../../schema/scale.ts';
import type { Verb } from './change.ts';

/** A level's word for readers; its id where the scale does not know it. */
export const levelWords = (scale: Pick<Scale, 'levels'> | undefined, id: string): string =>
  scale?.levels.find((l) => l.id === id)?.label ?? id;

/** Levels outside the order (“not rated”) stand last with a neutral tone: going there is neither better nor worse. */
const rankOf = (levels: readonly Level[], id: string): number =>
  levels.findIndex((l) => l.id === id && l.tone !== 'neutral');

/** Whether the second of two levels is better or worse by their order on the scale, best first. */
export function levelCourse(
  scale: Pick<Scale, 'levels'> | undefined,
  old: string,
  now: string,
): Verb & ('better' | 'worse' | 'revised') {
  const [from, to] = [rankOf(scale?.levels ?? [], old), rankOf(scale?.levels ?? [], now)];
  if (from < 0 || to < 0 || from === to) return 'revised';
  return to < from ? 'better' : 'worse';
}
