import { expect, it } from 'vitest';
import { targetStatus, toleranceOf, type Targeted } from './target-status.ts';

const percent = (more: Partial<Targeted> = {}): Targeted => ({ unit: 'percent', polarity: 'higher', ...more });
const status = (i: Targeted, target: string, actual: string) => targetStatus(i, target, actual)?.status;

it('a percentage is close within 2 points, unrounded, where those are less than 5% of its target', () => {
  expect(status(percent(), '63', '63.0')).toBe('met');
  expect(status(percent(), '63', '61')).toBe('close');
  expect(status(percent(), '63', '60.99')).toBe('missed');
});

it('a small percentage is close within 5% of its target, where that is less than 2 points', () => {
  // 0.05 × 8.0 = 0.4; at 40% the two are alike, 0.05 × 40 = 2.
  const lower = percent({ polarity: 'lower' });
  expect(status(lower, '8.0', '8.4')).toBe('close');
  expect(status(lower, '8.0', '8.41')).toBe('missed');
  expect(status(lower, '8.0', '8.8')).toBe('missed');
  expect(status(percent(), '40', '38')).toBe('close');
  expect(status(percent(), '39.8', '37.8')).toBe('missed');
  expect(targetStatus(percent(), '39.8', '37.81')).toEqual({
    status: 'close',
    shortfall: '1.99',
    allowed: '1.99',
    tolerance: { points: '2', share: '0.05' },
  });
});

it('of all, nearly all is close within 2 points, and of none, nothing but none will do', () => {
  expect(status(percent(), '100', '98')).toBe('close');
  expect(status(percent(), '100', '97.9')).toBe('missed');
  const lower = percent({ polarity: 'lower' });
  expect(status(lower, '0', '0.0')).toBe('met');
  expect(targetStatus(lower, '0', '0.1')).toMatchObject({ status: 'missed', allowed: '0' });
});

it('a gap that may be below 0 counts by its size', () => {
  const gap: Targeted = { unit: 'percentage points', polarity: 'higher' };
  expect(targetStatus(gap, '-10', '-10.5')).toMatchObject({ status: 'close', shortfall: '0.5', allowed: '0.5' });
  expect(status(gap, '-10', '-10.6')).toBe('missed');
});

it('lower can be better', () => {
  expect(status(percent({ polarity: 'lower' }), '6.8', '6.2')).toBe('met');
  expect(status(percent({ polarity: 'lower' }), '46.8', '48.8')).toBe('close');
  expect(status(percent({ polarity: 'lower' }), '46.8', '48.81')).toBe('missed');
});

it('a count is close within a twentieth of its target', () => {
  const count: Targeted = { unit: 'number', polarity: 'higher' };
  expect(targetStatus(count, '100', '95')).toEqual({
    status: 'close',
    shortfall: '5',
    allowed: '5',
    tolerance: { share: '0.05' },
  });
  expect(status(count, '100', '94.9')).toBe('missed');
});

it('a target of 0 is no special case', () => {
  const count: Targeted = { unit: 'number', polarity: 'lower' };
  expect(status(count, '0', '0')).toBe('met');
  expect(status(count, '0', '1')).toBe('missed');
});

it('a range is met inside, and measured from its nearer end', () => {
  const ranged = percent({ polarity: 'range', range: { low: '40', high: '60' } });
  expect(status(ranged, '50', '60')).toBe('met');
  expect(status(ranged, '50', '61.5')).toBe('close');
  expect(targetStatus(ranged, '50', '37')).toMatchObject({ status: 'missed', shortfall: '3' });
});

it('no polarity, no status', () => {
  expect(targetStatus(percent({ polarity: 'none' }), '1', '1')).toBeUndefined();
});

it('a declared tolerance replaces the default', () => {
  const strict = percent({ tolerance: { kind: 'points', amount: '0.5' } });
  expect(toleranceOf(strict)).toEqual({ points: '0.5' });
  expect(status(strict, '63', '62.4')).toBe('missed');
  const wide = percent({ polarity: 'lower', tolerance: { kind: 'points', amount: '2' } });
  expect(status(wide, '8.0', '10')).toBe('close');
  expect(status(percent({ tolerance: { kind: 'relative', amount: '0.1' } }), '63', '57')).toBe('close');
});
