import type { Marker } from '../../schema/value.ts';
import type { Revision } from '../../schema/revision.ts';
import type { Path } from '../integrity/problem.ts';

/** One thing that a record says, as printed: a figure, a target, a rating, a date. */
export interface Statement {
  /** What it is about, unique in its record; also what names it where it is gone: `area, 2007/08 AY`. */
  readonly id: string;
  /** Equal in both versions where it is the same thing said of another time: what then changed is the time. */
  readonly same?: string | undefined;
  /** Equal where two sources, or two places of one, say it of the same thing: what then changed is the source. */
  readonly cell?: string | undefined;
  /** The time it is about, as the file writes it, where that could be corrected. */
  readonly period?: string | undefined;
  /** As the file writes it; goes into `was`. */
  readonly raw: string;
  /** As readers see it. */
  readonly words: string;
  /** The number alone, where it is one. */
  readonly value?: string | undefined;
  /** Why there is no value, where there is none. */
  readonly marker?: Marker | undefined;
  /** What it is called in a sentence, after the record's title: `England, academic year 2008/09`. */
  readonly name: string;
  /** The field that says it. */
  readonly path: Path;
  /** The field that keeps its earlier versions. */
  readonly at: Path;
  readonly revised: readonly Revision[] | undefined;
  readonly source?: string | undefined;
  readonly locator?: string | undefined;
}

/** How one statement differs between two versions. */
export type Difference =
  | { readonly how: 'added'; readonly before: undefined; readonly after: Statement }
  | { readonly how: 'removed'; readonly before: Statement; readonly after: undefined }
  | {
      readonly how: 'filled' | 'emptied' | 'remarked' | 'revised' | 'redated' | 'resourced';
      readonly before: Statement;
      readonly after: Statement;
    };

/** The same thing said twice keeps apart by its place: the second `x` is `x (2)`. */
function byId(statements: readonly Statement[]): Map<string, Statement> {
  const found = new Map<string, Statement>();
  for (const s of statements) {
    let id = s.id;
    for (let n = 2; found.has(id); n++) id = `${s.id} (${n})`;
    found.set(id, s);
  }
  return found;
}

function changed(before: Statement, after: Statement): Difference[] {
  // A small count that is told as `c` is not yet marked as such.
  if (before.raw === after.raw && before.marker === after.marker) return [];
  const how =
    before.marker === undefined
      ? after.marker === undefined
        ? 'revised'
        : 'emptied'
      : after.marker === undefined
        ? 'filled'
        : 'remarked';
  return [{ how, before, after }];
}

/** The number that another source now says in the place of one that is gone, where there is only one of each. */
function resourced(s: Statement, gone: readonly Statement[], come: readonly Statement[]): Statement | undefined {
  const same = (o: Statement) => o.cell === s.cell && o.marker === undefined;
  const others = s.cell === undefined || s.marker !== undefined ? [] : come.filter(same);
  return others.length === 1 && gone.filter(same).length === 1 ? others[0] : undefined;
}

/** Holds what a record says in two versions against each other, each statement against the one of the same id. */
export function differences(before: readonly Statement[], after: readonly Statement[]): Difference[] {
  const [old, now] = [byId(before), byId(after)];
  const gone = [...old].filter(([id]) => !now.has(id)).map(([, s]) => s);
  const come = [...now].filter(([id]) => !old.has(id)).map(([, s]) => s);
  const found: Difference[] = [...now].flatMap(([id, s]) => {
    const was = old.get(id);
    return was ? changed(was, s) : [];
  });
  for (const s of gone) {
    const at = s.same === undefined ? -1 : come.findIndex((c) => c.same === s.same);
    const [other] = at < 0 ? [] : come.splice(at, 1);
    const swapped = other === undefined && resourced(s, gone, come);
    if (swapped) {
      come.splice(come.indexOf(swapped), 1);
      found.push({ how: 'resourced', before: s, after: swapped });
      continue;
    }
    found.push(other ? { how: 'redated', before: s, after: other } : { how: 'removed', before: s, after: undefined });
  }
  return [...found, ...come.map((s) => ({ how: 'added' as const, before: undefined, after: s }))];
}
