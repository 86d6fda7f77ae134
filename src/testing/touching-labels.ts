import type { Frame } from '../charts/frame.ts';
import { boxOf, overlaps, type Label } from '../charts/label.ts';

interface Drawing {
  readonly frame: Frame;
  readonly height: number;
  readonly labels: readonly Label[];
}

/** The words of a drawing that touch one another or leave it; empty where it is sound. `bold` tells the heavier classes. */
export function labelFaults({ frame, height, labels }: Drawing, bold: RegExp): string[] {
  const boxes = labels.map((l) => ({ text: l.text, box: boxOf(l, frame.fontSize, bold.test(l.className)) }));
  return boxes.flatMap(({ text, box }, i) => [
    ...(box.x0 < 0 || box.y0 < 0 || box.x1 > frame.width || box.y1 > height ? [`“${text}” is cut`] : []),
    ...boxes
      .slice(i + 1)
      .filter((other) => overlaps(box, other.box))
      .map((other) => `“${text}” touches “${other.text}”`),
  ]);
}
