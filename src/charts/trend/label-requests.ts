import type { Request, Side } from '../label.ts';
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

/** The labels a trend would like to have, the most important first. */
export function labelRequests(model: TrendModel, dot: (m: Mark) => Dot): Request[] {
  const name = (s: TrendSeries): Request[] => {
    const end = last(s.pieces.flat());
    if (!end) return [];
    const className = `chart-name chart-ink-${s.kind}`;
    return [
      { ...dot(end), texts: [`${s.name} ${end.label}`, s.name], clear: dotRadius, className, bold: true, sides: ends },
    ];
  };
  const targets = model.targets.map((m): Request => ({
    ...dot(m),
    texts: [`target ${m.label}`, m.label],
    clear: targetHalf / 2,
    className: 'chart-ink-target',
    sides: beside,
  }));
  const all = model.series.flatMap((s) => s.pieces.flatMap((piece) => piece.map((m, i) => ({ s, piece, m, i }))));
  const inner = all.filter(({ s, m }) => m !== last(s.pieces.flat()));
  const shown = inner.filter(({ piece, i, s }) => {
    const count = s.pieces.flat().length;
    return count <= few || i === 0 || i === piece.length - 1;
  });
  const values = shown.map(({ s, piece, m, i }): Request => ({
    ...dot(m),
    texts: [m.label],
    clear: dotRadius,
    className: `chart-value chart-ink-${s.kind}`,
    sides: sidesAt(piece, i),
  }));
  const hollow = model.series.flatMap((s) =>
    s.hollow.map((m): Request => ({
      ...dot(m),
      texts: [`also ${m.label}`, m.label],
      clear: dotRadius,
      className: 'chart-value chart-ink-soft',
      sides: ['right', 'left', 'below', 'above', 'below-right', 'below-left', 'above-right', 'above-left'],
    })),
  );
  const area = model.series.filter((s) => s.kind === 'area');
  const rest = model.series.filter((s) => s.kind !== 'area');
  return [...area.flatMap(name), ...rest.flatMap(name), ...targets, ...hollow, ...values];
}
