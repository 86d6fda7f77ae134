import { fits, shownWords } from './narrow.ts';

/** Lets a reader narrow a register by several facets and words at once, and sort it in place. Without it, each is there by links. */
export function enhanceRegister(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!body) return;
  const rows = [...body.rows];
  const count = document.querySelector('#register-count');
  const input = document.querySelector<HTMLInputElement>('#register-find');
  const menus = [...document.querySelectorAll<HTMLSelectElement>('#filters select')];
  const narrow = () => {
    const values = menus.flatMap((m) => (m.value ? `${m.name}:${m.value}` : []));
    const wanted = { find: input?.value ?? '', values };
    for (const row of rows)
      row.hidden = !fits({ text: row.textContent, values: row.dataset['facets']?.split(' ') ?? [] }, wanted);
    if (count)
      count.textContent = shownWords(
        rows.filter((r) => !r.hidden).length,
        rows.length,
        wanted,
        table.dataset['register'] ?? '',
      );
  };
  input?.addEventListener('input', narrow);

  // What is chosen stands in the address, to be sent on or come back to.
  const address = new URL(location.href);
  for (const menu of menus) {
    const value = address.searchParams.get(menu.name) ?? '';
    menu.value = [...menu.options].some((o) => o.value === value) ? value : '';
    menu.addEventListener('change', () => {
      if (menu.value) address.searchParams.set(menu.name, menu.value);
      else address.searchParams.delete(menu.name);
      history.replaceState(history.state, '', address);
      narrow();
    });
  }
  if (input?.value || menus.some((m) => m.value)) narrow();

  const order = new Intl.Collator('en-GB', { numeric: true });
  const keyOf = (row: HTMLTableRowElement, at: number) => {
    const cell = row.cells[at];
    return (cell?.dataset['sort'] ?? cell?.textContent ?? '').trim();
  };
  heads.forEach((head, at) => {
    if (head.querySelector('[data-fixed]')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = head.textContent.trim();
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      heads.forEach((h) => h.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      // Empty cells stay last either way: a missing figure is neither the lowest nor the highest.
      rows.sort((a, b) => {
        const [p, q] = [keyOf(a, at), keyOf(b, at)];
        if (p === '' || q === '') return Number(p === '') - Number(q === '');
        return (down ? -1 : 1) * order.compare(p, q);
      });
      body.append(...rows);
    });
  });
}
