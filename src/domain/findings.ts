import { againstTargets, type AgainstTarget } from './against-targets.ts';
import { benchmarks, type Benchmark } from './benchmark.ts';
import { decimalOf } from './decimal.ts';
import { differenceText, figureText } from './figure-text.ts';
import { missing, moreThanOne, namedPoints, possessive, undatedCare, undatedFigures } from './finding-care.ts';
import { figureAt, findingText, namedFindingOf, type Finding } from './finding.ts';
import { inPeriod, thePeriod } from './in-period.ts';
import { otherwiseCare } from './otherwise-words.ts';
import { comparePeriods } from './period.ts';
import { offTarget, plannedIn, wouldBe } from './printed-elsewhere.ts';
import type { IndicatorRecord, OpenRecord } from './record.ts';
import { roughly } from './rough.ts';
import { otherValues, pointsOf, seriesOf, type SeriesPoint } from './series.ts';
import { targetStatus } from './target-status.ts';
import { capitalise, listOf } from './wording.ts';

/** What an indicator says in full: its own figures, then how they stand against target, nation and neighbours. */
export interface Findings extends Finding {
  /** One more sentence; nothing where there is neither target in numbers nor benchmark. */
  readonly beside: string | undefined;
}

const bare = (indicator: IndicatorRecord): IndicatorRecord => ({ ...indicator, unitLabel: undefined });

/** The figures that the first sentence names, and whether it ends with the latest, so that “it” is that one. */
interface Named {
  readonly points: readonly SeriesPoint[];
  readonly latest: SeriesPoint;
  readonly latestLast: boolean;
}

function judged(indicator: IndicatorRecord, t: AgainstTarget, { latest, latestLast }: Named): string {
  const status = t.status!;
  const goal = figureText(bare(indicator), t.value!);
  const rough = roughly({ value: t.value }, t.actual!.drawn);
  const size = `${rough}${differenceText(bare(indicator), decimalOf(status.shortfall))}`;
  const off = offTarget[indicator.polarity];
  if (t.period === latest.period && latestLast)
    return {
      met: `it met its target of ${goal}`,
      close: `it was ${size} ${off} its target of ${goal}`,
      missed: `it missed its target of ${goal} by ${size}`,
    }[status.status];
  const target = `the target of ${goal} for ${thePeriod(t.period)}`;
  return {
    met: `${target} was met`,
    close: `${target} was not quite met: the figure is ${size} ${off} it`,
    missed: `${target} was missed by ${size}`,
  }[status.status];
}

/** A clause of the second sentence, and whether it speaks of the latest figure, which the first has just named. */
interface Clause {
  readonly text: string;
  readonly ofLatest: boolean;
}

/** The last target that a figure can be held to; without any, those that no figure can be held to. */
function againstTarget(indicator: IndicatorRecord, targets: readonly AgainstTarget[], named: Named): Clause[] {
  const last = targets.findLast((t) => t.status);
  if (last) return [{ text: judged(indicator, last, named), ofLatest: last.period === named.latest.period }];
  const [first, ...more] = targets;
  if (!first || indicator.polarity === 'none') return [];
  const goal = (t: AgainstTarget) => figureText(bare(indicator), t.value!);
  const goalFor = (t: AgainstTarget) => `${goal(t)} for ${thePeriod(t.period)}`;
  const end = more.findLast((t) => goalFor(t) !== goalFor(first));
  const steady = new Set(targets.map(goal)).size === 1;
  const none = 'there is no result to set against its';
  const text = !end
    ? `there is no result for ${thePeriod(first.period)} to set against its target of ${goal(first)}`
    : steady
      ? `${none} target of ${goal(first)} for ${listOf([...new Set(targets.map((t) => thePeriod(t.period)))])}`
      : goal(first) === goal(end)
        ? `${none} targets, the first and the last of them ${goal(first)}, for ${thePeriod(first.period)} and ${thePeriod(end.period)}`
        : `${none} targets, from ${goalFor(first)} to ${goalFor(end)}`;
  return [{ text, ofLatest: false }];
}

const places = { national: 'England', similar: 'similar areas' } as const;

/** `better than England’s 80%`, `level with similar areas`, `worse than England and similar areas, both at 77%`. */
function stands(indicator: IndicatorRecord, group: readonly Benchmark[]): string {
  const how = (b: Benchmark) =>
    decimalOf(b.difference).units === 0n
      ? 'level with'
      : `${b.favour ?? (b.difference.startsWith('-') ? 'lower' : 'higher')} than`;
  const figure = (b: Benchmark) => figureAt(bare(indicator), b.other);
  const parts = [...Map.groupBy(group, how)].map(([word, same]) => {
    const names = listOf(same.map((b) => places[b.kind]));
    if (word === 'level with') return `${word} ${names}`;
    if (same.length > 1 && new Set(same.map(figure)).size === 1) return `${word} ${names}, both at ${figure(same[0]!)}`;
    return `${word} ${listOf(same.map((b) => `${possessive[b.kind]} ${figure(b)}`))}`;
  });
  return parts.join(' but ');
}

/** The area beside England and similar areas, a clause for each period. */
function besidePlaces(record: OpenRecord, indicator: IndicatorRecord, { points, latest }: Named): Clause[] {
  const found = benchmarks(indicator, (s) => record.sources.get(s)?.published);
  return [...Map.groupBy(found, (b) => b.period)].map(([period, group]) => {
    const how = stands(indicator, group);
    const ofLatest = period === latest.period;
    // After a sentence of two figures “that” could be either.
    if (ofLatest && points.length === 1) return { text: `that was ${how}`, ofLatest };
    const figure = points.some((p) => p.period === period) ? '' : `, at ${figureAt(bare(indicator), group[0]!.area)},`;
    return { text: `${inPeriod(period)}${figure} it was ${how}`, ofLatest };
  });
}

/** Of what the second sentence names, that whose period no source prints. */
function undatedBeside(
  record: OpenRecord,
  indicator: IndicatorRecord,
  targets: readonly AgainstTarget[],
): readonly string[] {
  const found = benchmarks(indicator, (s) => record.sources.get(s)?.published);
  const figures = found.filter((b) => b.other.drawn.undated).map((b) => possessive[b.kind]);
  const judged = targets.findLast((t) => t.status);
  // Where none is judged, the sentence names the first and the last for what they are said to be for.
  const open = judged || indicator.polarity === 'none' ? [] : [targets[0], targets.at(-1)];
  const read = [...new Set(open.flatMap((t) => (t?.undated ? thePeriod(t.period) : [])))];
  return [
    ...(figures.length > 0 ? [`${listOf(figures)} ${figures.length === 1 ? 'figure' : 'figures'}`] : []),
    ...(judged?.undated || (read.length > 0 && targets.length === 1) ? ['the target'] : []),
    ...(targets.length > 1 ? read.map((p) => `the target for ${p}`) : []),
  ];
}

/** Of earlier periods with a target and no result, those for which a document prints a figure after all. */
const printedElsewhere = (points: readonly SeriesPoint[], targets: readonly AgainstTarget[], latest: SeriesPoint) =>
  points
    .slice(0, points.indexOf(latest))
    .filter(
      (p) =>
        p.drawn.value === undefined &&
        otherValues(p).length > 0 &&
        targets.some((t) => t.period === p.period && !t.status),
    );

/** Of the last target that a figure is held to: how the other figures printed for its period would stand to it. */
function byOtherFigures(indicator: IndicatorRecord, targets: readonly AgainstTarget[]): string[] {
  const last = targets.findLast((t) => t.status);
  if (!last?.actual) return [];
  return otherValues(last.actual).flatMap(({ value }) => {
    const would = targetStatus(indicator, last.value!, value);
    if (!would || (would.status === 'met' && last.status!.status === 'met')) return [];
    return [`${figureText(bare(indicator), value)} would ${wouldBe(indicator, last.value!, value)}`];
  });
}

/** What an indicator's figures say in one or two sentences, each true of the figures it names, and what to bear in mind. */
export function findingsOf(record: OpenRecord, indicator: IndicatorRecord): Findings {
  const dateOf = (source: string) => record.sources.get(source)?.published;
  const series = seriesOf(indicator, 'area');
  const points = series ? pointsOf(series, dateOf) : [];
  const named = namedPoints(indicator, points);
  const latest = named.at(-1);
  const targets = againstTargets(record, indicator, dateOf)
    // Of a target that a break parts from its result, it would be wrong to say that there is none.
    .filter((t) => t.value !== undefined && !(t.brokenAt && t.actual))
    .sort((a, b) => comparePeriods(a.period, b.period));
  const planned = plannedIn(record, indicator, targets);
  const own = namedFindingOf(indicator, dateOf, planned);
  if (!latest) return { ...own, beside: undefined };
  const first: Named = { points: named, latest, latestLast: named.length < 3 };
  const clauses = [...besidePlaces(record, indicator, first), ...againstTarget(indicator, targets, first)];
  // What is said of the figure just named comes first; only then can it be called “that”.
  const texts = [...clauses.filter((c) => c.ofLatest), ...clauses.filter((c) => !c.ofLatest)].map((c) => c.text);
  // That a target has no result says already that its period has none.
  const said = targets.every((t) => !t.status)
    ? targets.map((t) => `no result is given for ${thePeriod(t.period)}`)
    : [];
  const figures = undatedFigures(named);
  const judgedPoint = targets.findLast((t) => t.status)?.actual;
  const held = named.some((p) => p.period === judgedPoint?.period) ? undefined : judgedPoint;
  const undated = [...undatedFigures(held ? [held, ...named] : named), ...undatedBeside(record, indicator, targets)];
  return {
    sentence: own.sentence,
    beside: texts.length === 0 ? undefined : `${capitalise(texts.join('; '))}.`,
    care: [
      ...undatedCare(undated),
      ...otherwiseCare(indicator, benchmarks(indicator, dateOf)),
      ...own.care.filter((clause) => !said.includes(clause) && !undatedCare(figures).includes(clause)),
      ...(held ? moreThanOne(indicator, [held]) : []),
      ...byOtherFigures(indicator, targets),
      ...missing(indicator, printedElsewhere(points, targets, latest), points, planned),
    ],
  };
}

/** All of it as one text. */
export const findingsText = ({ sentence, beside, care }: Findings): string =>
  findingText({ sentence: [sentence, beside].filter((s) => s !== undefined).join(' '), care });
