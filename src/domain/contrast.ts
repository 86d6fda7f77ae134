/** A colour as `#rrggbb`. */
export type Colour = string;

/** The surfaces that text stands on, light and dark: what the accent must be read on. The style sheet's own values. */
export const surfaces = { light: '#fdfdfb', lightRaised: '#f3f5f2', dark: '#111716', darkRaised: '#1a2221' } as const;

/** Relative luminance, 0 to 1, after WCAG 2.2. */
function luminance(colour: Colour): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1 to 21, after WCAG 2.2. The order does not matter. */
export function contrast(a: Colour, b: Colour): number {
  const [p, q] = [luminance(a), luminance(b)];
  return (Math.max(p, q) + 0.05) / (Math.min(p, q) + 0.05);
}
