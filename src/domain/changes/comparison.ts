import type { OpenRecord } from '../record.ts';
import { aligned } from './aligned.ts';
import { recordsOf, subjectOf, type HeldKind, type RecordOf, type Subject } from './held.ts';
import { renamesBetween } from './renames.ts';
import type { Told } from './tell.ts';

/** A record in both versions, under its key of now. */
export interface Both<T> {
  /** With the ids of now for the parts that have another: measures, actions, lines. */
  readonly before: T;
  readonly asWritten: T;
  readonly after: T;
  readonly subject: Subject;
}

/** Two versions of the content, with their records paired: what every kind of change is looked for in. */
export interface Comparison {
  readonly before: OpenRecord;
  readonly after: OpenRecord;
  /** The key of today for a key of before: another where the record was renamed. */
  now(kind: HeldKind, key: string): string;
  /** The records of a kind that both versions have. */
  both<K extends HeldKind>(kind: K): readonly Both<RecordOf[K]>[];
  /** Those that only one of them has. */
  only<K extends HeldKind>(kind: K, side: 'before' | 'after'): readonly { held: RecordOf[K]; subject: Subject }[];
}

export function comparisonOf(before: OpenRecord, after: OpenRecord): Comparison {
  const renames = renamesBetween(before, after);
  const now = (kind: HeldKind, key: string): string => renames.get(kind)?.get(key) ?? key;
  // Every finder asks for the pairs of a kind: they are made once.
  const pairs = new Map<HeldKind, readonly Both<unknown>[]>();
  return {
    before,
    after,
    now,
    both<K extends HeldKind>(kind: K) {
      const known = pairs.get(kind);
      if (known) return known as readonly Both<RecordOf[K]>[];
      const old = new Map(recordsOf(before, kind).map((r) => [now(kind, r.key), r]));
      const made = recordsOf(after, kind).flatMap((held): Both<RecordOf[K]>[] => {
        const was = old.get(held.key);
        return was
          ? [{ before: aligned(was, held), asWritten: was, after: held, subject: subjectOf(after, kind, held) }]
          : [];
      });
      pairs.set(kind, made);
      return made;
    },
    only<K extends HeldKind>(kind: K, side: 'before' | 'after') {
      const others = new Set(
        side === 'before'
          ? recordsOf(after, kind).map((r) => r.key)
          : recordsOf(before, kind).map((r) => now(kind, r.key)),
      );
      const record = side === 'before' ? before : after;
      return recordsOf(record, kind)
        .filter((r) => !others.has(side === 'before' ? now(kind, r.key) : r.key))
        .map((held) => ({ held, subject: subjectOf(record, kind, held) }));
    },
  };
}

/** Finds one kind of change in two versions. */
export type Finder = (comparison: Comparison) => Iterable<Told>;
