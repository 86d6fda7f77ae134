const svgNamespace = 'http://www.w3.org/2000/svg';
const hint = 'Point at the chart, or press the arrow keys in it, to read each period.';

/** A period with its figures as a row of the table has them: `2006/07: Leeds 8.8%; England 7.7% [p] (provisional)`. */
function words(row: HTMLTableRowElement, heads: readonly string[]): string {
  const [period = '', ...columns] = [...row.cells].map((cell, i) =>
    i === 0
      ? cell.textContent.trim()
      : [
          ...new Set(
            [...cell.querySelectorAll('.chart-cell')].map((one) => {
              const figure = one.querySelector('.chart-cell-figure')?.firstChild?.textContent?.trim() ?? '';
              const meaning = one.querySelector('.chart-cell-meaning')?.textContent.trim() ?? '';
              return meaning === '' || meaning.startsWith(heads[i]!) ? figure : `${figure} (${meaning})`;
            }),
          ),
        ].join(', '),
  );
  const said = columns.flatMap((text, i) => (text === '' ? [] : [`${heads[i + 1]} ${text}`]));
  return `${period}: ${said.join('; ')}`;
}

/**
 * Lets a reader step through the periods of a trend by keyboard, touch or pointer: a thin rule stands at the period, and
 * the line under the drawing says its figures, taken from the figure's own table. Without it the table says the same.
 */
export function readTrend(line: HTMLElement): void {
  const figure = line.closest('figure');
  const heads = [...(figure?.querySelectorAll('thead th') ?? [])].map((head) => head.textContent.trim());
  const rows = [...(figure?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])];
  // Both sizes of the drawing; where each row's period stands in it, nothing where the drawing does not reach.
  const drawings = [...(figure?.querySelectorAll<SVGSVGElement>('[data-stops]') ?? [])].map((svg) => {
    const [span = '', stops = ''] = (svg.dataset['stops'] ?? '').split(';');
    const [top = '', bottom = ''] = span.split(' ');
    const rule = document.createElementNS(svgNamespace, 'path');
    rule.setAttribute('class', 'chart-cursor');
    svg.append(rule);
    return { svg, rule, top, bottom, xs: stops.split(' ') };
  });
  const steps = rows.flatMap((_, i) => (Number.isFinite(Number.parseFloat(drawings[0]?.xs[i] ?? '')) ? [i] : []));
  let at = -1;
  const show = (step: number) => {
    at = step;
    const row = steps[step];
    line.textContent = row === undefined ? hint : words(rows[row]!, heads);
    for (const { rule, top, bottom, xs } of drawings)
      rule.setAttribute('d', row === undefined ? '' : `M${xs[row]},${top}V${bottom}`);
  };
  const clear = () => show(-1);

  show(-1);
  line.setAttribute('aria-live', 'polite');
  for (const { svg, xs } of drawings) {
    const nearest = (event: PointerEvent) => {
      const box = svg.getBoundingClientRect();
      const x = ((event.clientX - box.left) * svg.viewBox.baseVal.width) / box.width;
      const away = steps.map((row) => Math.abs(Number(xs[row]) - x));
      const step = away.indexOf(Math.min(...away));
      if (step !== at) show(step);
    };
    // An image takes no keys from those who read with their ears; an application hands them on.
    svg.setAttribute('role', 'application');
    svg.setAttribute('tabindex', '0');
    svg.addEventListener('pointermove', nearest);
    svg.addEventListener('pointerdown', nearest);
    svg.addEventListener('pointerleave', (event) => {
      if (event.pointerType === 'mouse') clear();
    });
    svg.addEventListener('blur', clear);
    svg.addEventListener('keydown', (event) => {
      const last = steps.length - 1;
      const to = {
        ArrowRight: Math.min(at + 1, last),
        ArrowLeft: at < 0 ? last : Math.max(at - 1, 0),
        Home: 0,
        End: last,
        Escape: -1,
      }[event.key];
      if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      show(to);
    });
  }
}
