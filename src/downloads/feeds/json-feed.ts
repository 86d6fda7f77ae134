import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1. */
export const jsonFeedOf = (feed: Feed): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.subtitle,
      home_page_url: feed.home,
      feed_url: feed.json,
      language: 'en-GB',
      authors: [feed.author],
      items: feed.entries.map(({ id, title, url, updated, html, tags }) => ({
        id,
        url,
        title,
        content_html: html,
        date_published: updated,
        ...(tags.length > 0 ? { tags } : {}),
      })),
    },
    null,
    2,
  )}\n`;
