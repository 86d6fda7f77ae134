import { describe, expect, it } from 'vitest';
import { alongLine, boxOf, overlaps, placeLabels, type Box, type Request } from './label.ts';

const bounds = { x0: 0, y0: 0, x1: 200, y1: 100 };
const request = (x: number, y: number, text: string, more: Partial<Request> = {}): Request => ({
  x,
  y,
  texts: [text],
  clear: 4,
  className: 'c',
  sides: ['right', 'above', 'below', 'left'],
  ...more,
});
const place = (requests: Request[], obstacles: Box[] = [], soft: Box[] = []) =>
  placeLabels(requests, { hard: obstacles, soft }, bounds, 12);

describe('labels', () => {
  it('take the first side that is free', () => {
    expect(place([request(50, 50, 'Leeds')])).toEqual([
      { text: 'Leeds', x: 58, y: 53.6, anchor: 'start', className: 'c' },
    ]);
  });
  it('turn inwards at the edge', () => {
    expect(place([request(190, 50, 'Leeds')])[0]?.anchor).toBe('end');
  });
  it('keep off obstacles and off each other', () => {
    const line = alongLine({ x: 50, y: 50 }, { x: 150, y: 50 });
    const labels = place(
      [request(50, 50, 'Leeds 8.8%'), request(52, 52, 'England 7.7%'), request(54, 50, '9.3%')],
      line,
    );
    expect(labels).toHaveLength(3);
    const boxes = labels.map((l) => boxOf(l, 12));
    for (const [i, box] of boxes.entries()) {
      expect(line.some((o) => overlaps(o, box))).toBe(false);
      expect(boxes.slice(i + 1).some((o) => overlaps(o, box))).toBe(false);
    }
  });
  it('say less where more does not fit', () => {
    const [label] = place([
      request(100, 50, 'x', { texts: ['a text that is far too long for this small frame', '8%'] }),
    ]);
    expect(label?.text).toBe('8%');
  });
  it('say less at their mark before they say all further off', () => {
    const wide = request(100, 80, 'x', { texts: ['Similar areas 13%', 'Similar'], sides: ['above'], reach: 9 });
    // Between these walls only the shorter text has room; the whole one would stand above them.
    const walls = [
      { x0: 0, y0: 30, x1: 60, y1: 100 },
      { x0: 140, y0: 30, x1: 200, y1: 100 },
    ];
    expect(place([wide], walls)).toMatchObject([{ text: 'Similar', y: 70.4 }]);
    expect(place([{ ...wide, texts: ['Similar areas 13%'] }], walls)[0]?.y).toBeLessThan(30);
  });
  it('stand over a dashed line where there is no other place, on its own side', () => {
    const hard = [
      { x0: 120, y0: 0, x1: 200, y1: 100 },
      { x0: 0, y0: 0, x1: 75, y1: 100 },
    ];
    const dashed = [{ x0: 84, y0: 0, x1: 86, y1: 100 }];
    expect(place([request(100, 50, '8.2%')], hard, dashed)[0]?.anchor).toBe('middle');
  });
  it('are left out where nothing fits', () => {
    expect(place([request(100, 50, '8%')], [{ x0: 0, y0: 0, x1: 200, y1: 100 }])).toEqual([]);
  });
});
