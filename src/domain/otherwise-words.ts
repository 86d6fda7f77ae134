import type { Benchmark } from './benchmark.ts';
import { figureAt } from './finding.ts';
import type { IndicatorRecord } from './record.ts';
import { listOf } from './wording.ts';

interface Row {
  readonly indicator: IndicatorRecord;
  readonly benchmark: Benchmark;
}

const words = { better: 'better', worse: 'worse', same: 'level' } as const;

/** Those whose standing turns round where the benchmark is of the later figure beside it. */
const turning = (rows: readonly Row[]): Row[] =>
  rows.filter(({ benchmark: b }) => b.otherwise?.favour !== undefined && b.otherwise.favour !== b.favour);

/**
 * ` For 9 of them a later figure without a year stands in the same row; beside that, “Infant mortality” would be worse
 * than England.` Of rows that have another reading, at least one.
 */
export function otherwiseWords(rows: readonly Row[]): string {
  const turned = turning(rows).map(
    ({ indicator, benchmark }) => `“${indicator.shortName}” would be ${words[benchmark.otherwise!.favour!]}`,
  );
  const result = turned.length > 0 ? `${listOf(turned)}, the others as they are` : 'all would stand as they do';
  return ` For ${rows.length} of them a later figure stands in the same row: beside that, ${result}.`;
}

/** `beside the later figure in the same row, 5.4, it would be worse`: a caution where the reading decides the standing. */
export function otherwiseCare(indicator: IndicatorRecord, found: readonly Benchmark[]): string[] {
  const places = { national: 'England', similar: 'similar areas' } as const;
  const bare = { ...indicator, unitLabel: undefined };
  return turning(found.map((benchmark) => ({ indicator, benchmark }))).map(({ benchmark: { kind, otherwise } }) => {
    const how = { better: 'better than', worse: 'worse than', same: 'level with' }[otherwise!.favour!];
    return `the year of the figure for ${places[kind]} decides how it stands: the later ${figureAt(bare, otherwise!.area)} in the same row would be ${how} it`;
  });
}
