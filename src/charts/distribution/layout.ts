import { inSentence } from '../../domain/rating-finding.ts';
import type { Level } from '../../schema/scale.ts';
import { tenth, type Frame } from '../frame.ts';
import { edgeRoom, textWidth } from '../text-width.ts';
import { fillOf, hatch } from './hatch.ts';
import type { DistributionModel } from './model.ts';
import { wordsUnder } from './words.ts';

export interface Segment {
  readonly level: Level;
  readonly x: number;
  readonly width: number;
  /** The lines across a segment that would else look like another of its tone; empty where it is plain. */
  readonly hatch: string;
  /** The thin line down to its words, where these do not begin under it; empty where they do. */
  readonly leader: string;
  /** The word under the bar: where its shape is centred and its text starts. */
  readonly text: string;
  readonly shapeX: number;
  readonly textX: number;
  readonly textY: number;
}

export interface Bar {
  readonly label: string;
  readonly total: string;
  readonly labelY: number;
  readonly y: number;
  readonly segments: readonly Segment[];
}

export interface DistributionLayout {
  readonly frame: Frame;
  readonly height: number;
  readonly barHeight: number;
  /** Half the size of the shapes. */
  readonly shape: number;
  readonly bars: readonly Bar[];
}

const between = 2;

/**
 * Bars of equal length, a segment for each level that something stands at, in the order of the scale; under each bar
 * the counts in words, beginning under their segments or joined to them.
 */
export function distributionLayout(model: Pick<DistributionModel, 'rows'>, frame: Frame): DistributionLayout {
  const { width, fontSize } = frame;
  const barHeight = 16;
  const shape = fontSize * 0.36;
  const textGap = 2 * shape + 5;
  let y = 0;
  const bars = model.rows.map((row): Bar => {
    const labelY = y + fontSize;
    const barY = labelY + 8;
    const levels = row.distribution.levels.filter((l) => l.count > 0);
    const all = row.distribution.levels.map((l) => l.level);
    const free = width - between * (levels.length - 1);
    let x = 0;
    const placed = levels.map((l) => {
      const segment = { x, width: (free * l.count) / row.distribution.total };
      x += segment.width + between;
      return { level: l.level, text: `${l.count} ${inSentence(l.level.label)}`, ...segment };
    });
    const wishes = placed.map((s) => ({
      x: s.x,
      own: s.width,
      width: textGap + textWidth(s.text, fontSize, true) + edgeRoom(fontSize),
    }));
    const places = wordsUnder(wishes, width);
    const lines = Math.max(0, ...places.map((p) => p.line)) + 1;
    const lineHeight = fontSize + 6;
    const segments = placed.map((s, i) => {
      const place = places[i]!;
      const textY = barY + barHeight + 5 + fontSize + place.line * lineHeight;
      const box = { x: tenth(s.x), y: tenth(barY), width: tenth(s.width), height: barHeight };
      const foot = tenth(barY + barHeight + 1);
      return {
        ...s,
        x: box.x,
        width: box.width,
        hatch: hatch(fillOf(s.level, all), box),
        leader:
          place.leader === undefined ? '' : `M${tenth(place.leader)},${foot}V${tenth(textY - 0.8 * fontSize - 1)}`,
        shapeX: tenth(place.x + shape),
        textX: tenth(place.x + textGap),
        textY: tenth(textY),
      };
    });
    y = barY + barHeight + 5 + lines * lineHeight + 16;
    return { label: row.label, total: row.total, labelY: tenth(labelY), y: tenth(barY), segments };
  });
  return { frame, height: tenth(Math.max(0, y - 12)), barHeight, shape: tenth(shape), bars };
}
