import type { Milestone } from '../../schema/milestone.ts';
import { idOf, markerCell, numbering, periodId } from './cells.ts';

/**
 * The figures of a milestone or a measure as rows. One without figures is itself its target, in words: it gets one row
 * of kind `target` with its title as the text and no period.
 * @param key what the rows' own keys begin with
 */
export function plannedRows(milestone: Milestone, key: string) {
  const number = numbering();
  const figures = milestone.figures ?? [];
  const about = { title: milestone.title, indicator: idOf(milestone.indicator), about_note: milestone.note ?? '' };
  if (figures.length === 0) {
    const nothing = { period: '', value: '', marker: '', note: '', qualifier: '' };
    return [{ ...about, ...nothing, kind: 'target', text: milestone.title, figure: `${key}/target` }];
  }
  return figures.map((f) => ({
    ...about,
    period: f.period,
    kind: f.kind,
    value: f.value ?? '',
    text: f.text ?? '',
    marker: markerCell(f.marker),
    note: f.note ?? '',
    qualifier: f.qualifier ?? '',
    figure: number(`${key}/${f.kind}/${periodId(f.period)}`),
  }));
}
