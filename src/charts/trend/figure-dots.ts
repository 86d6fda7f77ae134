import type { Box } from '../label.ts';
import type { Dot, FigureDot } from './dot.ts';
import type { PlacedSeries } from './layout.ts';
import type { Mark } from './model.ts';
import { arrowHeight } from './open-ended.ts';

/** Where a figure stands, and whether it is an arrow. */
export const figureDot = ({ open }: Mark, dot: Dot): FigureDot => (open ? { ...dot, open } : dot);

/** What labels keep off where a figure is an arrow. */
export const arrowBoxes = (series: readonly PlacedSeries[]): Box[] =>
  series
    .flatMap((s) => s.dots.filter((d) => d.open))
    .map(({ x, y }) => ({ x0: x - 5, x1: x + 5, y0: y - arrowHeight - 2, y1: y + 2 }));
