import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { textWidth } from '../text-width.ts';
import { nameRows, type Tick } from './name-rows.ts';

const bounds = { x0: 0, x1: 340 };
const fontSize = 14.5;
const ticksOf = (places: readonly (readonly [x: number, label: string])[]): Tick[] =>
  places.map(([x, label], i) => ({ x, label, rank: i % 4 }));
const said = (ticks: readonly Tick[]) => nameRows(ticks, bounds, fontSize).map((n) => n && `${n.label} ${n.row}`);
const evenly = (count: number, label: (year: number) => string) =>
  ticksOf(Array.from({ length: count }, (_, i) => [60 + (250 * i) / (count - 1), label(2004 + i)]));
const financial = (year: number) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;

/** Names that touch, lines that touch a name not their own, names beside which their tick stands. */
function faults(ticks: readonly Tick[]): string[] {
  const names = nameRows(ticks, bounds, fontSize).flatMap((n, i) => (n ? [{ ...n, tick: ticks[i]!.x }] : []));
  const half = (label: string) => textWidth(label, fontSize) / 2;
  return names.flatMap((n, i) => [
    ...(n.x - half(n.label) < -0.001 || n.x + half(n.label) > 340.001 ? [`${n.label} is cut`] : []),
    ...(Math.abs(n.tick - n.x) > half(n.label) ? [`${n.label} is beside its tick`] : []),
    ...names
      .slice(i + 1)
      .filter((o) => o.row === n.row && Math.abs(o.x - n.x) < half(o.label) + half(n.label))
      .map((o) => `${n.label} touches ${o.label}`),
    ...names
      .filter((o) => o.row > n.row && Math.abs(o.tick - n.x) < 0.9 * half(n.label) - 0.001)
      .map((o) => `the line of ${o.label} touches ${n.label}`),
  ]);
}

describe('the names under a time axis', () => {
  it('are whole where there is room, in rows by turns where there is not', () => {
    expect(said(evenly(5, String))).toEqual(['2004 0', '2005 0', '2006 0', '2007 0', '2008 0']);
    expect(said(evenly(4, financial))).toEqual(['2004/05 0', '2005/06 0', '2006/07 0', '2007/08 0']);
    expect(said(evenly(6, financial))).toEqual([
      '2004/05 0',
      '2005/06 1',
      '2006/07 0',
      '2007/08 1',
      '2008/09 0',
      '2009/10 1',
    ]);
  });
  it('lose their century before one of them is left out', () => {
    expect(said(evenly(12, financial)).slice(0, 4)).toEqual(['’04/05 0', '’05/06 1', '’06/07 2', '’07/08 0']);
  });
  it('are those of every second or third of many that are evenly spaced, the last among them', () => {
    const names = said(evenly(24, financial));
    const at = names.flatMap((n, i) => (n ? [i] : []));
    expect(at.at(-1)).toBe(23);
    expect(new Set(at.slice(1).map((n, i) => n - at[i]!)).size).toBe(1);
  });
  it('name every period of a crowd, so that each kind of period can be told from the others', () => {
    const crowd = ticksOf([
      [50, '2004'],
      [91, '2005'],
      [102, '2005/06'],
      [132, '2006'],
      [142, '2006/07'],
      [183, '2007/08'],
      [224, '2008/09'],
      [284, 'Mar 2010'],
      [295, 'Jun 2010'],
      [308, 'Oct 2010'],
      [316, 'Oct 2010–Mar 2011'],
    ]);
    expect(nameRows(crowd, bounds, fontSize).map((n) => n?.label)).toEqual([
      '’04',
      '’05',
      '’05/06',
      '’06',
      '’06/07',
      '’07/08',
      '’08/09',
      'Mar ’10',
      'Jun ’10',
      'Oct ’10',
      'Oct ’10–Mar ’11',
    ]);
    expect(faults(crowd)).toEqual([]);
  });
  it('say that a year is an academic one even where there is hardly room', () => {
    const crowd = ticksOf([
      ...[50, 80, 109, 117, 139, 147, 159, 169, 176, 206, 235, 286, 316].map((x, i) => {
        const labels = ['2004', '2005', '2006', '2006/07', '2007', '2007/08', 'academic 2007/08', '2008', '2008/09'];
        return [x, [...labels, '2009/10', '2010/11', '2012', '2013'][i]!] as const;
      }),
    ]);
    expect(said(crowd)[6]).toMatch(/^acad. ’07\/08/);
    expect(said(crowd)).not.toContain(undefined);
    expect(faults(crowd)).toEqual([]);
  });
  it('never touch, and each is under its own tick', () => {
    const label = fc.constantFrom('2004', '2005/06', 'academic 2006/07', 'Mar 2010', 'Oct 2010–Mar 2011', 'Q4 2009/10');
    const places = fc.uniqueArray(fc.tuple(fc.integer({ min: 60, max: 316 }), label), {
      minLength: 1,
      maxLength: 16,
      selector: ([x]) => x,
    });
    fc.assert(
      fc.property(places, (all) => {
        expect(faults(ticksOf(all.sort((a, b) => a[0] - b[0])))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
