import { bulletFinding } from '../../domain/bullet-finding.ts';
import type { Bullet, BulletFigure } from '../../domain/bullets.ts';
import { decimalOf, toNumber } from '../../domain/decimal.ts';
import { figureShort } from '../../domain/figure-text.ts';
import { inPeriod, thePeriod } from '../../domain/in-period.ts';
import { periodShort } from '../../domain/period.ts';
import type { tones } from '../../schema/scale.ts';
import type { Shape } from '../shape.ts';
import { scalesOf, type BulletScale } from './scales.ts';

/** What stands at a height of a bullet's scale: the number to draw, and what its label says. */
export interface BulletMark {
  readonly value: number;
  readonly label: string;
}

export interface BulletRow {
  readonly title: string;
  readonly figure: BulletMark;
  readonly target: BulletMark;
  readonly benchmark: (BulletMark & { readonly kind: 'national' | 'similar' }) | undefined;
  /** Where a figure is close to the target without meeting it; nothing where no status is worked out for the indicator. */
  readonly close: { readonly from: number; readonly to: number } | undefined;
  /** What came out, with its shape; for a row that cannot be judged beside others that can, why not. */
  readonly status: { readonly word: string; readonly shape: Shape; readonly tone: (typeof tones)[number] } | undefined;
  /** The largest number there can be. */
  readonly limit: number;
  /** What a number of its scale is followed by. */
  readonly sign: '%' | '';
}

export interface BulletModel {
  readonly finding: string;
  readonly rows: readonly BulletRow[];
  /** The same rows by the scales they are drawn on, one for all where it serves them all. */
  readonly scales: readonly BulletScale[];
  readonly key: readonly string[];
}

export const statusMarks = {
  met: { word: 'met', shape: 'circle', tone: 'good' },
  close: { word: 'close', shape: 'triangle', tone: 'fair' },
  missed: { word: 'missed', shape: 'diamond', tone: 'poor' },
} as const;
const benchmarkName = { national: 'England', similar: 'similar areas' } as const;
const numberOf = (text: string): number => toNumber(decimalOf(text));

/** The zone in which a figure is close, in the indicator's unit; none beside a target of 0, a range, or no polarity. */
function closeZone({ indicator, target, tolerance }: Bullet): BulletRow['close'] {
  const goal = numberOf(target.value);
  const allowed = numberOf(tolerance);
  if (allowed === 0) return undefined;
  if (indicator.polarity === 'higher') return { from: Math.max(0, goal - allowed), to: goal };
  return indicator.polarity === 'lower' ? { from: goal, to: goal + allowed } : undefined;
}

const textOf = ({ indicator }: Bullet, f: BulletFigure): string =>
  [f.qualifier, figureShort(indicator, f.value)].filter(Boolean).join(' ');

/** A period that all share is said once, in the key. */
const shared = (periods: readonly string[]): string | undefined =>
  new Set(periods).size === 1 ? periods[0] : undefined;

function rowOf(
  b: Bullet,
  judged: boolean,
  once: { figure: string | undefined; target: string | undefined },
): BulletRow {
  const figureWhen = once.figure === undefined ? ` in ${periodShort(b.figure.period)}` : '';
  const targetWhen = once.target === undefined ? ` for ${periodShort(b.target.period)}` : '';
  return {
    title: b.title,
    figure: {
      value: numberOf(b.figure.value),
      label: `${b.baseline ? 'baseline ' : ''}${textOf(b, b.figure)}${figureWhen}`,
    },
    target: {
      value: numberOf(b.target.value),
      label: `target ${textOf(b, b.target)}${b.indicator.polarity === 'lower' ? ' or less' : ''}${targetWhen}`,
    },
    benchmark: b.benchmark && {
      kind: b.benchmark.kind,
      value: numberOf(b.benchmark.value),
      label: `${benchmarkName[b.benchmark.kind]} ${textOf(b, b.benchmark)}`,
    },
    close: closeZone(b),
    status: b.status
      ? statusMarks[b.status.status]
      : judged
        ? { word: 'no figure', shape: 'dash', tone: 'neutral' }
        : undefined,
    limit: b.indicator.unit === 'percent' ? 100 : Infinity,
    sign: b.indicator.unit === 'percent' ? '%' : '',
  };
}

/** What direction is better, where it is not the usual one. */
function directions(bullets: readonly Bullet[]): string[] {
  const lower = bullets.filter((b) => b.indicator.polarity === 'lower').length;
  if (lower === 0) return [];
  return [lower === bullets.length ? 'Lower is better.' : 'Where a target is “or less”, lower is better.'];
}

/** What target bullets show: a row for each figure beside its target. */
export function bulletModel(bullets: readonly Bullet[]): BulletModel {
  const once = {
    figure: shared(bullets.map((b) => b.figure.period)),
    target: shared(bullets.map((b) => b.target.period)),
  };
  const judged = bullets.some((b) => b.status);
  const when =
    once.figure !== undefined && once.figure === once.target
      ? [`Figures and targets are for ${thePeriod(once.figure)}.`]
      : [
          ...(once.figure === undefined ? [] : [`Bars show figures ${inPeriod(once.figure)}.`]),
          ...(once.target === undefined ? [] : [`Targets are for ${thePeriod(once.target)}.`]),
        ];
  const rows = bullets.map((b) => rowOf(b, judged, once));
  const scales = scalesOf(rows);
  return {
    finding: bulletFinding(bullets),
    rows,
    scales,
    key: [
      `A bar is a figure, the tall tick its target${rows.some((r) => r.benchmark) ? ', the small square or diamond a benchmark of the same period' : ''}.`,
      ...(rows.some((r) => r.close) ? ['Within the shaded zone a figure is close to its target.'] : []),
      ...when,
      scales.length > 1 ? 'Bars start at zero and can be compared where they share a scale.' : 'Bars start at zero.',
      ...directions(bullets),
    ],
  };
}
