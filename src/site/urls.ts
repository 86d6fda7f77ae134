import type { NodeKind } from '../domain/edge.ts';
import { termAddress } from '../domain/page-address.ts';
import type { linkKinds } from '../schema/link.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const site = import.meta.env.SITE;

/** A path of this site, from its root: adds the sub-path that the site is published under. */
export const url = (path: string): string => `${base}/${path.replace(/^\//, '')}`;

/** The full address of a path of this site. */
export const absolute = (path: string): string => new URL(url(path), site).href;

/** A path of this site from a page's own pathname, without the sub-path. */
export const pathOf = (pathname: string): string => `/${pathname.slice(base.length).replace(/^\//, '')}`;

export const councilUrl = (key: string) => url(`/councils/${key}/`);
export const planUrl = (key: string) => url(`/plans/${key}/`);
export const reviewUrl = (key: string) => url(`/reviews/${key}/`);
export const trackerUrl = (key: string) => url(`/trackers/${key}/`);
export const indicatorUrl = (key: string) => url(`/indicators/${key}/`);
export const embedUrl = (key: string) => url(`/embed/indicators/${key}/`);
export const packUrl = (key: string) => url(`/trackers/${key}/pack/`);
export const sourceUrl = (key: string) => url(`/sources/${key}/`);
export const themeUrl = (key: string) => url(`/themes/${key}/`);
export const caseStudyUrl = (key: string) => url(`/case-studies/${key}/`);
export const termUrl = (key: string) => url(termAddress(key));
/** A priority's or recommendation's page lies under its plan's or review's. */
export const priorityUrl = (key: string) => planUrl(key);
export const recommendationUrl = (key: string) => reviewUrl(key);
export const periodUrl = (key: string) => trackerUrl(key);
/** An action stands on its priority's page: `plan/priority/action`. */
export function actionUrl(key: string): string {
  const at = key.lastIndexOf('/');
  return `${priorityUrl(key.slice(0, at))}#action-${key.slice(at + 1)}`;
}

/** Where a golden-thread link leads. */
export function linkUrl(kind: (typeof linkKinds)[number] | 'review' | 'tracker', key: string): string {
  switch (kind) {
    case 'plan':
      return planUrl(key);
    case 'priority':
      return priorityUrl(key);
    case 'action':
      return actionUrl(key);
    case 'indicator':
      return indicatorUrl(key);
    case 'recommendation':
      return recommendationUrl(key);
    case 'review':
      return reviewUrl(key);
    case 'tracker':
      return trackerUrl(key);
  }
}

/** Where any step of the golden thread stands: a milestone at its action, an item at its tracker. */
export function nodeUrl(kind: NodeKind, key: string): string {
  const at = key.lastIndexOf('/');
  switch (kind) {
    case 'measure':
      return `${priorityUrl(key.slice(0, at))}#measure-${key.slice(at + 1)}`;
    case 'milestone':
      return actionUrl(key.slice(0, at));
    case 'item':
      return trackerUrl(key.slice(0, at));
    case 'case study':
      return caseStudyUrl(key);
    default:
      return linkUrl(kind, key);
  }
}
