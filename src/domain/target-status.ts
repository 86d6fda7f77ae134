import type { Indicator } from '../schema/indicator.ts';
import {
  absolute,
  compare,
  compareDecimals,
  decimalOf,
  decimalText,
  multiply,
  signOf,
  subtract,
  type Decimal,
} from './decimal.ts';
import { outside } from './polarity.ts';
import { ratioOf, ratioText } from './ratio.ts';

export type Targeted = Pick<Indicator, 'polarity' | 'range' | 'unit' | 'tolerance'>;

/** What still counts as close: a fixed margin, a share of the target, or the smaller of the two where both stand. */
export interface Tolerance {
  /** In the indicator's own unit. */
  readonly points?: string;
  /** 0.05 is a twentieth of the target. */
  readonly share?: string;
}

export interface TargetStatus {
  readonly status: 'met' | 'close' | 'missed';
  /** How far short of target, in the indicator's unit, unrounded: zero or less where the target is met. */
  readonly shortfall: string;
  /** The largest shortfall that still counts as close, in the indicator's unit, unrounded. */
  readonly allowed: string;
  readonly tolerance: Tolerance;
}

/** The published default. Of a small percentage 2 points are a large part: for 8% a twentieth, 0.4 points, is the less. */
const ofPercentages: Tolerance = { points: '2', share: '0.05' };
const ofOthers: Tolerance = { share: '0.05' };

/** The tolerance an indicator declares, or the published default for its unit. */
export function toleranceOf({ unit, tolerance }: Pick<Indicator, 'unit' | 'tolerance'>): Tolerance {
  if (tolerance) return tolerance.kind === 'points' ? { points: tolerance.amount } : { share: tolerance.amount };
  return unit === 'percent' || unit === 'percentage points' ? ofPercentages : ofOthers;
}

function shortfallOf(indicator: Targeted, target: Decimal, actual: Decimal): Decimal | undefined {
  if (indicator.polarity === 'higher') return subtract(target, actual);
  if (indicator.polarity === 'lower') return subtract(actual, target);
  return indicator.polarity === 'range' && indicator.range ? outside(actual, indicator.range) : undefined;
}

/** A share of a target, in its unit, unrounded, without needless zeros; a target below 0 counts by its size. */
export function shareOf(share: string, target: string): string {
  const part = multiply(decimalOf(share), absolute(decimalOf(target)));
  return ratioText(ratioOf(part), part.places);
}

/** The largest shortfall of a target that still counts as close, in the indicator's unit, unrounded. */
export function allowedShortfall(indicator: Pick<Indicator, 'unit' | 'tolerance'>, target: string): string {
  const { points, share } = toleranceOf(indicator);
  const margins = [...(points === undefined ? [] : [points]), ...(share === undefined ? [] : [shareOf(share, target)])];
  return margins.sort(compareDecimals)[0] ?? '0';
}

/**
 * Compares an outturn with a target, both as printed. Met: no shortfall; close: a shortfall within the tolerance;
 * missed: more. Nothing where the indicator has no polarity. A target of 0 is no special case: no share of it is left
 * to be close by, so that only points declared for the indicator leave room.
 */
export function targetStatus(indicator: Targeted, target: string, actual: string): TargetStatus | undefined {
  const goal = decimalOf(target);
  const shortfall = shortfallOf(indicator, goal, decimalOf(actual));
  if (!shortfall) return undefined;
  const allowed = allowedShortfall(indicator, target);
  const status = signOf(shortfall) <= 0 ? 'met' : compare(shortfall, decimalOf(allowed)) <= 0 ? 'close' : 'missed';
  return { status, shortfall: decimalText(shortfall), allowed, tolerance: toleranceOf(indicator) };
}
