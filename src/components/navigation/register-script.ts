/** Lets a reader find within a register and sort it in place. Without it, the same is there by links. */
export function enhanceRegister(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!body) return;
  const rows = [...body.rows];
  const count = document.querySelector('#register-count');
  const input = document.querySelector<HTMLInputElement>('#register-find');
  input?.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((w) => text.includes(w));
      if (!row.hidden) shown += 1;
    }
    if (!count) return;
    const some = shown > 0 ? `${shown} of ${rows.length} rows` : `None of the ${rows.length} rows has these words.`;
    count.textContent = shown === rows.length ? `${shown} rows` : some;
  });

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
