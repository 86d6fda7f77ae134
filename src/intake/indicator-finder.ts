import { nearest } from '../domain/integrity/nearest.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Settings } from './settings.ts';
import { plainName } from './words.ts';

export interface KnownIndicator {
  readonly key: string;
  readonly file: string;
  readonly data: Indicator;
}

export type Found =
  | { readonly indicator: KnownIndicator }
  | { readonly leave: true }
  | { readonly several: readonly string[] }
  | { readonly nearest: string | undefined };

/** Every name that an indicator goes by: key, id, references, names. Ids and names are plain; see `plainName`. */
const namesOf = ({ key, data }: KnownIndicator): string[] =>
  [
    key,
    key.slice(key.lastIndexOf('/') + 1),
    data.shortName,
    data.name,
    ...data.refs.flatMap((r) => [r.ref, r.name ?? '']),
  ]
    .map(plainName)
    .filter((n) => n !== '');

/**
 * Finds indicators by what spreadsheets call them: key, id, reference (`NI 117`), short or full name, or the name that
 * the settings give. A name that several go by is told apart by the council, and otherwise said to be several.
 */
export function indicatorFinder(all: readonly KnownIndicator[], settings: Pick<Settings, 'indicators' | 'authority'>) {
  const byKey = new Map(all.map((i) => [i.key, i]));
  const byName = new Map<string, Set<KnownIndicator>>();
  for (const i of all) for (const n of namesOf(i)) byName.set(n, (byName.get(n) ?? new Set()).add(i));
  const said = new Map(Object.entries(settings.indicators ?? {}).map(([name, key]) => [plainName(name), key]));

  return (name: string, authority = settings.authority): Found => {
    const plain = plainName(name);
    const named = said.get(plain);
    if (named === 'leave') return { leave: true };
    const exact = byKey.get(named ?? name.trim());
    if (exact) return { indicator: exact };
    const candidates = [...(byName.get(plain) ?? [])].filter((i) => !authority || i.data.authority === authority);
    if (candidates.length === 1) return { indicator: candidates[0]! };
    if (candidates.length > 1) return { several: candidates.map((c) => c.key) };
    return {
      nearest: nearest(
        plain,
        [...byName.keys()].filter((n) => n.length > 3),
      ),
    };
  };
}
