import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, surfaces } from './contrast.ts';

test('black on white is 21, a colour on itself 1, and grey as the guidelines give it', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#0b5d5e', '#0b5d5e')).toBe(1);
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
});

test('the surfaces are those of the style sheet', () => {
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const all = [...tokens.matchAll(/--surface(?:-raised)?: (#[0-9a-f]{6})/g)].map((m) => m[1]);
  expect(all).toEqual(Object.values(surfaces));
});

test('every ink, tone and accent can be read on both surfaces of its page', () => {
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
  const inks = (css: string) => [...css.matchAll(/--(ink(?:-soft)?|tone-\w+|chart-\w+): (#[0-9a-f]{6})/g)];
  const faint = [
    ...inks(light).flatMap(([, name, c]) =>
      [surfaces.light, surfaces.lightRaised].filter((s) => contrast(c!, s) < 4.5).map((s) => `${name} on ${s}`),
    ),
    ...inks(dark).flatMap(([, name, c]) =>
      [surfaces.dark, surfaces.darkRaised].filter((s) => contrast(c!, s) < 4.5).map((s) => `${name} on ${s}`),
    ),
  ];
  expect(faint).toEqual([]);
});

test('every fill for large areas stands out from both surfaces of its page', () => {
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
  const fills = (css: string) => [...css.matchAll(/--fill-\w+: (#[0-9a-f]{6})/g)].map((m) => m[1]!);
  const faint = [
    ...fills(light).filter((c) => [surfaces.light, surfaces.lightRaised].some((s) => contrast(c, s) < 3)),
    ...fills(dark).filter((c) => [surfaces.dark, surfaces.darkRaised].some((s) => contrast(c, s) < 3)),
  ];
  expect(fills(light)).toHaveLength(5);
  expect(fills(dark)).toHaveLength(5);
  expect(faint).toEqual([]);
});
