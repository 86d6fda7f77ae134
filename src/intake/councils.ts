import type { ContentFile } from '../domain/entry.ts';
import type { Authority } from '../schema/authority.ts';
import { plainName } from './words.ts';

/** Finds the id of a council by its id, code or name; `undefined` for a name that is none’s. */
export type FindCouncil = (name: string) => string | undefined;

/** The councils of the record by every name that they go by, and those that indicators name besides. */
export function councilFinder(councils: readonly ContentFile<Authority>[], others: Iterable<string>): FindCouncil {
  const byName = new Map<string, string>();
  for (const id of others) byName.set(plainName(id), id);
  for (const { key, data } of councils)
    for (const name of [key, data.name, data.shortName, data.onsCode]) if (name) byName.set(plainName(name), key);
  return (name) => byName.get(plainName(name));
}
