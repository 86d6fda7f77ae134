import { compareRatios, magnitude, minus, times, whole, type Ratio } from './ratio.ts';

/** The four rules, in the order in which they are asked. */
export const xmrRules = ['outside', 'run', 'near', 'side'] as const;
export type XmrRule = (typeof xmrRules)[number];

/** One signal: its rule, which way it points, and the figures that make it, by their place in the series. */
export interface XmrSignal {
  readonly rule: XmrRule;
  readonly towards: 'up' | 'down';
  readonly at: readonly number[];
}

/** The middle and how far the limits lie from it, both in the unit of the values. */
export interface XmrCentre {
  readonly mean: Ratio;
  readonly reach: Ratio;
}

/** Runs of neighbours that share a sign other than 0, as [first, last, sign]. */
function runsOf(signs: readonly (-1 | 0 | 1)[]): [number, number, -1 | 1][] {
  const runs: [number, number, -1 | 1][] = [];
  for (const [i, sign] of signs.entries()) {
    const last = runs.at(-1);
    if (sign === 0) continue;
    if (last && last[1] === i - 1 && last[2] === sign) last[1] = i;
    else runs.push([i, i, sign]);
  }
  return runs;
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const way = (sign: number): 'up' | 'down' => (sign > 0 ? 'up' : 'down');

/** Two of three neighbours far out, all three on one side; windows that share such a figure are one signal. */
function nearOn(sign: 1 | -1, side: readonly number[], far: readonly boolean[]): XmrSignal[] {
  const groups: number[][] = [];
  for (let i = 0; i + 2 < side.length; i += 1) {
    const three = [i, i + 1, i + 2];
    const close = three.filter((p) => far[p]);
    if (close.length < 2 || !three.every((p) => side[p] === sign)) continue;
    const last = groups.at(-1);
    if (last && close.some((p) => last.includes(p))) last.push(...close.filter((p) => !last.includes(p)));
    else groups.push(close);
  }
  return groups.map((at) => ({ rule: 'near', towards: way(sign), at }));
}

/**
 * What is more than normal variation in a series, in the order of the rules: each figure outside a limit; seven or
 * more in a row each higher (or each lower) than the one before; two of three neighbours beyond two thirds of the way
 * to a limit, all three on one side of the mean; seven or more in a row on one side of the mean. A figure on the mean,
 * or equal to the one before, ends a run. A figure outside a limit also counts as beyond two thirds of the way.
 */
export function signalsOf(values: readonly Ratio[], { mean, reach }: XmrCentre): XmrSignal[] {
  const off = values.map((v) => minus(v, mean));
  const side = off.map((o) => compareRatios(o, whole(0)));
  const outside = off.map((o) => compareRatios(magnitude(o), reach) > 0);
  const far = off.map((o) => compareRatios(times(magnitude(o), whole(3)), times(reach, whole(2))) > 0);
  const step = values.slice(1).map((v, i) => compareRatios(v, values[i]!));

  const beyond = outside.flatMap((o, i): XmrSignal[] =>
    o ? [{ rule: 'outside', towards: way(side[i]!), at: [i] }] : [],
  );
  const rising = runsOf(step)
    .filter(([first, last]) => last - first >= 5)
    .map(([first, last, sign]): XmrSignal => ({ rule: 'run', towards: way(sign), at: range(first, last + 1) }));
  const oneSide = runsOf(side)
    .filter(([first, last]) => last - first >= 6)
    .map(([first, last, sign]): XmrSignal => ({ rule: 'side', towards: way(sign), at: range(first, last) }));
  return [...beyond, ...rising, ...nearOn(1, side, far), ...nearOn(-1, side, far), ...oneSide];
}
