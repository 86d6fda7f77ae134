/** The two sizes in which every chart is laid out, in units of its viewBox; CSS shows the one that fits. */
export interface Frame {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  /** Sized so that text stays above 12 pixels in the narrowest place where the frame is shown. */
  readonly fontSize: number;
}

/** From 576 pixels up: 13.5 × 576 ÷ 640 is 12.2. */
export const wide: Frame = { name: 'wide', width: 640, fontSize: 13.5 };
/** From 288 pixels, a phone of 320 with its margins: 14.5 × 288 ÷ 340 is 12.3. */
export const narrow: Frame = { name: 'narrow', width: 340, fontSize: 14.5 };

export const frames: readonly Frame[] = [wide, narrow];

/**
 * How a drawing is seen where no style sheet is: its marks in outline, one of its two sizes. Any style outweighs these
 * attributes.
 */
export const unstyled = ({ name }: Frame) =>
  ({ fill: 'none', stroke: '#000', 'stroke-width': 0.6, display: name === 'narrow' ? 'none' : undefined }) as const;

/** How its words are seen there: written, not in outline. There are many of them on a page, so it says little. */
export const unstyledText = { fill: '#000' } as const;

/** Rounds a coordinate to a tenth: exact enough to draw, short enough to send. */
export const tenth = (n: number): number => Math.round(n * 10) / 10;
