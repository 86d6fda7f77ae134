import { decimalOf, compare } from '../domain/decimal.ts';
import { comparePeriods } from '../domain/period.ts';
import type { Observation, Target } from '../schema/figure.ts';
import { symbolOf, type Marker } from '../schema/value.ts';
import type { FieldChange, Outcome } from './outcome.ts';
import type { CellProblem } from './problem.ts';
import type { Reading } from './reading.ts';

export type Figure = Observation | Target | NonNullable<Observation['also']>[number];

/** A figure as text: its number or words, or its marker in brackets. */
export const shown = (f: {
  value?: string | undefined;
  marker?: Marker | undefined;
  text?: string | undefined;
}): string => f.value ?? f.text ?? (f.marker === undefined ? '' : symbolOf(f.marker));

/**
 * Whether two texts print the same number where the second may have lost zeros on its way through a spreadsheet:
 * `91.0` comes back as `91`. A number that has gained places is another text, and is taken as written.
 */
export function sameNumber(published: string, typed: string): boolean {
  if (published === typed) return true;
  const [a, b] = [decimalOf(published), decimalOf(typed)];
  return compare(a, b) === 0 && b.places < a.places;
}

/** The fields of a figure that a reading changes, each as it was and as it will be. */
export function differences(figure: Figure, r: Reading): readonly FieldChange[] {
  const found: { field: string; was: string; now: string }[] = [];
  const same =
    r.value !== undefined && figure.value !== undefined
      ? sameNumber(figure.value, r.value)
      : shown(figure) === shown(r);
  if (!same) found.push({ field: 'figure', was: shown(figure), now: shown(r) });
  const own = figure as Partial<Observation>;
  const { flags, qualifier, note, locator } = r.further;
  const compareText = (field: string, was: string | undefined, now: string | undefined) => {
    if (now !== undefined && (was ?? '') !== now) found.push({ field, was: was ?? '', now });
  };
  if (r.reading === 1) {
    if (flags && r.of === 'observation') compareText('flags', (own.flags ?? []).join(' '), flags.join(' '));
    compareText('qualifier', own.qualifier, qualifier);
  }
  compareText('note', own.note, note);
  compareText('locator', own.locator, locator);
  return found;
}

/** The figure with what a reading changes; a field that becomes empty goes. */
export function changed<F extends Figure>(
  figure: F,
  r: Reading,
  fields: readonly FieldChange[],
  on: Revising | undefined,
): F {
  const names = new Set(fields.map((f) => f.field));
  const own = figure as Partial<Observation & Target>;
  const { value, marker, text } = names.has('figure') ? r : own;
  const pick = <K extends 'qualifier' | 'note' | 'locator'>(k: K) =>
    names.has(k) ? r.further[k] || undefined : own[k];
  const flags = names.has('flags') ? r.further.flags : own.flags;
  const reason = r.reason ?? on?.reason;
  const revision =
    names.has('figure') && on && reason && r.reading === 1 ? { was: shown(figure), on: on.today, reason } : undefined;
  const marked = revision && r.of === 'observation' && !flags?.includes('r') ? [...(flags ?? []), 'r' as const] : flags;
  const next = {
    ...figure,
    value,
    marker,
    text,
    // The interval was around the value that it had.
    ...('interval' in figure && names.has('figure') ? { interval: undefined } : {}),
    qualifier: pick('qualifier'),
    note: pick('note'),
    locator: pick('locator'),
    flags: marked && marked.length > 0 ? [...marked] : undefined,
    ...(revision ? { revised: [...(own.revised ?? []), revision] } : {}),
  };
  return Object.fromEntries(Object.entries(next).filter(([, v]) => v !== undefined)) as unknown as F;
}

/** What is written beside a figure that changes: the day, and the reason where the officer gave one. */
export interface Revising {
  readonly today: string;
  readonly reason?: string | undefined;
}

const bare = (r: Reading) => ({
  period: r.period,
  ...(r.value === undefined ? {} : { value: r.value }),
  ...(r.text === undefined ? {} : { text: r.text }),
  ...(r.marker === undefined ? {} : { marker: r.marker }),
});

export function newFigure(r: Reading): Observation & Target {
  const { flags, qualifier, note } = r.further;
  return {
    ...bare(r),
    ...(flags?.length && r.of === 'observation' ? { flags: [...flags] } : {}),
    ...(qualifier ? { qualifier } : {}),
    ...(note ? { note } : {}),
    source: r.source,
    locator: r.further.locator || r.locator || '',
  } as Observation & Target;
}

/** Puts a figure after the last one that is not later. */
export function insert<F extends { period: string }>(list: readonly F[], figure: F): F[] {
  const after = list.findLastIndex((f) => comparePeriods(f.period, figure.period) <= 0);
  return [...list.slice(0, after + 1), figure, ...list.slice(after + 1)];
}

/** What merging one reading comes to. */
export type Step<T> =
  | { readonly data: T; readonly action: Outcome['action']; readonly fields: readonly FieldChange[] }
  | { readonly problem: CellProblem };

export const notFound = (r: Reading, found: string, expected: string): CellProblem => ({ ...r.at, found, expected });
