import { decimalOf, signOf, toNumber } from '../../domain/decimal.ts';
import { differenceText, figureShort } from '../../domain/figure-text.ts';
import { thePeriod } from '../../domain/in-period.ts';
import { periodShort } from '../../domain/period.ts';
import type { IndicatorRecord } from '../../domain/record.ts';
import { otherValues, type SeriesPoint, type SourceDate } from '../../domain/series.ts';
import { twoPeriodsFinding } from '../../domain/two-periods-finding.ts';
import { bySize, twoPeriods, type ChangeOf, type TwoPeriods } from '../../domain/two-periods.ts';
import { capitalise } from '../../domain/wording.ts';

export interface SlopeEnd {
  readonly value: number;
  readonly label: string;
}

export interface SlopeLine {
  readonly name: string;
  readonly from: SlopeEnd;
  readonly to: SlopeEnd;
  readonly favour: 'better' | 'worse' | 'same' | 'none';
  /** What the colour says, in a word or two. */
  readonly word: string;
}

/** A figure in the table with where it stands, and what else is printed for the same period. */
export interface SlopeFigure {
  readonly text: string;
  readonly source: string;
  readonly locator: string;
}

export interface SlopeRow {
  readonly name: string;
  readonly key: string;
  /** Of each of the two periods; the first is the one that is drawn. */
  readonly figures: readonly (readonly SlopeFigure[])[];
  readonly change: string;
}

export interface SlopeModel {
  readonly title: string;
  readonly finding: string;
  readonly heads: readonly [string, string];
  readonly lines: readonly SlopeLine[];
  readonly rows: readonly SlopeRow[];
  /** Two paragraphs: how to read the drawing, then what is not in it. */
  readonly notes: readonly string[];
  readonly from: readonly string[];
}

/** Two lines are two sentences, not a drawing; of more than twelve nobody can follow one. */
const least = 3;
const most = 12;

const hasDirection = (c: ChangeOf) => c.change.favour !== undefined || c.change.unclear;

function wordOf({ change }: ChangeOf): string {
  const sign = signOf(decimalOf(change.difference));
  if (change.unclear) return 'unclear';
  if (sign === 0) return 'no change';
  if (change.withinDeadBand) return 'hardly changed';
  if (change.favour === undefined) return sign > 0 ? 'higher' : 'lower';
  return change.favour === 'same' ? 'as good' : change.favour;
}

/** A number and its flags; one that its source qualifies has a star, since “approximately” has no room. */
function endOf({ indicator }: ChangeOf, p: SeriesPoint): SlopeEnd {
  const { value = '0', qualifier, flags = [] } = p.drawn;
  const shown = flags.filter((f) => f !== 'b').map((f) => `[${f}]`);
  const number = `${figureShort(indicator, value)}${qualifier === undefined ? '' : '*'}`;
  return { value: toNumber(decimalOf(value)), label: [number, ...shown].join(' ') };
}

function rowOf(c: ChangeOf): SlopeRow {
  const { indicator, change } = c;
  const figures = [change.from, change.to].map((p) => [
    {
      text: [p.drawn.qualifier, figureShort(indicator, p.drawn.value!)].filter(Boolean).join(' '),
      source: p.drawn.source,
      locator: p.drawn.locator,
    },
    ...otherValues(p).map((o) => ({
      text: `also printed: ${figureShort(indicator, o.value)}`,
      source: o.source,
      locator: o.locator,
    })),
  ]);
  const size = decimalOf(change.difference);
  const by = change.withinDeadBand ? `${wordOf(c)}, ${signOf(size) > 0 ? 'up' : 'down'} by` : `${wordOf(c)} by`;
  const words = signOf(size) === 0 ? wordOf(c) : `${by} ${differenceText(indicator, size)}`;
  return { name: indicator.name, key: indicator.key, figures, change: words };
}

/** Where the drawing starts: at the lowest figure drawn. */
function startWords(drawn: readonly ChangeOf[]): string[] {
  const all = drawn.flatMap((c) => [c.change.from, c.change.to].map((p) => endOf(c, p).value));
  const lowest = Math.min(...all);
  if (lowest < 0) return [];
  return [lowest === 0 ? 'The drawing starts at zero.' : 'The drawing does not start at zero.'];
}

/** With semicolons: some names hold commas. */
const names = (indicators: readonly IndicatorRecord[]): string => indicators.map((i) => i.shortName).join('; ');

function notesOf(found: TwoPeriods, drawn: readonly ChangeOf[], elsewise: readonly IndicatorRecord[]): string[] {
  const starred = drawn.some((c) => [c.change.from, c.change.to].some((p) => p.drawn.qualifier !== undefined));
  const undated = found.changes
    .filter((c) => [c.change.from, c.change.to].some((p) => p.drawn.undated))
    .map((c) => c.indicator.shortName);
  const left = found.changes.filter((c) => !drawn.includes(c)).map((c) => c.indicator);
  const both = `${thePeriod(found.from)} and ${thePeriod(found.to)}`;
  const reading = [
    'These two periods are shown because figures that can be compared most often begin and end with them.',
    ...startWords(drawn),
    ...(starred ? ['A star: not exact in its source; the table says how.'] : []),
    ...(undated.length > 0
      ? [`No date is printed with a figure of ${undated.join('; ')}: the period is our reading.`]
      : []),
    ...(drawn.some((c) => c.change.unclear) ? ['Unclear: printed too roughly to tell.'] : []),
    ...(drawn.every(hasDirection) ? [] : ['Higher and lower: neither direction is declared better.']),
  ];
  const absent = [
    ...(left.length > 0
      ? [`Drawn are the ${drawn.length} figures that changed most. In the table only: ${names(left)}.`]
      : []),
    ...(found.without.length > 0
      ? [`Not shown, since no figures for ${both} can be compared: ${names(found.without)}.`]
      : []),
    ...(elsewise.length > 0 ? [`Not shown, since they are not in percent: ${names(elsewise)}.`] : []),
  ];
  return [reading, absent].filter((part) => part.length > 0).map((part) => part.join(' '));
}

/**
 * What a slope shows of the indicators of one theme and council: those in percent with comparable figures in both of
 * the periods that most of them have. Nothing where they are too few.
 */
export function slopeModel(
  indicators: readonly IndicatorRecord[],
  dateOf: SourceDate,
  subject: string,
): SlopeModel | undefined {
  const inPercent = indicators.filter((i) => i.unit === 'percent');
  const found = twoPeriods(inPercent, dateOf);
  if (!found || found.changes.length < least) return undefined;
  const drawn = found.changes.length > most ? bySize(found.changes).slice(0, most) : found.changes;
  const rows = found.changes.map(rowOf);
  return {
    title: `${subject}: ${thePeriod(found.from)} and ${thePeriod(found.to)}`,
    finding: twoPeriodsFinding(found),
    heads: [capitalise(periodShort(found.from)), capitalise(periodShort(found.to))],
    lines: drawn.map((c) => ({
      name: c.indicator.shortName,
      from: endOf(c, c.change.from),
      to: endOf(c, c.change.to),
      favour: c.change.favour ?? 'none',
      word: wordOf(c),
    })),
    rows,
    notes: notesOf(
      found,
      drawn,
      indicators.filter((i) => i.unit !== 'percent'),
    ),
    from: [...new Set(rows.flatMap((r) => r.figures.flat().map((f) => f.source)))],
  };
}
