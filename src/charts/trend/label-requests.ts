import { listOf } from '../../domain/wording.ts';
import type { Frame } from '../frame.ts';
import type { Request, Side } from '../label.ts';
import type { Placed, Wish } from '../place-labels.ts';
import { textWidth } from '../text-width.ts';
import { barHalf, dotRadius, targetHalf, throughRadius, type Dot } from './dot.ts';
import type { Mark, TrendModel, TrendSeries } from './model.ts';
import { sameMark } from './target-spots.ts';

export const idOf = (s: TrendSeries, m: Mark): string => `${s.id} ${m.at}`;
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

/**
 * A name at the last figure of each series, the area's first; series that end in the same point share one. Where the
 * figure does not fit beside the name, the name stands at any figure of its series.
 */
function nameWishes(model: TrendModel, dot: (m: Mark) => Dot, frame: Frame): Wish[] {
  const ordered = [...model.series.filter((s) => s.kind === 'area'), ...model.series.filter((s) => s.kind !== 'area')];
  const atEnd = (s: TrendSeries) => last(s.pieces.flat())!;
  const points = Map.groupBy(ordered, (s) => `${atEnd(s).at} ${atEnd(s).value}`);
  const named = (s: TrendSeries): Omit<Request, 'texts'> => ({
    ...dot(atEnd(s)),
    clear: dotRadius,
    className: `chart-name chart-ink-${s.kind}`,
    bold: true,
    crosses: true,
    id: idOf(s, atEnd(s)),
    weight: 20,
    reach: 5,
    sides: ends,
  });
  const figure = (s: TrendSeries): Request => ({ ...named(s), texts: [atEnd(s).label], weight: 8, reach: 1 });
  const alone = (s: TrendSeries): Request => ({
    ...named(s),
    texts: [s.name],
    also: s.pieces.flat().map(dot).reverse().slice(1),
    reach: 3,
  });
  return [...points.values()].map((together): Wish => {
    const [first] = together as [TrendSeries];
    const names = joined(together.map((s) => s.name));
    // A name shared by too many would be wider than a phone: then each stands above the other.
    const fits = textWidth(names, frame.fontSize, true) < 0.75 * frame.width;
    // Marks that stand side by side have one label over the middle of them.
    const xs = together.map((s) => dot(atEnd(s)).x);
    const [from, to] = [Math.min(...xs), Math.max(...xs)];
    const middle = { x: (from + to) / 2, clearX: (to - from) / 2 + dotRadius };
    const one = { ...named(first), ...middle, weight: 20 * together.length };
    // With the name goes the figure: without this the figure alone would lose as much as neither.
    const both = { weight: 20 * together.length + 8 };
    const shared = [
      [{ ...one, ...both, texts: [`${names} ${atEnd(first).label}`] }],
      [
        { ...figure(first), ...middle },
        { ...one, texts: [names] },
      ],
    ];
    const each = [
      together.map((s) => ({ ...named(s), weight: 28, texts: [`${s.name} ${atEnd(s).label}`] })),
      [figure(first), ...together.map(alone)],
    ];
    const said = together.length > 1 && fits ? [...shared, ...each] : each;
    // Rather in two parts on their own side than in one across a dashed line.
    const aside = said.map((option) => option.map((r): Request => ({ ...r, crosses: 'never' })));
    return model.breaks.length > 0 ? [...aside, ...said] : said;
  });
}

/** Targets of one period that stand so close that no text fits between them. */
function targetPiles(targets: readonly Mark[], dot: (m: Mark) => Dot, frame: Frame): Mark[][] {
  const piles: Mark[][] = [];
  for (const m of targets) {
    const below = piles.at(-1)?.at(-1);
    if (below?.at === m.at && dot(below).y - dot(m).y < frame.fontSize) piles.at(-1)!.push(m);
    else piles.push([m]);
  }
  return piles;
}

/** Whether a target stands at the end of a line that is drawn to it: of two beside one another it says more. */
const led = ({ guides }: TrendModel, m: Mark): boolean =>
  guides.lines.some(({ kind, to }) => kind === 'pace' && to.at === m.at && to.value === m.value);

/** The targets of a pile that go without a number where there is room for one alone. */
const spare = (model: TrendModel, pile: readonly Mark[]): readonly Mark[] => {
  const kept = pile.find((m) => led(model, m)) ?? pile.at(-1);
  return pile.filter((m) => m !== kept);
};

const targetId = (m: Mark): string => `target ${m.at} ${m.value};`;

/** A hollow point and the label that it would like to have. */
interface Hollow {
  readonly mark: Mark;
  readonly request: Request;
}

/** A label for each target; for those of a pile one for all where two do not fit. */
function targetWishes(model: TrendModel, dot: (m: Mark) => Dot, frame: Frame, hollow: Hollow[]): Wish[] {
  const requestOf = (marks: readonly Mark[], weight: number): Request => {
    const ys = marks.map((m) => dot(m).y);
    const values = listOf(marks.map((m) => m.label));
    return {
      x: dot(marks[0]!).x,
      y: (Math.min(...ys) + Math.max(...ys)) / 2,
      texts: [`${marks.length > 1 ? 'targets' : 'target'} ${values}`, values],
      clear: (Math.max(...ys) - Math.min(...ys)) / 2 + barHalf,
      clearX: targetHalf,
      className: 'chart-ink-target',
      id: marks.map(targetId).join(' '),
      reach: 1,
      weight,
      sides: beside,
    };
  };
  return targetPiles(model.targets, dot, frame).map((pile) => {
    const less = spare(model, pile);
    const weightOf = (m: Mark) => (less.includes(m) && frame.name === 'narrow' ? 1 : 3);
    const sum = pile.reduce((all, m) => all + weightOf(m), 0);
    const each = pile.map((m): Request => ({
      ...requestOf([m], weightOf(m)),
      ...(weightOf(m) === 1 ? { crosses: 'never' as const } : {}),
    }));
    const [only, ...more] = pile;
    const same = more.length === 0 ? hollow.find((h) => sameMark(h.mark, only!)) : undefined;
    // Drawn through each other, each has its words; or one label says both: a number alone could be either's.
    if (same) {
      const target = { ...each[0]!, texts: [each[0]!.texts[0]!], clear: throughRadius };
      const both = `${same.request.texts[0]!.replace(/ \S+$/, '')} and target ${only!.label}`;
      return [
        [target, same.request],
        [same.request, target],
        [{ ...target, texts: [both], weight: 3 + (same.request.weight ?? 1) }],
      ];
    }
    return [each, ...(pile.length > 1 ? [[requestOf(pile, sum)]] : [])];
  });
}

/** Targets whose number found no place, but for those beside another that has one. */
export function unsaidTargets({ targets }: TrendModel, placed: readonly Placed[]): Mark[] {
  const said = new Set(placed.map((p) => p.request.id));
  const isSaid = (m: Mark) => [...said].some((id) => id?.includes(targetId(m)));
  return targets.filter((m) => !isSaid(m) && !targets.some((o) => o !== m && o.at === m.at && isSaid(o)));
}

/** The labels a trend would like to have, the most important first. */
export function labelWishes(model: TrendModel, dot: (m: Mark) => Dot, frame: Frame): Wish[] {
  const all = model.series.flatMap((s) => s.pieces.flatMap((piece) => piece.map((m, i) => ({ s, piece, m, i }))));
  const inner = all.filter(({ s, m }) => m !== last(s.pieces.flat()));
  const shown = inner.filter(({ piece, i, s, m }) => {
    const count = s.pieces.flat().length;
    return count <= few || i === 0 || i === piece.length - 1 || s.hollow.some((h) => h.at === m.at);
  });
  const value = ({ s, piece, m, i }: (typeof shown)[number]): Request => ({
    ...dot(m),
    texts: [m.label],
    clear: dotRadius,
    className: `chart-value chart-ink-${s.kind}`,
    id: idOf(s, m),
    // The last figure before a break or a gap is what a status or a change is worked out from.
    ...(s.kind === 'area' && i === piece.length - 1
      ? { weight: 6, reach: 1, crosses: true }
      : { weight: s.kind === 'area' ? 4 : 2 }),
    sides: sidesAt(piece, i),
  });
  const hollow = model.series.flatMap((s) =>
    s.hollow.map((m): Hollow => {
      const through = model.targets.some((t) => sameMark(t, m));
      const request: Request = {
        ...dot(m),
        // Alone it would pass for the figure that is drawn; without one beside it, for the result that there is not.
        ...(s.pieces.flat().some((p) => p.at === m.at)
          ? { texts: [`also ${m.label}`, m.label], after: idOf(s, m), crosses: 'never' as const }
          : { texts: [`elsewhere ${m.label}`], weight: 3 }),
        clear: through ? throughRadius : dotRadius,
        ...(through ? { clearX: targetHalf } : {}),
        className: 'chart-value chart-ink-soft',
        sides: ['right', 'left', 'below', 'above', 'below-right', 'below-left', 'above-right', 'above-left'],
      };
      return { mark: m, request };
    }),
  );
  const alone = hollow.filter((h) => !model.targets.some((t) => sameMark(t, h.mark)));
  const wish = (request: Request): Wish => [[request]];
  return [
    ...nameWishes(model, dot, frame),
    ...shown.filter((v) => v.s.kind === 'area').map((v) => wish(value(v))),
    ...targetWishes(model, dot, frame, hollow),
    ...shown.filter((v) => v.s.kind !== 'area').map((v) => wish(value(v))),
    ...alone.map((h) => wish(h.request)),
  ];
}
