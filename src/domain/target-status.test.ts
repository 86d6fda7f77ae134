import { expect, it } from 'vitest';
import { targetStatus, toleranceOf, type Targeted } from './target-status.ts';

const percent = (more: Partial<Targeted> = {}): Targeted => ({ unit: 'percent', polarity: 'higher', ...more });
const status = (i: Targeted, target: string, actual: string) => targetStatus(i, target, actual)?.status;

it('a percentage is close within 2 points, unrounded', () => {
  expect(status(percent(), '63', '63.0')).toBe('met');
  expect(status(percent(), '63', '61')).toBe('close');
  expect(status(percent(), '63', '60.99')).toBe('missed');
});

it('lower can be better', () => {
  expect(status(percent({ polarity: 'lower' }), '6.8', '6.2')).toBe('met');
  expect(status(percent({ polarity: 'lower' }), '6.8', '8.2')).toBe('close');
  expect(status(percent({ polarity: 'lower' }), '6.8', '8.81')).toBe('missed');
});

it('a count is close within a twentieth of its target', () => {
  const count: Targeted = { unit: 'number', polarity: 'higher' };
  expect(targetStatus(count, '100', '95')).toEqual({
    status: 'close',
    shortfall: '5',
    allowed: '5.00',
    tolerance: { kind: 'relative', amount: '0.05' },
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
  expect(toleranceOf(strict)).toEqual({ kind: 'points', amount: '0.5' });
  expect(status(strict, '63', '62.4')).toBe('missed');
});
