import type { Frame } from '../frame.ts';
import type { Request, Side } from '../label.ts';
import { textWidth } from '../text-width.ts';
import { dotRadius, targetHalf, type Dot } from './dot.ts';
import type { Mark, TrendModel, TrendSeries } from './model.ts';

const last = <T>(items: readonly T[]): T | undefined => items.at(-1);
const ends: readonly Side[] = [
  'right',
  'above',
  'below',
  'above-left',
  'below-left',
  'above-right',
  'below-right',
  'left',
];
const beside: readonly Side[] = [
  'above',
  'below',
  'above-right',
  'above-left',
  'below-right',
  'below-left',
  'left',
  'right',
];

/** Above where the line turns down at a figure or peaks, below where it dips: the label stands outside the bend. */
function sidesAt(piece: readonly Mark[], i: number): readonly Side[] {
  const [before, here, after] = [piece[i - 1], piece[i]!, piece[i + 1]];
  const dips =
    (before === undefined || before.value >= here.value) && (after === undefined || after.value >= here.value);
  const alone = before === undefined && after === undefined;
  return dips && !alone ? ['below', ...beside.filter((s) => s !== 'below')] : beside;
}

/** Up to this many figures are all labelled; of more, only those at the ends of a line. */
const few = 10;

/** `Leeds, England and similar areas`: inside a list a name that is a phrase starts small. */
function joined(names: readonly string[]): string {
  const said = names.map((n, i) => (i > 0 && n.startsWith('Similar') ? n.replace('S', 's') : n));
  return said.length > 1 ? `${said.slice(0, -1).join(', ')} and ${said.at(-1)}` : (said[0] ?? '');
}

/** A name at the last figure of each series, the area's first; series that end in the same point share one. */
function nameRequests(model: TrendModel, dot: (m: Mark) => Dot, frame: Frame): Request[] {
  const ordered = [...model.series.filter((s) => s.kind === 'area'), ...model.series.filter((s) => s.kind !== 'area')];
  const atEnd = (s: TrendSeries) => last(s.pieces.flat())!;
  const points = Map.groupBy(ordered, (s) => `${atEnd(s).at} ${atEnd(s).value}`);
  // A name shared by too many would be wider than a phone: then each stands above the other.
  const fits = (together: readonly TrendSeries[]) =>
    textWidth(joined(together.map((s) => s.name)), frame.fontSize, true) < 0.75 * frame.width;
  const groups = [...points.values()].flatMap((together) => (fits(together) ? [together] : together.map((s) => [s])));
  return groups.map((together): Request => {
    const [first] = together as [TrendSeries];
    const names = joined(together.map((s) => s.name));
    return {
      ...dot(atEnd(first)),
      texts: [`${names} ${atEnd(first).label}`, names],
      clear: dotRadius,
      className: `chart-name chart-ink-${first.kind}`,
      bold: true,
      crosses: true,
      rest: atEnd(first).label,
      reach: 5,
      sides: ends,
    };
  });
}

/** The labels a trend would like to have, the most important first. */
export function labelRequests(model: TrendModel, dot: (m: Mark) => Dot, frame: Frame): Request[] {
  const targets = model.targets.map((m): Request => ({
    ...dot(m),
    texts: [`target ${m.label}`, m.label],
    clear: targetHalf / 2,
    className: 'chart-ink-target',
    reach: 1,
    sides: beside,
  }));
  const all = model.series.flatMap((s) => s.pieces.flatMap((piece) => piece.map((m, i) => ({ s, piece, m, i }))));
  const inner = all.filter(({ s, m }) => m !== last(s.pieces.flat()));
  const shown = inner.filter(({ piece, i, s }) => {
    const count = s.pieces.flat().length;
    return count <= few || i === 0 || i === piece.length - 1;
  });
  const value = ({ s, piece, m, i }: (typeof shown)[number]): Request => ({
    ...dot(m),
    texts: [m.label],
    clear: dotRadius,
    className: `chart-value chart-ink-${s.kind}`,
    sides: sidesAt(piece, i),
  });
  const hollow = model.series.flatMap((s) =>
    s.hollow.map((m): Request => ({
      ...dot(m),
      texts: [`also ${m.label}`, m.label],
      clear: dotRadius,
      className: 'chart-value chart-ink-soft',
      sides: ['right', 'left', 'below', 'above', 'below-right', 'below-left', 'above-right', 'above-left'],
    })),
  );
  return [
    ...nameRequests(model, dot, frame),
    ...shown.filter((v) => v.s.kind === 'area').map(value),
    ...targets,
    ...hollow,
    ...shown.filter((v) => v.s.kind !== 'area').map(value),
  ];
}
