import type { AgainstTarget } from './against-targets.ts';
import { compare, decimalOf } from './decimal.ts';
import { differenceText, figureText } from './figure-text.ts';
import { figureAt } from './finding.ts';
import { thePeriod } from './in-period.ts';
import { isOneTime, lastDay, periodOf } from './period.ts';
import { offTarget } from './printed-elsewhere.ts';
import type { IndicatorRecord } from './record.ts';
import { favour } from './polarity.ts';
import { roughly } from './rough.ts';
import { otherValues, type SeriesPoint } from './series.ts';
import { listOf } from './wording.ts';

/** The figures that a finding’s first sentence names, and whether it ends with the latest, so that “it” is that one. */
export interface Named {
  readonly points: readonly SeriesPoint[];
  readonly latest: SeriesPoint;
  readonly latestLast: boolean;
}

/** A clause of the second sentence, and whether it speaks of the latest figure, which the first has just named. */
export interface Clause {
  readonly text: string;
  readonly ofLatest: boolean;
}

export const bare = (indicator: IndicatorRecord): IndicatorRecord => ({ ...indicator, unitLabel: undefined });
const goal = (indicator: IndicatorRecord, t: AgainstTarget): string => figureText(bare(indicator), t.value!);

function judged(indicator: IndicatorRecord, t: AgainstTarget, { latest, latestLast }: Named): string {
  const status = t.status!;
  const aim = goal(indicator, t);
  const rough = roughly({ value: t.value }, t.actual!.drawn);
  const size = `${rough}${differenceText(bare(indicator), decimalOf(status.shortfall))}`;
  const off = offTarget[indicator.polarity];
  if (t.period === latest.period && latestLast)
    return {
      met: `it met its target of ${aim}`,
      close: `it was ${size} ${off} its target of ${aim}`,
      missed: `it missed its target of ${aim} by ${size}`,
    }[status.status];
  const target = `the target of ${aim} for ${thePeriod(t.period)}`;
  return {
    met: `${target} was met`,
    close: `${target} was not quite met: the figure is ${size} ${off} it`,
    missed: `${target} was missed by ${size}`,
  }[status.status];
}

/** The last target that a figure stands beside; without a better direction there is none to judge, and both are told. */
const heldTarget = ({ polarity }: IndicatorRecord, targets: readonly AgainstTarget[]): AgainstTarget | undefined =>
  targets.findLast((t) => t.status ?? (polarity === 'none' && t.actual && !t.brokenAt && isOneTime(t.period)));

interface Told {
  /** The one that a figure stands beside. */
  readonly held: AgainstTarget | undefined;
  /** Without any: those that no figure can be held to, in the same sentence. */
  readonly open: readonly AgainstTarget[];
  /** Those after the held one whose period has no figure, though later ones have. */
  readonly passed: readonly AgainstTarget[];
  /** Those after the latest figure, in a sentence of their own where the one before tells of others. */
  readonly ahead: readonly AgainstTarget[];
}

const end = (period: string): number => lastDay(periodOf(period));

/** What is told of targets in numbers, and where. One that a break parts from later figures is no next target of theirs. */
export function toldOf(indicator: IndicatorRecord, targets: readonly AgainstTarget[], latest: SeriesPoint): Told {
  const held = heldTarget(indicator, targets);
  const ahead = targets.filter((t) => !t.actual && !t.brokenAt && end(t.period) > end(latest.period));
  const others = targets.filter((t) => !ahead.includes(t));
  if (held) {
    const passed = others.filter((t) => !t.actual && end(t.period) > end(held.period));
    return { held, open: [], passed, ahead };
  }
  return others.length > 0 ? { held, open: others, passed: [], ahead } : { held, open: targets, passed: [], ahead: [] };
}

/** Whether they only rise or only fall, so that the first and the last tell the way of all. */
function oneWay(targets: readonly AgainstTarget[]): boolean {
  const steps = targets.slice(1).map((t, i) => compare(decimalOf(t.value!), decimalOf(targets[i]!.value!)));
  return steps.every((s) => s >= 0) || steps.every((s) => s <= 0);
}

/** `80% for 2007/08, 90% for 2008/09, and 80% for October 2010 and November 2010`. */
function eachOf(indicator: IndicatorRecord, targets: readonly AgainstTarget[]): string {
  const periods = [...Map.groupBy(targets, (t) => t.period)].map(([period, same]) => ({
    goals: listOf([...new Set(same.map((t) => goal(indicator, t)))]),
    period: thePeriod(period),
  }));
  const groups: { goals: string; periods: string[] }[] = [];
  for (const { goals, period } of periods) {
    const last = groups.at(-1);
    if (last?.goals === goals) last.periods.push(period);
    else groups.push({ goals, periods: [period] });
  }
  const items = groups.map((g) => `${g.goals} for ${listOf(g.periods)}`);
  // Where an item holds an “and” of its own, the comma tells where the last begins.
  return items.length > 1 && items.some((item) => item.includes(' and '))
    ? `${items.slice(0, -1).join(', ')}, and ${items.at(-1)!}`
    : listOf(items);
}

/** Of targets that nothing is held to: those that are named, which are all unless the two ends tell the way. */
const namedOpen = (targets: readonly AgainstTarget[]): readonly AgainstTarget[] =>
  targets.length > 2 && oneWay(targets) && new Set(targets.map((t) => t.value)).size > 1
    ? [targets[0]!, targets.at(-1)!]
    : targets;

/** Those that the sentences name, without those in words. */
export function namedTargets(indicator: IndicatorRecord, targets: readonly AgainstTarget[], latest: SeriesPoint) {
  const { held, open, passed, ahead } = toldOf(indicator, targets, latest);
  return [...(held ? [held] : namedOpen(open)), ...passed, ...ahead];
}

/** The last target that a figure can be held to; without any, those that no figure can be held to. */
export function againstTarget(indicator: IndicatorRecord, targets: readonly AgainstTarget[], named: Named): Clause[] {
  const { held, open } = toldOf(indicator, targets, named.latest);
  const ofLatest = held?.period === named.latest.period;
  if (held?.status) return [{ text: judged(indicator, held, named), ofLatest }];
  if (held) {
    const figure = figureAt(bare(indicator), held.actual!);
    const text = `the figure for ${thePeriod(held.period)}, ${figure}, stands beside a target of ${goal(indicator, held)} and is not judged by it, since neither direction is declared better`;
    return [{ text, ofLatest }];
  }
  const [first, ...more] = open;
  if (!first) return [];
  const goalFor = (t: AgainstTarget) => `${goal(indicator, t)} for ${thePeriod(t.period)}`;
  const last = more.findLast((t) => goalFor(t) !== goalFor(first));
  const steady = new Set(open.map((t) => goal(indicator, t))).size === 1;
  const none = 'there is no result to set against its';
  const text = !last
    ? `there is no result for ${thePeriod(first.period)} to set against its target of ${goal(indicator, first)}`
    : steady
      ? `${none} target of ${eachOf(indicator, open)}`
      : oneWay(open)
        ? `${none} targets, from ${goalFor(first)} to ${goalFor(last)}`
        : `${none} targets: ${eachOf(indicator, open)}`;
  return [{ text, ofLatest: false }];
}

/** Targets still to come that the latest figure, by every number printed for it, is better than: they ask for less than was reached. */
function reached(indicator: IndicatorRecord, targets: readonly AgainstTarget[], latest: SeriesPoint): string[] {
  const ahead = targets.filter((t) => !t.actual && !t.brokenAt && end(t.period) > end(latest.period));
  const values = [latest.drawn.value!, ...otherValues(latest).map((v) => v.value)];
  const easier = ahead.filter((t) => values.every((v) => favour(indicator, t.value!, v) === 'better'));
  if (easier.length === 0 || latest.drawn.qualifier) return [];
  const goals = [...new Set(easier.map((t) => goal(indicator, t)))];
  const which =
    easier.length < ahead.length
      ? `the ${goals.length === 1 ? 'target' : 'targets'} of ${listOf(goals)}`
      : (['that', 'both'][ahead.length - 1] ?? 'all of them');
  return [`The figure for ${thePeriod(latest.period)} was already better than ${which}.`];
}

/** The targets after the one that the sentence before tells of, and those that are in words. */
export function furtherTargets(indicator: IndicatorRecord, all: readonly AgainstTarget[], { latest }: Named): string[] {
  const inNumbers = all.filter((t) => t.value !== undefined);
  const { passed, ahead } = toldOf(indicator, inNumbers, latest);
  const one = new Set(ahead.map((t) => goal(indicator, t))).size === 1;
  const inWords = Map.groupBy(
    all.filter((t) => t.value === undefined && t.text !== undefined),
    (t) => t.text!,
  );
  const periods = [...new Set([...inWords.values()].flat().map((t) => thePeriod(t.period)))];
  const texts = listOf([...inWords.keys()].map((text) => `“${text}”`));
  return [
    ...(passed.length === 0
      ? []
      : [`No figure is given for the periods of other targets: ${eachOf(indicator, passed)}.`]),
    ...(ahead.length === 0
      ? []
      : [`There is no result for its next ${one ? 'target,' : 'targets:'} ${eachOf(indicator, ahead)}.`]),
    ...reached(indicator, inNumbers, latest),
    ...(inWords.size === 0
      ? []
      : [
          inWords.size === 1 && periods.length === 1
            ? `Its target for ${periods[0]!} is in words: ${texts}.`
            : `Its targets for ${listOf(periods)} are in words: ${texts}.`,
        ]),
  ];
}
