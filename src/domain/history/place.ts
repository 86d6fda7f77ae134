import type { ChangedKind } from '../changes/change.ts';
import { pageAddress } from '../page-address.ts';
import type { OpenRecord } from '../record.ts';

/** Kinds of records whose changes can be followed one by one. */
export const followedKinds = ['authority', 'plan', 'review', 'tracker', 'indicator'] as const;
export type FollowedKind = (typeof followedKinds)[number];

/** What changes can be followed of: everything, or one record. */
export interface Place {
  readonly record: { readonly kind: FollowedKind; readonly key: string } | undefined;
  readonly title: string;
  /** The page about it, as a path of the site. */
  readonly page: string;
  /** Its feeds, as a path of the site without the ending. */
  readonly feed: string;
}

export const everything: Place = { record: undefined, title: 'All changes', page: '/changes/', feed: '/changes/feed' };

/** The place of a record; nothing for a kind that has no feed of its own. */
export function placeOf(record: OpenRecord, kind: ChangedKind, key: string): Place | undefined {
  const followed = followedKinds.find((k) => k === kind);
  const page = pageAddress(kind === 'themes' ? 'theme' : kind, key);
  if (!followed || page === undefined) return undefined;
  const council = (authority: string | undefined) => record.authorities.get(authority ?? '')?.shortName ?? '';
  const indicator = record.indicators.get(key);
  const title = {
    authority: council(key),
    plan: record.plans.get(key)?.shortTitle ?? key,
    review: record.reviews.get(key)?.shortTitle ?? key,
    tracker: record.trackers.get(key)?.shortTitle ?? key,
    indicator: `${indicator?.shortName ?? key}, ${council(indicator?.authority)}`,
  }[followed];
  return { record: { kind: followed, key }, title, page, feed: `${page}changes` };
}

/** Every record whose changes can be followed. */
export const places = (record: OpenRecord): Place[] =>
  (
    [
      ['authority', record.authorities],
      ['plan', record.plans],
      ['review', record.reviews],
      ['tracker', record.trackers],
      ['indicator', record.indicators],
    ] as const
  ).flatMap(([kind, map]) => [...map.keys()].flatMap((key) => placeOf(record, kind, key) ?? []));
