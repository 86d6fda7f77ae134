import type { Benchmark } from './benchmark.ts';
import { possessive } from './finding-care.ts';
import { figureAt } from './finding.ts';
import { thePeriod } from './in-period.ts';
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

/** A caution where the year that England’s figure is read to be of decides how the council stands beside it. */
export function otherwiseCare(indicator: IndicatorRecord, found: readonly Benchmark[]): string[] {
  const bare = { ...indicator, unitLabel: undefined };
  return turning(found.map((benchmark) => ({ indicator, benchmark }))).map(({ benchmark: { kind, otherwise } }) => {
    const how = { better: 'better than', worse: 'worse than', same: 'level with' }[otherwise!.favour!];
    const { area } = otherwise!;
    return `${possessive[kind]} figure may be for ${thePeriod(area.period)}: the ${figureAt(bare, area)} for that period would be ${how} it`;
  });
}
