import { yearsOf } from '../../domain/period.ts';
import type { OpenRecord } from '../../domain/record.ts';
import { pointsOf, seriesOf } from '../../domain/series.ts';
import { courseAnswer, courseOf } from './course.ts';
import { hasPanel } from './sheets.ts';

/** How a theme's figures went in one council. */
export interface ThemeAnswer {
  /** `Leeds, 2002 to 2013`: the years that the figures compared are for. */
  readonly where: string;
  readonly answer: string;
}

/** The answer to a theme's question, for each council with an indicator of it. */
export function themeAnswers(record: OpenRecord, theme: string): ThemeAnswer[] {
  const dateOf = (source: string) => record.sources.get(source)?.published;
  const own = [...record.indicators.values()].filter((i) => i.theme === theme);
  return [...Map.groupBy(own, (i) => i.authority)].map(([authority, indicators]) => {
    const name = record.authorities.get(authority)?.shortName ?? authority;
    const followed = indicators.filter(hasPanel);
    const years = followed.flatMap((i) =>
      pointsOf(seriesOf(i, 'area')!, dateOf)
        .filter((p) => p.drawn.value !== undefined)
        .flatMap((p) => yearsOf(p.period)),
    );
    const [first, last] = [Math.min(...years), Math.max(...years)];
    return {
      where: years.length === 0 ? name : `${name}, ${first === last ? first : `${first} to ${last}`}`,
      answer: courseAnswer(followed.map((i) => courseOf(i, dateOf))),
    };
  });
}
