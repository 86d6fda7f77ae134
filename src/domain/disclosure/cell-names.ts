import type { Indicator } from '../../schema/indicator.ts';
import type { Path } from '../integrity/problem.ts';
import { periodLabel } from '../period.ts';
import type { Cell } from './count-table.ts';
import type { Sum } from './sum.ts';

/** How messages name the cells of a sum. */
export interface CellNames {
  /** A cell among those of the sum: its group, or its period. */
  part(cell: Cell): string;
  /** A cell by itself. */
  whole(cell: Cell): string;
  /** What all cells of the sum have in common: their period, or their series. */
  readonly scope: string;
}

export function cellNames(sum: Sum | undefined, { series }: Pick<Indicator, 'series'>): CellNames {
  const seriesName = (id: string) => {
    const s = series.find((one) => one.id === id);
    return s?.kind === 'area' ? 'the whole area' : `“${s?.name ?? id}”`;
  };
  const groups = sum?.of === 'groups';
  return {
    part: (c) => (groups ? seriesName(c.series) : periodLabel(c.period)),
    whole: (c) => `${seriesName(c.series)}, ${periodLabel(c.period)}`,
    scope: sum ? (groups ? periodLabel(sum.whole.period) : seriesName(sum.whole.series)) : '',
  };
}

/** `series[2].observations[0]`: what holds a number, for whoever looks for it in the file. */
export const placeOf = (path: Path): string =>
  path
    .slice(0, -1)
    .reduce<string>((text, p) => text + (typeof p === 'number' ? `[${p}]` : text === '' ? p : `.${p}`), '');
