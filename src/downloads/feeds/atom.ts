import { escapeXml } from '../xml.ts';
import type { Feed, FeedEntry } from './feed.ts';

const entryOf = ({ id, title, url, updated, html, tags }: FeedEntry): string =>
  [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    `    <published>${updated}</published>`,
    `    <updated>${updated}</updated>`,
    ...tags.map((tag) => `    <category term="${escapeXml(tag)}"/>`),
    `    <content type="html">${escapeXml(html)}</content>`,
    '  </entry>',
  ].join('\n');

/** A feed as Atom 1.0 (RFC 4287). */
export const atomOf = (feed: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `  <id>${escapeXml(feed.id)}</id>`,
    `  <title>${escapeXml(feed.title)}</title>`,
    `  <subtitle>${escapeXml(feed.subtitle)}</subtitle>`,
    `  <updated>${feed.updated}</updated>`,
    `  <author><name>${escapeXml(feed.author.name)}</name><uri>${escapeXml(feed.author.url)}</uri></author>`,
    `  <rights>${escapeXml(feed.rights)}</rights>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.atom)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(feed.home)}"/>`,
    ...feed.entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
