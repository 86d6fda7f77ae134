import type { OpenRecord } from '../record.ts';
import type { Change } from './change.ts';

/** The changes of one record, in their order. */
export interface RecordChanges {
  readonly record: Change['record'];
  readonly changes: readonly Change[];
}

/** Those of one council; of what belongs to all councils where `authority` is empty. */
export interface CouncilChanges {
  readonly authority: string;
  readonly name: string;
  readonly records: readonly RecordChanges[];
}

/** Changes by council and record; councils by key, shared records last, records with the gravest change first. */
export function changesByRecord(
  changes: readonly Change[],
  versions: readonly Pick<OpenRecord, 'authorities'>[],
): CouncilChanges[] {
  const nameOf = (key: string) => versions.map((v) => v.authorities.get(key)?.name).find((n) => n !== undefined) ?? key;
  return [...Map.groupBy(changes, (c) => c.authority)]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1))
    .map(([authority, list]) => ({
      authority,
      name: authority === '' ? 'All councils' : nameOf(authority),
      records: [...Map.groupBy(list, (c) => `${c.record.kind}\n${c.record.key}`).values()].map((of) => ({
        record: of[0]!.record,
        changes: of,
      })),
    }));
}
