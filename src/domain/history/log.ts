import { pageAddress } from '../page-address.ts';
import type { OpenRecord } from '../record.ts';
import type { ChangedKind } from '../changes/change.ts';
import type { Day } from '../day.ts';
import { dayAt, type History, type LoggedChange } from './history.ts';
import { livingAddresses } from '../changes/old-addresses.ts';

/** All that one publication changed in one record. */
export interface LogEntry {
  readonly commit: string;
  readonly at: string;
  readonly on: Day;
  readonly kind: ChangedKind;
  /** The record's key of today, also where it had another then. */
  readonly key: string;
  readonly title: string;
  /** Its page of today, or the page that its old address leads to; nothing where it has none. */
  readonly address: string | undefined;
  /** The council's key; empty for what belongs to all. */
  readonly authority: string;
  /** The gravest first. */
  readonly changes: readonly LoggedChange[];
}

/** The key that a change of address leads away from: its old address without the folder. */
export function oldKey({ record, old }: LoggedChange): string {
  const prefix = pageAddress(record.kind, '')?.slice(0, -1);
  return prefix !== undefined && old?.startsWith(prefix) ? old.slice(prefix.length, -1) : (old ?? '');
}

function addressesOf(record: OpenRecord): (kind: ChangedKind, key: string) => string | undefined {
  const living = livingAddresses(record);
  const leads = new Map(record.redirects.map((r) => [r.from, r.to]));
  return (kind, key) => {
    if (kind === 'term') return record.terms.has(key) ? '/glossary/' : undefined;
    const address = kind === 'costs' ? pageAddress('plan', key) : pageAddress(kind === 'themes' ? 'theme' : kind, key);
    return address === undefined || living.has(address) ? address : leads.get(address);
  };
}

/**
 * The log as readers follow it: newest first, by record, under the names and addresses of today. A record that was
 * given another id has its whole log under the new one.
 */
export function logOf(history: History, record: OpenRecord): LogEntry[] {
  const renames = new Map<string, string>();
  const now = (kind: ChangedKind, key: string) => renames.get(`${kind}\n${key}`) ?? key;
  const addressOf = addressesOf(record);
  return history.publications.toReversed().flatMap(({ commit, at, changes }) => {
    for (const c of changes)
      if (c.noun === 'page' && c.verb === 'renamed')
        renames.set(`${c.record.kind}\n${oldKey(c)}`, now(c.record.kind, c.record.key));
    return [...Map.groupBy(changes, ({ record: r }) => `${r.kind}\n${now(r.kind, r.key)}`).values()].map((of) => {
      const { record: r, authority } = of[0]!;
      const key = now(r.kind, r.key);
      return {
        commit,
        at,
        on: dayAt(at),
        kind: r.kind,
        key,
        title: r.title,
        address: addressOf(r.kind, key),
        authority: authority === '' ? '' : now('authority', authority),
        changes: of,
      };
    });
  });
}
