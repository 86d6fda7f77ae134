/**
 * Edges of controls, focus outlines and marks of drawings that stand out from what is behind them by less than 3:1
 * (WCAG 1.4.11), once each. Runs in the page.
 */
export function faintMarks(): string[] {
  type Colour = readonly [number, number, number, number];
  const read = (text: string): Colour => {
    const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? ['0', '0', '0', '0']).map(Number);
    return [r, g, b, text === 'none' || text === '' ? 0 : a];
  };
  const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [
    r * a + R * (1 - a),
    g * a + G * (1 - a),
    b * a + B * (1 - a),
    1,
  ];
  const light = (c: Colour) => {
    const [r, g, b] = c.slice(0, 3).map((v) => (v / 255 <= 0.04045 ? v / 3294.6 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (a: Colour, b: Colour) => {
    const [low, high] = [light(a), light(b)].sort((x, y) => x - y);
    return (high! + 0.05) / (low! + 0.05);
  };
  const behind = (e: Element | null): Colour => {
    for (let at = e; at; at = at.parentElement) {
      const colour = read(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0) return colour;
    }
    return [255, 255, 255, 1];
  };
  const found = new Map<string, string>();
  const note = (what: string, ratio: number) => {
    if (ratio < 3) found.set(what, `${what}: ${ratio.toFixed(2)}`);
  };

  for (const control of document.querySelectorAll('input, select, textarea, button')) {
    if (!control.checkVisibility({ opacityProperty: true }) || control.matches('[type=checkbox], [type=file], .sort'))
      continue;
    const ground = behind(control.parentElement);
    const style = getComputedStyle(control);
    const edge = Number.parseFloat(style.borderTopWidth) > 0 ? contrast(read(style.borderTopColor), ground) : 0;
    note(
      `edge of ${control.tagName.toLowerCase()}.${control.className}`,
      Math.max(edge, contrast(behind(control), ground)),
    );
  }
  const root = getComputedStyle(document.documentElement);
  if (root.getPropertyValue('--accent') !== '') {
    const probe = document.createElement('span');
    document.body.append(probe);
    for (const name of ['--surface', '--surface-raised']) {
      probe.style.setProperty('color', root.getPropertyValue('--accent'));
      probe.style.setProperty('background', root.getPropertyValue(name));
      const { color, backgroundColor } = getComputedStyle(probe);
      note(`focus on ${name}`, contrast(read(color), read(backgroundColor)));
    }
    probe.remove();
  }

  // Guides for the eye, grounds, gaps where lines cross, and boxes that hold their word and shape: nothing is told by
  // them alone.
  const mute =
    '.chart-grid *, .chart-axis *, .chart-rule, [class*=chart-matrix-], .chart-bullet-track, .chart-bullet-gap, .chart-thread-more, .chart-thread-casing, defs *, clipPath *';
  for (const mark of document.querySelectorAll<SVGElement>('svg :is(path, line, rect, circle, polygon)')) {
    const style = getComputedStyle(mark);
    if (mark.matches(mute) || !mark.checkVisibility()) continue;
    const ground = behind(mark.closest('svg')!.parentElement);
    const shown = (colour: string, opacity: string) => {
      const [r, g, b, a] = read(colour);
      return contrast(over([r, g, b, a * Number(opacity) * Number(style.opacity)], ground), ground);
    };
    const fill = mark.tagName === 'line' ? 1 : shown(style.fill, style.fillOpacity);
    const stroke = Number.parseFloat(style.strokeWidth) > 0 ? shown(style.stroke, style.strokeOpacity) : 1;
    note(`${mark.tagName}.${mark.getAttribute('class') ?? ''}`, Math.max(fill, stroke));
  }
  return [...found.values()];
}
