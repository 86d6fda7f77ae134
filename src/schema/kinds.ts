import type { z } from 'zod';
import { authority } from './authority.ts';
import { caseStudy } from './case-study.ts';
import { costs } from './costs.ts';
import { indicator } from './indicator.ts';
import { plan } from './plan.ts';
import { priority } from './priority.ts';
import { recommendation } from './recommendation.ts';
import { redirects } from './redirects.ts';
import { review } from './review.ts';
import { scale } from './scale.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { synonyms } from './synonyms.ts';
import { term } from './term.ts';
import { themes } from './theme.ts';
import { tracker, trackerPeriod } from './tracker.ts';

/**
 * Every kind of file in `content/`: where it lives, what its fields are, and how its key follows from its path.
 * The loader, the check, the JSON Schemas and the editing forms all read this one table.
 */
export interface Kind {
  readonly name: string;
  /** Matches the path under `content/`; its groups, joined by `/`, are the key. */
  readonly path: RegExp;
  /** The same as a glob, for loaders. */
  readonly glob: string;
  readonly schema: z.ZodType;
  /** Whether the file has a Markdown body below its fields. */
  readonly body: boolean;
  /** A path such as an officer would write. */
  readonly example: string;
}

const name = '([a-z0-9]+(?:-[a-z0-9]+)*)';
const path = (pattern: string) => new RegExp(`^${pattern.replaceAll('<id>', name)}$`);
const kind = (k: {
  name: string;
  path: string;
  glob: string;
  schema: z.ZodType;
  body?: boolean;
  example: string;
}): Kind => ({ body: false, ...k, path: path(k.path) });

export const kinds = [
  kind({ name: 'site', path: '(site)\\.json', glob: 'site.json', schema: site, example: 'site.json' }),
  kind({ name: 'themes', path: '(themes)\\.json', glob: 'themes.json', schema: themes, example: 'themes.json' }),
  kind({
    name: 'synonyms',
    path: '(synonyms)\\.json',
    glob: 'synonyms.json',
    schema: synonyms,
    example: 'synonyms.json',
  }),
  kind({
    name: 'redirects',
    path: '(redirects)\\.json',
    glob: 'redirects.json',
    schema: redirects,
    example: 'redirects.json',
  }),
  kind({
    name: 'authority',
    path: 'authorities/<id>\\.json',
    glob: 'authorities/*.json',
    schema: authority,
    example: 'authorities/leeds.json',
  }),
  kind({
    name: 'source',
    path: 'sources/<id>\\.json',
    glob: 'sources/*.json',
    schema: source,
    example: 'sources/leeds-cypp-annual-review-2007.json',
  }),
  kind({
    name: 'scale',
    path: 'scales/<id>\\.json',
    glob: 'scales/*.json',
    schema: scale,
    example: 'scales/ofsted-jar-2008.json',
  }),
  kind({
    name: 'term',
    path: 'glossary/<id>\\.json',
    glob: 'glossary/*.json',
    schema: term,
    example: 'glossary/neet.json',
  }),
  kind({
    name: 'indicator',
    path: 'indicators/<id>/<id>\\.json',
    glob: 'indicators/*/*.json',
    schema: indicator,
    example: 'indicators/leeds/neet-16-18.json',
  }),
  kind({
    name: 'plan',
    path: 'plans/<id>/index\\.mdx',
    glob: 'plans/*/index.mdx',
    schema: plan,
    body: true,
    example: 'plans/leeds-cypp-2006-09/index.mdx',
  }),
  kind({
    name: 'priority',
    path: 'plans/<id>/priorities/<id>\\.md',
    glob: 'plans/*/priorities/*.md',
    schema: priority,
    body: true,
    example: 'plans/leeds-cypp-2006-09/priorities/01-safeguarding.md',
  }),
  kind({
    name: 'costs',
    path: 'plans/<id>/costs\\.json',
    glob: 'plans/*/costs.json',
    schema: costs,
    example: 'plans/leicester-tll-plan/costs.json',
  }),
  kind({
    name: 'review',
    path: 'reviews/<id>/index\\.mdx',
    glob: 'reviews/*/index.mdx',
    schema: review,
    body: true,
    example: 'reviews/leicester-jar-2008/index.mdx',
  }),
  kind({
    name: 'recommendation',
    path: 'reviews/<id>/recommendations/<id>\\.md',
    glob: 'reviews/*/recommendations/*.md',
    schema: recommendation,
    body: true,
    example: 'reviews/leicester-jar-2008/recommendations/rec-01.md',
  }),
  kind({
    name: 'tracker',
    path: 'trackers/<id>/index\\.mdx',
    glob: 'trackers/*/index.mdx',
    schema: tracker,
    body: true,
    example: 'trackers/leeds-improvement-priorities/index.mdx',
  }),
  kind({
    name: 'tracker-period',
    path: 'trackers/<id>/<id>\\.json',
    glob: 'trackers/*/*.json',
    schema: trackerPeriod,
    example: 'trackers/leeds-improvement-priorities/2009-10-q4.json',
  }),
  kind({
    name: 'case-study',
    path: 'case-studies/<id>\\.mdx',
    glob: 'case-studies/*.mdx',
    schema: caseStudy,
    body: true,
    example: 'case-studies/leeds-fostering-surgery.mdx',
  }),
] as const satisfies readonly Kind[];

export type KindName = (typeof kinds)[number]['name'];

export const kindNamed = (name: string): Kind | undefined => kinds.find((k) => k.name === name);

/** The kind and key of a file, from its path under `content/`; `undefined` where no kind lives there. */
export function kindOfPath(file: string): { kind: Kind; key: string } | undefined {
  for (const k of kinds as readonly Kind[]) {
    const m = k.path.exec(file);
    if (m) return { kind: k, key: m.slice(1).join('/') };
  }
  return undefined;
}

/** The inverse: the path under `content/` of the file with a key. */
export function pathOfKey(kind: Kind, key: string): string {
  const parts = key.split('/');
  return kind.glob.replaceAll('*', () => parts.shift() ?? '');
}
