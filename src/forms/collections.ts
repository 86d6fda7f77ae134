import type { Collection, CollectionDivider } from '@sveltia/cms';
import type { OpenRecord } from '../domain/record.ts';
import { keyChoices, levelChoices, type Choices } from './choice.ts';
import { collectionOf, fileOf } from './collection.ts';

const divider = (name: string): CollectionDivider => ({ name, divider: true });

/** Ratings first: what changes each quarter. A form for each tracker, with its own items and levels to pick from. */
const periods = (record: OpenRecord, choices: Choices): Collection[] =>
  [...record.trackers.values()].map((t) =>
    collectionOf(
      {
        name: `periods-${t.key}`,
        kind: 'tracker-period',
        label: `${t.shortTitle}: ratings`,
        singular: 'period',
        icon: 'fact_check',
        folder: `trackers/${t.key}`,
        identifier: 'period',
        sort: ['period', 'descending'],
        slugHint: 'The period in lower case with hyphens: 2009-10-q4 for 2009/10 Q4.',
      },
      {
        ...choices,
        items: t.items.map((i) => ({ value: i.id, label: i.ref ? `${i.ref}: ${i.title}` : i.title })),
        levels: t.scale === undefined ? [] : levelChoices(record, t.scale),
      },
    ),
  );

const indicators = (record: OpenRecord, choices: Choices): Collection[] =>
  [...record.authorities.values()].map((a) =>
    collectionOf(
      {
        name: `indicators-${a.key}`,
        kind: 'indicator',
        label: `${a.shortName}: indicators`,
        singular: 'indicator',
        icon: 'monitoring',
        folder: `indicators/${a.key}`,
        identifier: 'name',
        slug: '{{shortName}}',
        defaults: { authority: a.key },
      },
      choices,
    ),
  );

const priorities = (record: OpenRecord, choices: Choices): Collection[] =>
  [...record.plans.values()].map((p) =>
    collectionOf(
      {
        name: `priorities-${p.key}`,
        kind: 'priority',
        label: `${p.shortTitle}: priorities`,
        singular: 'priority',
        icon: 'flag',
        folder: `plans/${p.key}/priorities`,
        identifier: 'title',
        summary: '{{number}}. {{title}}',
        sort: ['number', 'ascending'],
        slug: '{{number}}-{{title}}',
        slugHint: 'Two digits and a short name: 01-safeguarding. Given once, never changed.',
      },
      choices,
    ),
  );

const recommendations = (record: OpenRecord, choices: Choices): Collection[] =>
  [...record.reviews.values()].map((r) =>
    collectionOf(
      {
        name: `recommendations-${r.key}`,
        kind: 'recommendation',
        label: `${r.shortTitle}: recommendations`,
        singular: 'recommendation',
        icon: 'rule',
        folder: `reviews/${r.key}/recommendations`,
        identifier: 'title',
        summary: '{{ref}}: {{title}}',
        sort: ['order', 'ascending'],
        slug: '{{ref}}',
      },
      choices,
    ),
  );

const many = (
  name: string,
  kind: Parameters<typeof collectionOf>[0]['kind'],
  label: string,
  icon: string,
  folder: string,
  identifier: string,
  more: Partial<Parameters<typeof collectionOf>[0]> = {},
) => ({ name, kind, label, singular: kind.replace('-', ' '), icon, folder, identifier, ...more });

const index = { path: '{{slug}}/index', slug: '{{shortTitle}}' };

/**
 * Every form that the record calls for. What hangs on a plan, a review, a tracker or a council has a list for each of
 * them, as they stood when the site was built.
 */
export function collections(record: OpenRecord): (Collection | CollectionDivider)[] {
  const choices: Choices = { keys: keyChoices(record), items: [], levels: levelChoices(record) };
  const all = (...args: Parameters<typeof many>) => collectionOf(many(...args), choices);
  return [
    ...periods(record, choices),
    divider('after-periods'),
    ...indicators(record, choices),
    divider('after-indicators'),
    all('plans', 'plan', 'Plans', 'map', 'plans', 'title', index),
    ...priorities(record, choices),
    all('costs', 'costs', 'Costs of plans', 'payments', 'plans', 'title', {
      path: '{{slug}}/costs',
      singular: 'table of costs',
      slugHint: 'The name of the plan’s folder, as it stands in the address of its page.',
    }),
    divider('after-plans'),
    all('reviews', 'review', 'Reviews', 'search_check', 'reviews', 'title', index),
    ...recommendations(record, choices),
    divider('after-reviews'),
    all('trackers', 'tracker', 'Trackers', 'list_alt', 'trackers', 'title', index),
    all('case-studies', 'case-study', 'Case studies', 'auto_stories', 'case-studies', 'title'),
    divider('after-pages'),
    all('sources', 'source', 'Sources', 'description', 'sources', 'title'),
    all('glossary', 'term', 'Glossary', 'dictionary', 'glossary', 'term'),
    all('scales', 'scale', 'Scales', 'linear_scale', 'scales', 'name', { slug: '{{name}}-{{year}}' }),
    all('authorities', 'authority', 'Councils', 'account_balance', 'authorities', 'name', {
      slug: '{{shortName}}',
      singular: 'council',
    }),
    {
      name: 'settings',
      label: 'Settings of the site',
      icon: 'settings',
      publish: false,
      files: [
        fileOf('site', 'The site', 'public', choices),
        fileOf('themes', 'Themes', 'category', choices),
        fileOf('synonyms', 'Words people search for', 'manage_search', choices),
        fileOf('redirects', 'Old addresses', 'alt_route', choices),
      ],
    },
  ];
}
