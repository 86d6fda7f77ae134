import { tidyText } from './typed-figure.ts';
import type { Grid } from './grid.ts';
import { looksLikePeriod } from './header.ts';
import type { KnownIndicator } from './indicator-finder.ts';
import type { FigureColumn } from './layout.ts';
import { figureKind } from './period-in-name.ts';
import type { CellProblem } from './problem.ts';
import { seriesFromName } from './series-name.ts';
import type { Settings } from './settings.ts';

/** Titles that say that a table holds targets, and nothing of what was reached. */
const ofTargets = (text: string): boolean =>
  /\btargets?\b/i.test(text) &&
  !/\b(?:actuals?|outturns?|performance|progress|results?|against|achieved)\b/i.test(text);

/**
 * What stands above the columns of figures: “Target” over some years and “Actual” over others, “England” over its own.
 * What applies to some of the columns and cannot be told is refused; a title above all of them says nothing.
 */
export function withAbove(
  grid: Grid,
  figures: readonly FigureColumn[],
  settings: Settings,
  only: KnownIndicator | undefined,
): { figures: readonly FigureColumn[]; problems: readonly CellProblem[] } {
  const problems: CellProblem[] = [];
  const overFigures = (f: FigureColumn) => {
    const cell = f.head.above;
    const isTitle = grid.heads.every((h) => h.above === cell);
    return f.period && cell?.kind === 'text' && !isTitle && !looksLikePeriod(cell) ? cell : undefined;
  };
  let [some, named] = [0, ''];
  const read = figures.map((f): FigureColumn => {
    const cell = overFigures(f);
    if (!cell) return f;
    const words = tidyText(cell.text);
    const of = figureKind(words);
    const series = seriesFromName(words, only?.data, settings);
    if (!of && !series) {
      const beneath = figures.filter((g) => g.head.above === cell);
      if (beneath.length > 1 && beneath.length < figures.length && beneath[0] === f)
        problems.push({
          sheet: grid.sheet,
          cell: cell.address,
          found: `“${words}” above some of the periods`,
          expected: 'what applies to all of the columns, or one of: target, actual, the area, England, similar areas',
        });
      return f;
    }
    some++;
    named ||= words;
    return { ...f, ...(of && !f.head.over ? { of, told: true as const } : {}), ...(series ? { series } : {}) };
  });
  if (some > 0)
    for (const f of read)
      if (f.period && f.head.above?.kind !== 'text' && !f.told && !f.series)
        problems.push({
          sheet: grid.sheet,
          cell: f.head.cell.address,
          found: `“${tidyText(f.head.cell.text)}” with nothing above it, where “${named}” stands above others`,
          expected: 'in each column what it holds; or one merged cell above all the columns that it is about',
          example: `${tidyText(f.head.cell.text)} ${named}`,
        });
  return { figures: read, problems };
}

/** Columns of figures that do not say what they are, under a title that says targets. */
export function titledTargets(grid: Grid, figures: readonly FigureColumn[]): CellProblem[] {
  if (figures.some((f) => f.of === 'target' || f.told)) return [];
  const title = grid.titles.find((t) => ofTargets(t.text));
  if (!title && !ofTargets(grid.sheet)) return [];
  return figures.map(({ head }) => ({
    sheet: grid.sheet,
    cell: head.cell.address,
    found: `the column “${tidyText(head.cell.text)}” under the title “${tidyText(title?.text ?? grid.sheet)}”`,
    expected: 'whether it holds targets or what was reached',
    example: `--column "${tidyText(head.cell.text)}=target" (or =value)`,
  }));
}
