import { element } from '../../search/element.ts';
import type { Preview } from '../preview.ts';
import { tableOf } from './tables.ts';
import { trendSvg } from './trend-svg.ts';

/** How many previews are open from the start; the others are drawn when they are opened. */
const opened = 3;

function figure(preview: Preview, id: string): HTMLElement {
  const { title, finding, drawings, words, columns, rows } = preview;
  const text = `Chart: ${title}. The same figures are in the table below.`;
  const table = element(
    'details',
    { class: 'chart-table' },
    element('summary', {}, 'The figures as they would be'),
    tableOf(
      title,
      ['Period', ...columns, 'From your file'],
      rows.map((r) => [r.period, ...r.cells, r.change]),
    ),
  );
  table.open = drawings.length === 0;
  return element(
    'figure',
    { class: 'chart', 'aria-labelledby': id },
    element('figcaption', {}, element('p', { class: 'chart-finding', id }, finding)),
    ...drawings.map((d) => trendSvg(d.layout, d.changed, text)),
    words.length > 0 && drawings.length > 0 && element('p', { class: 'chart-key' }, words.join(' ')),
    table,
  );
}

/** A preview of each changed indicator, as its page would show it. */
export const previewsView = (previews: readonly Preview[]): HTMLElement[] =>
  previews.map((preview, i) => {
    const details = element(
      'details',
      { class: 'check-preview' },
      element('summary', {}, element('h4', {}, preview.title)),
    );
    details.addEventListener(
      'toggle',
      () => {
        details.append(figure(preview, `check-finding-${i + 1}`));
      },
      { once: true },
    );
    details.open = i < opened;
    return details;
  });
