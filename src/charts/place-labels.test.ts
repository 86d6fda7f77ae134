import { describe, expect, it } from 'vitest';
import { alongLine, boxOf, markOf, overlaps, type Box, type Request } from './label.ts';
import { placeLabels, placeWishes } from './place-labels.ts';

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
  it('are rather left out than put across a dashed line where they never may', () => {
    const dash = [{ x0: 88, y0: 0, x1: 92, y1: 100 }];
    const name = request(100, 50, 'Leeds 8.8%', { sides: ['above'], crosses: true });
    expect(place([name], [], dash)).toHaveLength(1);
    expect(place([{ ...name, crosses: false }], [], dash)).toHaveLength(1);
    expect(place([{ ...name, crosses: 'never' }], [], dash)).toEqual([]);
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

describe('labels among marks', () => {
  const bar = (y: number, text: string): Request =>
    request(100, y, text, { clear: 1.5, clearX: 9, sides: ['below', 'above'] });
  const boxes = (...requests: Request[]) => requests.map(markOf);
  const texts = (wishes: Request[][][], hard: Box[], marks: Box[]) =>
    placeWishes(wishes, { hard, soft: [], marks }, bounds, 12).map(({ label }) => label);

  it('stand in the order of two marks that are close together', () => {
    const [upper, lower] = [bar(50, '76%'), bar(54, '75%')];
    const marks = boxes(upper, lower);
    const [first, second] = texts([[[lower]], [[upper]]], marks, marks);
    expect([first?.text, second?.text]).toEqual(['75%', '76%']);
    expect(first!.y).toBeGreaterThan(second!.y);
  });
  it('are left out where every place is nearer to another mark', () => {
    const own = request(100, 50, '44%', { sides: ['right'] });
    const other = request(112, 50, '');
    const hard: Box[] = [
      { x0: 0, x1: 200, y0: 0, y1: 43 },
      { x0: 0, x1: 200, y0: 57, y1: 100 },
    ];
    expect(texts([[[own]]], hard, boxes(own, other))).toEqual([]);
    expect(texts([[[own]]], hard, boxes(own))).toHaveLength(1);
  });
  it('say several values in one where they do not each find a place', () => {
    const [upper, lower] = [bar(50, '76%'), bar(54, '75%')];
    const marks = boxes(upper, lower);
    const both: Request = { ...bar(52, '75% and 76%'), clear: 3.5 };
    const under: Box = { x0: 0, x1: 200, y0: 56, y1: 100 };
    expect(texts([[[lower, upper], [both]]], [...marks, under], marks).map((l) => l.text)).toEqual(['75% and 76%']);
  });
  it('take the place of what stood first where the most would else be lost', () => {
    const tight = request(100, 50, 'important', { sides: ['above'], weight: 5 });
    const loose = request(103, 30, '8%', { sides: ['below', 'above'] });
    expect(texts([[[loose]], [[tight]]], [], boxes(tight, loose)).map((l) => l.text)).toContain('important');
  });
  it('do without a disputed figure where the one drawn has no label', () => {
    const drawn = request(100, 50, 'far too long to fit into any of the places there are', { id: 'a' });
    const disputed = request(100, 70, 'also 8%', { after: 'a' });
    expect(texts([[[drawn]], [[disputed]]], [], [])).toEqual([]);
    expect(texts([[[{ ...drawn, texts: ['9%'] }]], [[disputed]]], [], []).map((l) => l.text)).toEqual([
      '9%',
      'also 8%',
    ]);
  });
});
