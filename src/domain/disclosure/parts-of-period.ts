import { firstDay, lastDay, periodOf } from '../period.ts';

/**
 * The periods among `known` that together make up `whole`, without gap or overlap, once for each kind that does: a year
 * by its quarters and by its months, a span by its years. Empty where none does.
 */
export function partsOfPeriod(whole: string, known: readonly string[]): string[][] {
  const [from, to] = [firstDay(periodOf(whole)), lastDay(periodOf(whole))];
  const inside = known
    .filter((text) => text !== whole)
    .map((text) => ({ text, p: periodOf(text) }))
    .map(({ text, p }) => ({ text, kind: p.kind, from: firstDay(p), to: lastDay(p) }))
    .filter((p) => p.from >= from && p.to <= to)
    .sort((a, b) => a.from - b.from);
  return [...new Set(inside.map((p) => p.kind))].flatMap((kind) => {
    const parts = inside.filter((p) => p.kind === kind);
    const tiles = parts.every((p, i) => p.from === (i === 0 ? from : parts[i - 1]!.to + 1));
    return parts.length > 1 && tiles && parts.at(-1)!.to === to ? [parts.map((p) => p.text)] : [];
  });
}
