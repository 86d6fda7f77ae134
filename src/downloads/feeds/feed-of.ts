import { entriesAbout } from '../../domain/history/about.ts';
import { noticeWords } from '../../domain/changes/change.ts';
import type { ChangeLog } from '../../domain/history/changed.ts';
import { firstWords } from '../../domain/history/first-words.ts';
import type { LogEntry } from '../../domain/history/log.ts';
import type { Place } from '../../domain/history/place.ts';
import type { OpenRecord } from '../../domain/record.ts';
import { escapeXml } from '../xml.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** Feeds hold the newest; the page about all changes has the rest. */
const newest = 50;

/** What addresses that never change are made of (RFC 4151): the site's own host, and a day on which it had it. */
const tagOf = ({ site }: OpenRecord, { first }: ChangeLog, path: string): string =>
  `tag:${new URL(site.address).hostname},${site.firstPublished ?? first?.on ?? '2026-01-01'}:${path}`;

const sourceWords = (record: OpenRecord, source: string | undefined, locator: string | undefined): string =>
  source === undefined ? '' : [record.sources.get(source)?.title ?? source, locator].filter(Boolean).join(', ');

function htmlOf(record: OpenRecord, { changes }: LogEntry): string {
  const items = changes.map(({ sentence, reason, source, locator }) => {
    const read = sourceWords(record, source, locator);
    const parts = [sentence, ...(reason ? [`Reason: ${reason}`] : []), ...(read ? [`(${read})`] : [])];
    return `<li>${escapeXml(parts.join(' '))}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

/** Its feed: the newest changes of the whole record, or of one place in it. */
export function feedOf(
  record: OpenRecord,
  all: ChangeLog,
  { record: about, title, page, feed }: Place,
  absolute: (path: string) => string,
): Feed {
  const { site } = record;
  const tag = (path: string) => tagOf(record, all, path);
  const log = about ? entriesAbout(all.log, about.kind, about.key) : all.log;
  const entries = log.slice(0, newest).map((e): FeedEntry => {
    const [{ sentence, record: then }] = e.changes as [LogEntry['changes'][number]];
    const more = e.changes.length > 1 ? ` (and ${e.changes.length - 1} more)` : '';
    return {
      id: tag(`/changes/${e.commit}/${then.kind}/${then.key}`),
      title: `${sentence}${more}`,
      url: absolute(e.address === undefined ? '/changes/' : e.address),
      updated: e.at,
      html: htmlOf(record, e),
      tags: [...new Set(e.changes.map((c) => noticeWords[c.notice]))],
    };
  });
  const isNew = log.some(
    (e) =>
      e.kind === about?.kind && e.key === about.key && e.changes.some((c) => c.noun === 'page' && c.verb === 'added'),
  );
  if (all.first && !isNew && entries.length < newest) {
    const words = about ? `${title}: first published.` : firstWords(all.first);
    entries.push({
      id: tag(`${page}first`),
      title: about ? words : 'The record was first published.',
      url: absolute(page),
      updated: `${all.first.on}T00:00:00Z`,
      html: `<p>${escapeXml(words)}</p>`,
      tags: [],
    });
  }
  return {
    id: tag(feed),
    title: `${about ? `Changes: ${title}` : 'Changes'} – ${site.name}`,
    subtitle: about
      ? `What changed on this page of ${site.name}: what was said, what is said now, and why.`
      : `What changed in ${site.name}: what was said, what is said now, and why.`,
    home: absolute(page),
    atom: absolute(`${feed}.xml`),
    json: absolute(`${feed}.json`),
    updated: entries[0]?.updated ?? `${site.firstPublished ?? '1970-01-01'}T00:00:00Z`,
    author: { name: site.name, url: absolute('/') },
    rights: `${site.licence.name}, ${site.licence.url}`,
    entries,
  };
}
