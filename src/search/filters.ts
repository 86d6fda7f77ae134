import { element } from './element.ts';
import {
  facetLabels,
  facetNames,
  valuesOf,
  type Chosen,
  type Counts,
  type FacetName,
  type PageFacets,
} from './facets.ts';

/** Lists that are too long for boxes. */
const asMenus: readonly FacetName[] = ['rating', 'year'];

interface Control {
  readonly chosen: () => readonly string[];
  readonly show: (counts: ReadonlyMap<string, number>, chosen: readonly string[]) => void;
}

function boxes(name: FacetName, values: readonly string[], into: HTMLElement): Control {
  const rows = values.map((value) => {
    const box = element('input', { type: 'checkbox', name, value });
    const number = element('span', { class: 'count' });
    const row = element('label', {}, box, element('span', {}, value), number);
    return { value, box, number, row };
  });
  const group = element('fieldset', {}, element('legend', {}, facetLabels[name]), ...rows.map((r) => r.row));
  into.append(group);
  return {
    chosen: () => rows.filter((r) => r.box.checked).map((r) => r.value),
    show: (counts, chosen) => {
      for (const { value, box, number, row } of rows) {
        const count = counts.get(value) ?? 0;
        box.checked = chosen.includes(value);
        number.textContent = String(count);
        row.hidden = count === 0 && !box.checked;
      }
      group.hidden = rows.every((r) => r.row.hidden);
    },
  };
}

function menu(name: FacetName, values: readonly string[], into: HTMLElement): Control {
  const id = `filter-${name}`;
  const options = values.map((value) => ({ value, option: element('option', { value }, value) }));
  const select = element('select', { id, name }, element('option', { value: '' }, 'Any'));
  const group = element('div', { class: 'menu' }, element('label', { for: id }, facetLabels[name]), select);
  into.append(group);
  return {
    chosen: () => (select.value ? [select.value] : []),
    show: (counts, chosen) => {
      const shown = options.filter(({ value }) => counts.has(value) || chosen.includes(value));
      for (const { value, option } of shown) option.textContent = `${value} (${counts.get(value) ?? 0})`;
      select.replaceChildren(select.options[0]!, ...shown.map((o) => o.option));
      select.value = chosen[0] ?? '';
      group.hidden = shown.length === 0;
    },
  };
}

/** The filters: boxes and menus with counts, made once; `show` brings them up to date in place, so focus stays. */
export function filterControls(facets: ReadonlyMap<string, PageFacets>, into: HTMLElement) {
  const controls = facetNames.map((name) => {
    const make = asMenus.includes(name) ? menu : boxes;
    return [name, make(name, valuesOf(facets, name), into)] as const;
  });
  return {
    chosen: () => Object.fromEntries(controls.map(([n, c]) => [n, c.chosen()])) as unknown as Chosen,
    show: (counts: Counts, chosen: Chosen) => controls.forEach(([n, c]) => c.show(counts[n], chosen[n])),
  };
}
