import type { Revision } from '../../schema/revision.ts';
import { symbolOf, type Flag, type Marker } from '../../schema/value.ts';

/** A key's last part: `neet-16-18` of `leeds/neet-16-18`. Empty where there is no key. */
export const idOf = (key: string | undefined): string => key?.slice(key.lastIndexOf('/') + 1) ?? '';

export const markerCell = (marker: Marker | undefined): string => (marker ? symbolOf(marker) : '');

export const flagsCell = (flags: readonly Flag[] | undefined): string => (flags ?? []).map((f) => `[${f}]`).join(' ');

/** Several texts in one cell. */
export const listCell = (texts: readonly string[] | undefined): string => (texts ?? []).join('; ');

/** A period as part of an id: `2006/07 FY` becomes `2006-07-fy`. */
export const periodId = (period: string): string => period.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Numbers ids that occur more than once: the second `a` becomes `a/2`. Remembers what it has given. */
export function numbering(): (id: string) => string {
  const given = new Map<string, number>();
  return (id) => {
    const count = (given.get(id) ?? 0) + 1;
    given.set(id, count);
    return count === 1 ? id : `${id}/${count}`;
  };
}

/** What was published before, oldest first; all empty where nothing was revised. */
export const revisionCells = (revised: readonly Revision[] | undefined) => ({
  was: listCell(revised?.map((r) => r.was)),
  revised_on: listCell(revised?.map((r) => r.on)),
  revision_reason: listCell(revised?.map((r) => r.reason)),
});
