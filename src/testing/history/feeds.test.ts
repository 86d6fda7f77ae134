import { describe, expect, it } from 'vitest';
import { changeLogOf } from '../../domain/history/changed.ts';
import type { History, LoggedChange } from '../../domain/history/history.ts';
import { everything, places, type Place } from '../../domain/history/place.ts';
import { atomOf } from '../../downloads/feeds/atom.ts';
import { feedOf } from '../../downloads/feeds/feed-of.ts';
import { jsonFeedOf } from '../../downloads/feeds/json-feed.ts';
import { sampleRecord } from '../../downloads/sample-record.ts';
import { all, atomProblems, readXml, textOf } from './atom-reader.ts';

const record = sampleRecord();
const indicator = [...record.indicators.values()][0]!;
const hostile = `<script>alert("1")</script> & \u0007 \ud800 ]]> “${indicator.shortName}”`;

const changeOf = (kind: LoggedChange['record']['kind'], key: string, n: number): LoggedChange => ({
  noun: 'figure',
  verb: 'revised',
  notice: 'revision',
  authority: indicator.authority,
  record: { kind, key, title: key },
  sentence: `${hostile}: revised from ${n} to ${n + 1}.`,
  old: String(n),
  new: String(n + 1),
  source: undefined,
  locator: undefined,
  reason: hostile,
});

const history = (publications: number): History => ({
  first: { on: '2026-11-22', counts: undefined },
  publications: Array.from({ length: publications }, (_, n) => ({
    commit: n.toString(16).padStart(40, '0'),
    at: new Date(Date.UTC(2026, 10, 23, n)).toISOString().replace('.000Z', 'Z'),
    changes: [changeOf('indicator', indicator.key, n), changeOf('term', 'neet', n)],
  })),
  until: undefined,
});

const absolute = (path: string) => `https://preview.example/sub${path}`;
const feed = (n: number, place: Place) => feedOf(record, changeLogOf(history(n), record), place, absolute);
const own = places(record).find((p) => p.record?.key === indicator.key)!;
const idsOf = (xml: string) => all(readXml(xml), 'entry').map((e) => textOf(e, 'id')!);

describe('feeds of changes', () => {
  it.each([0, 1, 3, 80])('are right with %i publications, whatever the texts hold', (n) => {
    for (const place of [everything, ...places(record)]) {
      const made = feed(n, place);
      expect(atomProblems(atomOf(made))).toEqual([]);
      const json = JSON.parse(jsonFeedOf(made)) as { version: string; feed_url: string; items: { id: string }[] };
      expect(json.version).toBe('https://jsonfeed.org/version/1.1');
      expect(json.feed_url).toBe(absolute(`${place.feed}.json`));
      expect(json.items.map((i) => i.id)).toEqual(idsOf(atomOf(made)));
    }
  });

  it('hold texts as text, in XML and in the HTML within', () => {
    const [entry] = all(readXml(atomOf(feed(1, own))), 'entry');
    expect(textOf(entry!, 'title')).toContain('<script>alert("1")</script> & ');
    expect(textOf(entry!, 'content')).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;');
  });

  it('keep an entry’s id when more is published, in every feed, and wherever the site stands', () => {
    const [few, more] = [idsOf(atomOf(feed(2, own))), idsOf(atomOf(feed(4, own)))];
    expect(more.slice(2)).toEqual(few);
    expect(idsOf(atomOf(feed(4, everything)))).toEqual(expect.arrayContaining(more.slice(0, -1)));
    expect(more.join('\n')).not.toContain('preview.example');
  });

  it('tell a record’s own changes, and its council’s all of it', () => {
    const council = places(record).find((p) => p.record?.kind === 'authority' && p.record.key === indicator.authority)!;
    expect(feed(1, own).entries).toHaveLength(2);
    expect(feed(1, council).entries).toHaveLength(3);
    expect(feed(1, council).entries[0]!.url).toBe(absolute(`/indicators/${indicator.key}/`));
  });

  it('hold the newest fifty', () => {
    expect(feed(80, own).entries).toHaveLength(50);
    expect(feed(80, own).entries[0]!.updated).toBe(feed(80, own).updated);
  });
});
