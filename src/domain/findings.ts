import { againstTargets, type AgainstTarget } from './against-targets.ts';
import { benchmarks, type Benchmark } from './benchmark.ts';
import { decimalOf } from './decimal.ts';
import { figureText } from './figure-text.ts';
import { missing, moreThanOne, namedPoints, possessive, undatedCare, undatedFigures } from './finding-care.ts';
import { figureAt, findingText, namedFindingOf, type Finding } from './finding.ts';
import { inPeriod, thePeriod } from './in-period.ts';
import { otherwiseCare } from './otherwise-words.ts';
import { comparePeriods } from './period.ts';
import { plannedIn, wouldBe } from './printed-elsewhere.ts';
import type { IndicatorRecord, OpenRecord } from './record.ts';
import { otherValues, pointsOf, seriesOf, type SeriesPoint } from './series.ts';
import {
  againstTarget,
  bare,
  furtherTargets,
  namedTargets,
  toldOf,
  type Clause,
  type Named,
} from './target-clauses.ts';
import { targetStatus } from './target-status.ts';
import { capitalise, listOf } from './wording.ts';

/** What an indicator says in full: its own figures, then how they stand against target, nation and neighbours. */
export interface Findings extends Finding {
  /** How they stand, what is still open and what is in words, a sentence each; nothing where there is neither target nor benchmark. */
  readonly beside: string | undefined;
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
  latest: SeriesPoint,
): readonly string[] {
  const found = benchmarks(indicator, (s) => record.sources.get(s)?.published);
  const figures = found.filter((b) => b.other.drawn.undated).map((b) => possessive[b.kind]);
  const { held } = toldOf(indicator, targets, latest);
  // Those that nothing is held to are named by what they are said to be for.
  const open = namedTargets(indicator, targets, latest).filter((t) => t !== held && t.undated);
  const read = [...new Set(open.map((t) => thePeriod(t.period)))];
  return [
    ...(figures.length > 0 ? [`${listOf(figures)} ${figures.length === 1 ? 'figure' : 'figures'}`] : []),
    ...(held?.undated || (read.length > 0 && targets.length === 1) ? ['the target'] : []),
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
  const all = againstTargets(record, indicator, dateOf)
    // Of a target that a break parts from its result, it would be wrong to say that there is none.
    .filter((t) => !(t.brokenAt && t.actual))
    .sort((a, b) => comparePeriods(a.period, b.period));
  const targets = all.filter((t) => t.value !== undefined);
  const planned = plannedIn(record, indicator, targets);
  const own = namedFindingOf(indicator, dateOf, planned);
  if (!latest) return { ...own, beside: undefined };
  const first: Named = { points: named, latest, latestLast: named.length < 3 };
  const clauses = [...besidePlaces(record, indicator, first), ...againstTarget(indicator, targets, first)];
  // What is said of the figure just named comes first; only then can it be called “that”.
  const texts = [...clauses.filter((c) => c.ofLatest), ...clauses.filter((c) => !c.ofLatest)].map((c) => c.text);
  const sentences = [
    ...(texts.length === 0 ? [] : [`${capitalise(texts.join('; '))}.`]),
    ...furtherTargets(indicator, all, first),
  ];
  // That a target has no result says already that its period has none.
  const { held: target, open, ahead } = toldOf(indicator, targets, latest);
  const said = [...open, ...ahead].map((t) => `no result is given for ${thePeriod(t.period)}`);
  const figures = undatedFigures(named);
  const judgedPoint = target?.actual;
  const held = named.some((p) => p.period === judgedPoint?.period) ? undefined : judgedPoint;
  const undated = [
    ...undatedFigures(held ? [held, ...named] : named),
    ...undatedBeside(record, indicator, targets, latest),
  ];
  return {
    sentence: own.sentence,
    beside: sentences.length === 0 ? undefined : sentences.join(' '),
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
