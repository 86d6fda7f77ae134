import type { KindName } from '../schema/kinds.ts';

/** The kinds whose records have a page of their own, with the folder that their keys stand under. */
const folders: Partial<Record<KindName | 'theme', string>> = {
  authority: 'councils',
  plan: 'plans',
  priority: 'plans',
  review: 'reviews',
  recommendation: 'reviews',
  tracker: 'trackers',
  'tracker-period': 'trackers',
  indicator: 'indicators',
  source: 'sources',
  theme: 'themes',
  'case-study': 'case-studies',
};

/** Pages that come with another, by the kind of that one: what is put before its path, and after. */
const companions: Partial<Record<KindName | 'theme', readonly [before: string, after: string]>> = {
  authority: ['', 'timeline/'],
  'tracker-period': ['', 'pack/'],
  indicator: ['/embed', ''],
};

/** Kinds whose records have a page of their own. */
export const kindsWithPage = Object.keys(folders) as (KindName | 'theme')[];

/** The address of a record's page, as a path of the site (`/indicators/leeds/neet-16-18/`); nothing where it has none. */
export const pageAddress = (kind: KindName | 'theme', key: string): string | undefined =>
  folders[kind] && `/${folders[kind]}/${key}/`;

/** The same with the pages that come with it: a council's timeline, a period's pack, an indicator for framing. */
export function pageAddresses(kind: KindName | 'theme', key: string): string[] {
  const page = pageAddress(kind, key);
  const beside = companions[kind];
  return page === undefined ? [] : [page, ...(beside ? [`${beside[0]}${page}${beside[1]}`] : [])];
}

/** Where a term of the glossary stands, as a path of the site. */
export const termAddress = (key: string): string => `/glossary/#${key}`;

/** Whether an address lies where records have their pages, so that only a record can be there. */
export const isRecordAddress = (path: string): boolean => {
  const parts = path.split('/').filter((p) => p !== '' && p !== 'embed');
  return parts.length > 1 && Object.values(folders).includes(parts[0]!);
};
