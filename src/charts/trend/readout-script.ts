const svgNamespace = 'http://www.w3.org/2000/svg';
const hint = 'To read a period, touch the chart, point at it, or tab to it and press the arrow keys.';

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
 *
 * The keys are those of a native slider, unseen, over the drawing: it is the one control that every screen reader knows
 * how to move, on touch screens too, and whose new value each says by itself. The drawing stays one image.
 */
export function readTrend(line: HTMLElement): void {
  const figure = line.closest('figure');
  const heads = [...(figure?.querySelectorAll('thead th') ?? [])].map(
    (head) => head.firstChild?.textContent?.trim() ?? '',
  );
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
  if (steps.length === 0) return;

  const reader = document.createElement('input');
  reader.type = 'range';
  reader.className = 'chart-reader';
  reader.max = reader.value = String(steps.length - 1);
  reader.setAttribute('aria-label', `Periods: ${figure?.querySelector('.chart-title')?.textContent ?? ''}`);
  const show = () => {
    const row = steps[reader.valueAsNumber]!;
    line.textContent = words(rows[row]!, heads);
    reader.setAttribute('aria-valuetext', line.textContent);
    for (const { rule, top, bottom, xs } of drawings) rule.setAttribute('d', `M${xs[row]},${top}V${bottom}`);
  };
  const clear = () => {
    line.textContent = hint;
    for (const { rule } of drawings) rule.setAttribute('d', '');
  };
  show();
  clear();
  drawings[0]!.svg.before(reader);
  reader.addEventListener('focus', show);
  reader.addEventListener('input', show);
  reader.addEventListener('blur', clear);
  // A key that leaves the value as it was is no input, but it asks for the figures after Escape put them away.
  reader.addEventListener('keyup', (event) => (event.key === 'Escape' ? clear() : show()));

  for (const { svg, xs } of drawings) {
    const nearest = (event: PointerEvent) => {
      const box = svg.getBoundingClientRect();
      const x = ((event.clientX - box.left) * svg.viewBox.baseVal.width) / box.width;
      const away = steps.map((row) => Math.abs(Number(xs[row]) - x));
      reader.value = String(away.indexOf(Math.min(...away)));
      show();
    };
    svg.addEventListener('pointermove', nearest);
    svg.addEventListener('pointerdown', nearest);
    svg.addEventListener('pointerleave', (event) => {
      if (event.pointerType === 'mouse' && document.activeElement !== reader) clear();
    });
    // What was pointed at stays, and the keys go on from it, until something else is.
    svg.addEventListener('click', () => reader.focus({ preventScroll: true }));
  }
}
