import type { Indicator } from '../schema/indicator.ts';
import { absolute, compare, decimalOf, decimalText, multiply, signOf, subtract, type Decimal } from './decimal.ts';
import { outside } from './polarity.ts';

export type Targeted = Pick<Indicator, 'polarity' | 'range' | 'unit' | 'tolerance'>;
export type Tolerance = NonNullable<Indicator['tolerance']>;

export interface TargetStatus {
  readonly status: 'met' | 'close' | 'missed';
  /** How far short of target, in the indicator's unit, unrounded: zero or less where the target is met. */
  readonly shortfall: string;
  /** The largest shortfall that still counts as close, in the indicator's unit, unrounded. */
  readonly allowed: string;
  readonly tolerance: Tolerance;
}

/** The tolerance an indicator declares, or the published default: 2 points for percentages, 0.05 of the target else. */
export function toleranceOf(indicator: Pick<Indicator, 'unit' | 'tolerance'>): Tolerance {
  if (indicator.tolerance) return indicator.tolerance;
  return indicator.unit === 'percent' || indicator.unit === 'percentage points'
    ? { kind: 'points', amount: '2' }
    : { kind: 'relative', amount: '0.05' };
}

function shortfallOf(indicator: Targeted, target: Decimal, actual: Decimal): Decimal | undefined {
  if (indicator.polarity === 'higher') return subtract(target, actual);
  if (indicator.polarity === 'lower') return subtract(actual, target);
  return indicator.polarity === 'range' && indicator.range ? outside(actual, indicator.range) : undefined;
}

/** The largest shortfall of a target that still counts as close, in the indicator's unit, unrounded. */
export function allowedShortfall(indicator: Pick<Indicator, 'unit' | 'tolerance'>, target: string): string {
  const { kind, amount } = toleranceOf(indicator);
  const allowed = decimalOf(amount);
  return decimalText(kind === 'points' ? allowed : multiply(allowed, absolute(decimalOf(target))));
}

/**
 * Compares an outturn with a target, both as printed. Met: no shortfall; close: a shortfall within the tolerance;
 * missed: more. Nothing where the indicator has no polarity. A target of 0 is no special case.
 */
export function targetStatus(indicator: Targeted, target: string, actual: string): TargetStatus | undefined {
  const goal = decimalOf(target);
  const shortfall = shortfallOf(indicator, goal, decimalOf(actual));
  if (!shortfall) return undefined;
  const allowed = allowedShortfall(indicator, target);
  const status = signOf(shortfall) <= 0 ? 'met' : compare(shortfall, decimalOf(allowed)) <= 0 ? 'close' : 'missed';
  return { status, shortfall: decimalText(shortfall), allowed, tolerance: toleranceOf(indicator) };
}
