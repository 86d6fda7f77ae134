import { tenth } from '../frame.ts';
import type { Level } from '../../schema/scale.ts';

/**
 * How a level's segment is filled: two of one tone, such as “no result” and “not rated”, would look like one segment.
 * The first of a tone is plain; of more, each next is hatched, rising and falling in turn.
 */
export type Fill = 'plain' | 'rising' | 'falling';

export function fillOf(level: Level, levels: readonly Level[]): Fill {
  const at = levels.filter((l) => l.tone === level.tone).findIndex((l) => l.id === level.id);
  return at <= 0 ? 'plain' : at % 2 === 1 ? 'rising' : 'falling';
}

const step = 6;

/** Slanting lines across a box, cut off at its edges. */
export function hatch(fill: Fill, box: { x: number; y: number; width: number; height: number }): string {
  if (fill === 'plain') return '';
  const { x, y, width, height } = box;
  let path = '';
  for (let from = x - height + step / 2; from < x + width; from += step) {
    const [a, b] = [Math.max(from, x), Math.min(from + height, x + width)];
    const at = (along: number) => tenth(fill === 'rising' ? y + height - (along - from) : y + along - from);
    path += `M${tenth(a)},${at(a)}L${tenth(b)},${at(b)}`;
  }
  return path;
}
