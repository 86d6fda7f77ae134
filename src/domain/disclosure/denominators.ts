import type { Content } from '../integrity/content.ts';
import { periodLabel } from '../period.ts';
import { counted, countsChildren, factCountsChildren } from './counts-children.ts';
import { numberPattern, numberSaid } from './number-in-words.ts';
import type { Percentage } from './percentages.ts';
import { factsIn } from './placed-facts.ts';
import { isOfTime, isShareOf } from './population.ts';
import { wholeNumber } from './small.ts';

/** A count of children of whom a percentage may be one. */
export interface Denominator {
  readonly value: number;
  /** Who they are. */
  readonly of: string;
  readonly authority: string;
  /** Nothing for a fact without one: it is of its file’s time. */
  readonly period: string | undefined;
  readonly file: string;
  /** Where a reader finds it, in words. */
  readonly place: string;
}

/** Every count of the council’s own children. */
export function* denominatorsIn(content: Content): Generator<Denominator> {
  for (const { file, data } of content.of('indicator')) {
    if (!countsChildren(data)) continue;
    for (const s of data.series) {
      if (s.kind === 'national' || s.kind === 'similar') continue;
      const of = s.kind === 'group' ? (s.name ?? s.id) : data.name;
      for (const { period, value, also } of s.observations)
        for (const number of [value, ...(also ?? []).map((a) => a.value)]) {
          const count = wholeNumber(number);
          const place = `${file}, ${periodLabel(period)}`;
          if (count) yield { value: count, of, authority: data.authority, period, file, place };
        }
    }
  }
  for (const { file, authority, fact } of factsIn(content)) {
    const count = factCountsChildren(fact) ? wholeNumber(fact.value) : undefined;
    if (count) yield { value: count, of: fact.what, authority, period: fact.period, file, place: file };
  }
}

const outOf = new RegExp(`\\bof (?:the |all |all the |these |those )?${numberPattern} ([a-z][a-z’ -]*)`, 'gi');

/** The denominators that the note beside a percentage names: “out of 57 children in care”. */
function inNote(note: string): { value: number; place: string }[] {
  return [...note.matchAll(outOf)].flatMap(([words, number, noun]) =>
    countsChildren({ unit: 'number', unitLabel: counted(noun!), name: '', shortName: '', definition: '' })
      ? [{ value: numberSaid(number!), place: `its note, “${words.trim()}”` }]
      : [],
  );
}

/** Every number of children of whom a percentage may be one, as far as the record prints it. */
export function denominatorsOf(p: Percentage, all: readonly Denominator[]): { value: number; place: string }[] {
  const counts = all.filter(
    (d) =>
      d.authority === p.authority &&
      d.period === p.period &&
      (d.period !== undefined || d.file === p.file) &&
      isShareOf(p.of, d.of),
  );
  return [...inNote(p.note ?? ''), ...(isOfTime(p.of) ? [] : counts)];
}
