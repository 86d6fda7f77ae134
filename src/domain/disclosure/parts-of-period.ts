import { firstDay, lastDay, periodOf } from '../period.ts';

/**
 * How periods among `known` make up others of them: a function from a whole to the periods that together fill it, without
 * gap or overlap, once for each kind that does: a year by its quarters and by its months, a span by its years. Empty where
 * none does; a quarter that is not named fills nothing. The periods are read once, however many wholes are asked for.
 */
export function partsAmong(known: readonly string[]): (whole: string) => string[][] {
  const read = known
    .map((text) => ({ text, p: periodOf(text) }))
    .filter(({ p }) => p.kind !== 'unnamed-quarter')
    .map(({ text, p }) => ({ text, kind: p.kind, from: firstDay(p), to: lastDay(p) }))
    .sort((a, b) => a.from - b.from);
  return (whole) => {
    const p = periodOf(whole);
    if (p.kind === 'unnamed-quarter') return [];
    const [from, to] = [firstDay(p), lastDay(p)];
    const inside = read.filter((q) => q.from >= from && q.to <= to && q.text !== whole);
    return [...new Set(inside.map((q) => q.kind))].flatMap((kind) => {
      const parts = inside.filter((q) => q.kind === kind);
      const tiles = parts.every((q, i) => q.from === (i === 0 ? from : parts[i - 1]!.to + 1));
      return parts.length > 1 && tiles && parts.at(-1)!.to === to ? [parts.map((q) => q.text)] : [];
    });
  };
}
