import { earlyTargetsWords } from '../../domain/early-targets.ts';
import { inPeriod } from '../../domain/in-period.ts';
import { middle, periodOf } from '../../domain/period.ts';
import type { ForecastGuide, GuideLine, GuidePoint, LimitsGuide, TrendGuides } from '../../domain/trend-guides.ts';
import { capitalise, listOf, plural } from '../../domain/wording.ts';

/** A point of a guide: when (days since 1970, the middle of its period) and how high. */
export interface GuideMark {
  readonly at: number;
  readonly value: number;
}

/** A straight line to read the figures against, and what its label may say, longest first. */
export interface Guide {
  readonly kind: 'pace' | 'forecast' | 'mean' | 'limit';
  readonly from: GuideMark;
  readonly to: GuideMark;
  readonly texts: readonly string[];
}

/** Lines beside the figures, and the words that say what they are: a chart's table does not hold them. */
export interface GuideModel {
  readonly lines: readonly Guide[];
  /** Periods of the figures that stand out of normal variation. */
  readonly signals: readonly string[];
  readonly words: readonly string[];
}

const markOf = (p: GuidePoint): GuideMark => ({ at: middle(periodOf(p.period)), value: p.value });
const guide = (kind: Guide['kind'], line: GuideLine, texts: readonly string[]): Guide => ({
  kind,
  from: markOf(line.from),
  to: markOf(line.to),
  texts,
});

const way = ({ from, to }: GuideLine): string =>
  `from ${from.text} ${inPeriod(from.period)} to ${to.text} ${inPeriod(to.period)}`;

/** True where the figures ran along a line within a fiftieth of the chart's height: two lines there would look like one. */
function runsAlong(line: GuideLine, pieces: readonly (readonly GuideMark[])[], height: number): boolean {
  const [a, b] = [markOf(line.from), markOf(line.to)];
  const on = (m: GuideMark) =>
    Math.abs(m.value - (a.value + ((b.value - a.value) * (m.at - a.at)) / (b.at - a.at))) <= height / 50;
  return pieces.some((piece) => {
    const within = piece.filter((m) => m.at >= a.at && m.at <= b.at);
    return within.at(0)?.at === a.at && within.at(-1)?.at === b.at && within.every(on);
  });
}

/** Lines that start and end almost alike are drawn as one, and the words name that one. */
const oncePerWay = (lines: readonly GuideLine[], height: number): GuideLine[] =>
  lines.filter(
    (line, i) =>
      !lines.slice(0, i).some((other) =>
        (['from', 'to'] as const).every((end) => {
          const [a, b] = [markOf(line[end]), markOf(other[end])];
          return a.at === b.at && Math.abs(a.value - b.value) <= height / 25;
        }),
      ),
  );

function paceModel(courses: readonly GuideLine[], pieces: readonly (readonly GuideMark[])[], height: number) {
  const [along, apart] = [true, false].map((is) => courses.filter((c) => runsAlong(c, pieces, height) === is)) as [
    GuideLine[],
    GuideLine[],
  ];
  const drawn = oncePerWay(apart, height);
  return {
    lines: drawn.map((c) => guide('pace', c, ['pace needed'])),
    words: [
      ...(apart.length > 0
        ? [
            `The dashed ${drawn.length === 1 ? 'line is' : 'lines are'} the steady pace that a plan needed: ${listOf(drawn.map(way))}.`,
          ]
        : []),
      ...along.map((c) => `The figures ran along the pace that the plan needed, ${way(c)}.`),
    ],
  };
}

/** A pace that would run across a break is said, not drawn: figures after it would be read against it. */
const brokenWords = (lines: readonly GuideLine[]): string[] =>
  lines.length === 0
    ? []
    : [
        `The steady pace that a plan needed, ${listOf(lines.map(way))}, is not drawn across the break: figures on its two sides are not comparable.`,
      ];

const forecastModel = (f: ForecastGuide) => ({
  lines: [guide('forecast', f, [`forecast ${f.to.text} [f]`, `${f.to.text} [f]`])],
  words: [
    `The dotted line is the forecast [f]: the straight line through the ${f.before} figures from before the ${f.plan} began, carried on to ${f.to.text} ${inPeriod(f.to.period)}.`,
  ],
});

function limitsModel({ mean, upper, lower, count, provisional, signals }: LimitsGuide) {
  const named = (line: GuideLine, name: string) => [`${name} ${line.to.text}`, name];
  const limit = (line: GuideLine | undefined, name: string) =>
    line
      ? [guide('limit', line, [...(provisional ? [`${name} ${line.to.text}, provisional`] : []), ...named(line, name)])]
      : [];
  const heights = [
    upper && `the upper limit at ${upper.to.text}`,
    `the mean at ${mean.to.text}`,
    lower && `the lower limit at ${lower.to.text}`,
  ].filter((t) => t !== undefined);
  const thin = { 1: 'The thin line is', 2: 'The two thin lines are', 3: 'The three thin lines are' }[heights.length];
  return {
    lines: [...limit(upper, 'upper limit'), guide('mean', mean, named(mean, 'mean')), ...limit(lower, 'lower limit')],
    words: [
      `${thin} ${listOf(heights)}, worked out from ${plural(count, 'figure')}${provisional ? ' and so provisional' : ''}; between the limits figures vary as usual.`,
      ...(upper && lower ? [] : ['A limit where no figure can be is not drawn.']),
      signals.words.length > 0
        ? `A ring marks a figure that is part of a real change: ${signals.words.join('; ')}.`
        : 'No figure signals a real change.',
    ],
  };
}

/**
 * The guides of a trend. `pieces` are the area's lines and `height` the range of all that is drawn, in the unit: a pace
 * that the figures kept is said, not drawn over them.
 */
export function guideModel(
  { courses, broken, early, forecast, limits }: TrendGuides,
  pieces: readonly (readonly GuideMark[])[],
  height: number,
): GuideModel {
  const parts = [
    paceModel(courses, pieces, height),
    ...(forecast ? [forecastModel(forecast)] : []),
    ...(limits ? [limitsModel(limits)] : []),
  ];
  return {
    lines: parts.flatMap((p) => p.lines),
    signals: limits?.signals.periods ?? [],
    words: [...parts.flatMap((p) => p.words), ...brokenWords(broken), ...earlyTargetsWords(early)].map(capitalise),
  };
}

/** Periods that the guides start and end at, for the axis. */
export const guidePeriods = ({ courses, forecast }: TrendGuides): string[] =>
  [...courses, ...(forecast ? [forecast] : [])].flatMap((line) => [line.from.period, line.to.period]);
