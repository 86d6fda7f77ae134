import type { Benchmark } from '../../domain/benchmark.ts';
import type { Compared } from '../../domain/comparison.ts';
import { absolute, decimalOf, toNumber } from '../../domain/decimal.ts';
import { differenceText, printedShort } from '../../domain/figure-text.ts';
import { periodShort } from '../../domain/period.ts';
import type { IndicatorRecord } from '../../domain/record.ts';
import { capitalise, plural } from '../../domain/wording.ts';
import { standingFinding, type Standing } from './standing.ts';

/** One mark of a row, in percent. */
export interface DotMark {
  readonly kind: 'area' | 'national' | 'similar';
  readonly value: number;
  readonly label: string;
}

export interface DotRow {
  readonly key: string;
  /** The name and, where the rows of a chart are of several periods, the period. */
  readonly name: string;
  readonly marks: readonly DotMark[];
  readonly standing: Standing;
  /** `1.5 points worse`. */
  readonly words: string;
}

/** The rows compared with England, then those that only similar areas can be compared with; the worst first. */
export interface DotGroup {
  readonly heading: string;
  readonly rows: readonly DotRow[];
}

export interface BenchmarkDotsModel {
  readonly title: string;
  readonly finding: string;
  readonly council: string;
  readonly groups: readonly DotGroup[];
  /** What the marks mean that the drawing does not say itself, and what is left to the table. */
  readonly key: readonly string[];
}

/** `1.5 percentage points worse`; `better`, `worse` and `apart` are said of the council. */
export function gapText(indicator: IndicatorRecord, { favour, difference }: Benchmark): string {
  if (favour === 'same') return 'no difference';
  return `${differenceText(indicator, decimalOf(difference))} ${favour ?? 'apart'}`;
}

export const standingOf = (b: Benchmark): Standing => b.favour ?? 'apart';
const sizeOf = (b: Benchmark): number => toNumber(absolute(decimalOf(b.difference)));
/** Below zero where the council is behind; those that are neither better nor worse come last. */
const rank = (b: Benchmark): number =>
  b.favour === undefined ? Infinity : b.favour === 'worse' ? -sizeOf(b) : b.favour === 'better' ? sizeOf(b) : 0;

function markOf(indicator: IndicatorRecord, kind: DotMark['kind'], { drawn }: Benchmark['area']): DotMark {
  const value = drawn.value!;
  const label = printedShort(indicator, drawn);
  return { kind, value: toNumber(decimalOf(value)), label };
}

interface Beside {
  readonly of: Compared;
  readonly main: Benchmark;
}

function rowOf({ of: { indicator, similar }, main }: Beside, withPeriod: boolean): DotRow {
  const also = main.kind === 'national' && similar?.period === main.period ? similar : undefined;
  return {
    key: indicator.key,
    name: withPeriod
      ? `${indicator.shortName}, ${periodShort(main.period).replaceAll(' ', '\u00a0')}`
      : indicator.shortName,
    marks: [
      markOf(indicator, 'area', main.area),
      markOf(indicator, main.kind, main.other),
      ...(also ? [markOf(indicator, 'similar', also.other)] : []),
    ],
    standing: standingOf(main),
    words: gapText(indicator, main).replace('percentage ', ''),
  };
}

/** Which percentage lags most, in words; nothing where fewer than two lag. `others`: whether there are other units. */
function worstWords(rows: readonly Beside[], others: boolean): string[] {
  const [worst] = rows;
  if (!worst || worst.main.favour !== 'worse' || rows.filter((r) => r.main.favour === 'worse').length < 2) return [];
  const { indicator } = worst.of;
  return [
    `Furthest behind${others ? ' of the percentages' : ''}: ${indicator.shortName}, ${gapText(indicator, worst.main)}.`,
  ];
}

/** On how many of the comparisons the figure beside the council’s is printed without a year, so that it is our reading. */
function undatedWords(rows: readonly Beside[], whose: string): string[] {
  const count = rows.filter((r) => r.main.other.drawn.undated).length;
  if (count === 0) return [];
  const said = `the source gives no year for ${whose}`;
  if (rows.length === 1) return [`${capitalise(said)}.`];
  const of = count < rows.length ? `${count} of them` : count === 2 ? 'both' : `all ${count}`;
  return [`For ${of} ${said}.`];
}

function findingOf(council: string, rows: readonly Beside[], sorted: readonly Beside[]): string {
  const [england, only] = [
    rows.filter((r) => r.main.kind === 'national'),
    rows.filter((r) => r.main.kind === 'similar'),
  ];
  const standings = (of: readonly Beside[]) => of.map((r) => standingOf(r.main));
  const period = 'in the same period';
  const first =
    england.length > 0 ? [standingFinding(council, standings(england), `a figure for England ${period}`)] : [];
  const then =
    only.length > 0
      ? [
          standingFinding(
            council,
            standings(only),
            `a figure for similar areas ${england.length > 0 ? 'but none for England' : period}`,
          ),
        ]
      : [];
  return [
    ...first,
    ...undatedWords(england, 'England’s figure'),
    ...worstWords(
      sorted.filter((r) => r.main.kind === 'national'),
      england.some((r) => r.of.indicator.unit !== 'percent'),
    ),
    ...then,
    ...undatedWords(only, 'the figure of similar areas'),
  ].join(' ');
}

/**
 * A council's figures beside England's and similar areas', of one theme: `rows` are what can be compared, with at
 * least one of them. Only percentages are drawn, since they alone share an axis; no group where there are none.
 */
export function benchmarkDots(theme: string, council: string, rows: readonly Compared[]): BenchmarkDotsModel {
  const all = rows.flatMap((of): Beside[] => {
    const main = of.national ?? of.similar;
    return main ? [{ of, main }] : [];
  });
  // Two that are neither better nor worse differ by no number: they keep their order.
  const drawn = all.filter((r) => r.of.indicator.unit === 'percent').sort((a, b) => rank(a.main) - rank(b.main) || 0);
  const periods = new Set(all.map((r) => r.main.period));
  const [only] = periods;
  const group = (kind: Benchmark['kind'], heading: string): DotGroup[] => {
    const own = drawn.filter((r) => r.main.kind === kind);
    return own.length > 0 ? [{ heading, rows: own.map((r) => rowOf(r, periods.size > 1)) }] : [];
  };
  const left = all.length - drawn.length;
  const elsewhen = drawn.filter((r) => r.of.national && r.of.similar && r.of.national.period !== r.of.similar.period);
  return {
    title: `${theme}: ${council} beside others${periods.size === 1 ? `, ${periodShort(only!)}` : ''}`,
    finding: findingOf(council, all, drawn),
    council,
    groups: [...group('national', 'Beside England'), ...group('similar', 'Beside similar areas')],
    key: [
      ...(drawn.length > 0 ? ['In percent.'] : []),
      ...(drawn.length > 1
        ? ['The furthest behind stands first. Where marks would cover one another, they stand one over the other.']
        : []),
      ...(left > 0 && drawn.length > 0
        ? [`Only in the table: ${plural(left, 'indicator')} in another unit than percent.`]
        : []),
      ...(elsewhen.length > 0
        ? [`Only in the table: figures of similar areas for another period (${plural(elsewhen.length, 'indicator')}).`]
        : []),
    ],
  };
}
