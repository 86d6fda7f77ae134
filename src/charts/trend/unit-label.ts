import type { Frame } from '../frame.ts';
import type { Label } from '../label.ts';
import { textWidth } from '../text-width.ts';

/** Says the unit and where the axis starts; the second shorter on a phone, where the first is long. */
export function unitLabel(unit: string, startsAt: string | undefined, { width, fontSize }: Frame): Label {
  const words = `${unit.charAt(0).toUpperCase()}${unit.slice(1)}`;
  const texts =
    startsAt === undefined
      ? [words]
      : [`; the axis starts at ${startsAt}, not zero`, `; axis from ${startsAt}, not 0`, `, from ${startsAt}`].map(
          (t) => words + t,
        );
  const text = texts.find((t) => textWidth(t, fontSize) <= width) ?? texts.at(-1)!;
  return { text, x: 0, y: fontSize, anchor: 'start', className: 'chart-unit' };
}
