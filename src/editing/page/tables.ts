import { element } from '../../search/element.ts';

export type CellContent = Node | string | undefined;

/** A table that becomes a list on a phone; empty cells are left out there. `first` says whether rows have names. */
export function tableOf(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly CellContent[])[],
): HTMLElement {
  const row = (cells: readonly CellContent[]) =>
    element(
      'tr',
      {},
      ...cells.map((cell, i) =>
        i === 0 ? element('th', { scope: 'row' }, cell) : element('td', { 'data-label': heads[i]! }, cell || undefined),
      ),
    );
  return element(
    'section',
    { class: 'table-wrap', 'aria-label': caption, tabindex: '0' },
    element(
      'table',
      { class: 'stack' },
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, ...heads.map((h) => element('th', { scope: 'col' }, h)))),
      element('tbody', {}, ...rows.map(row)),
    ),
  );
}
