import { fieldOf } from './columns.ts';
import { seriesFromName } from './series-name.ts';
import type { Settings } from './settings.ts';
import { readTypedPeriod } from './typed-period.ts';
import { tidyText } from './typed-figure.ts';
import type { Indicator } from '../schema/indicator.ts';

/** What a column's name says besides its period: `Target 2010`, `2009/10 actual`, `England 2009/10`. */
export interface PeriodInName {
  /** The period as it stands in the name. */
  readonly period: string;
  readonly of?: 'value' | 'target';
  readonly series?: string;
}

const anyYears = { years: 'FY' as const, known: new Set<never>() };
const isPeriod = (text: string) => readTypedPeriod(text, anyYears) !== undefined;

/** Words that say whether figures are what was reached or what is to be reached. */
export function figureKind(text: string): 'value' | 'target' | undefined {
  const plain = tidyText(text).toLowerCase();
  if (/^(?:targets?|goals?|plan|planned|planned targets?)$/.test(plain)) return 'target';
  return /^(?:actuals?|outturns?|results?|performance|figures?|values?|achieved|actual (?:outturn|performance))$/.test(
    plain,
  )
    ? 'value'
    : undefined;
}

/** The period that a name names together with the kind or the series of its figures; nothing where it does not. */
export function periodInName(
  name: string,
  settings: Pick<Settings, 'series'>,
  indicator?: Indicator,
): PeriodInName | undefined {
  const words = tidyText(name)
    .replace(/[()[\]:,]/g, ' ')
    .split(' ')
    .filter((w) => w !== '');
  if (words.length < 2 || words.length > 8) return undefined;
  for (let cut = 1; cut < words.length; cut++) {
    const [start, end] = [words.slice(0, cut), words.slice(cut)];
    for (const [said, period] of [
      [start, end],
      [end, start],
    ] as const) {
      // `Target for 2010`, `actual - 2009/10`.
      const named = said.filter((w) => !/^(?:for|in|of|-|–|—)$/i.test(w)).join(' ');
      const when = period.filter((w) => !/^(?:for|in|of|-|–|—)$/i.test(w)).join(' ');
      if (!isPeriod(when)) continue;
      const field = fieldOf(named, {});
      const of = figureKind(named) ?? (field === 'value' || field === 'target' ? field : undefined);
      if (of) return { period: when, of };
      const series = seriesFromName(named, indicator, settings);
      if (series) return { period: when, series };
    }
  }
  return undefined;
}
