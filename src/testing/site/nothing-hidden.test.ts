import { expect, test } from 'vitest';
import { thePeriod } from '../../domain/in-period.ts';
import { readPeriod } from '../../domain/period.ts';
import { textsOfContent, type Text } from '../content/texts.ts';
import { dist, pagesIn, type Page } from '../finished-site.ts';

/** What pages print in other words (periods, units, days, how far an action is) or not at all (keys, patterns, the words that search adds). */
const inOtherWords =
  /(?:^|\.)(?:period|unit|status|say|due|from|date|on|published|meetingDate|firstPublished|address|email|accent|language|key|id)$/;

/** Letters and figures alone: how a page breaks, spaces and quotes a text is its own affair. */
const bare = (text: string) =>
  text
    .replace(/&(?:amp|lt|gt|quot|#\d+);/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

const printed = (page: Page) => bare(page.html.replace(/<(script|style)\b.*?<\/\1>/gis, '').replace(/<[^>]+>/g, ' '));

const forReaders = pagesIn(dist).filter(({ url }) => !/^\/(?:admin|editing|changes|embed|search|a-z|data)\//.test(url));
const words = new Map(forReaders.map((page) => [page.url, printed(page)]));

/** Kinds of files that are of no one page: they stand in a list with all others of their kind. */
const listed = /^(?:glossary|scales)\//;

/** The pages about a content file: those that carry its name, or its folder’s; all, where none does. */
function pagesAbout(file: string): readonly string[] {
  const path = file.replace(/\.[a-z]+$/, '').split('/');
  const names = listed.test(file) ? [] : path.slice(1).filter((name) => name !== 'index');
  for (const name of names.reverse()) {
    const about = [...words].filter(([url]) => url.includes(`/${name}/`));
    if (about.length > 0) return about.map(([, text]) => text);
  }
  return [...words.values()];
}

/** `area, 2004, review, also Outcomes: 166`: what is gone is told in words too, each figure with where it was read. */
const gone = /^[\w-]+, [^,]+, [\w-]+(?:, also (.+))?: (.+)$/;

/** Whether a page prints a text, or says it in the words that it has for such a text. */
function prints(page: string, field: string, text: string): boolean {
  if (!field.endsWith('revised.was')) return page.includes(bare(text));
  const [, place = '', figure] = gone.exec(text) ?? [];
  if (figure !== undefined)
    return page.includes(bare(place)) && new RegExp(`${bare(figure)}\\p{L}*${bare('no longer said')}`, 'u').test(page);
  // A period that stood there before a figure was given for another.
  return page.includes(bare(readPeriod(text) ? thePeriod(text) : text));
}

function hiddenAmong(texts: readonly Text[]): string[] {
  const about = new Map<string, readonly string[]>();
  return texts
    .filter(({ field, text }) => field !== 'body' && !inOtherWords.test(field) && /\s/.test(text.trim()))
    .filter(({ at, field, text }) => {
      const file = at.split(/[[ ]/)[0]!;
      const pages = about.get(file) ?? pagesAbout(file);
      about.set(file, pages);
      return !pages.some((page) => prints(page, field, text));
    })
    .map(({ at, text }) => `${at}: ${text}`);
}

test('whatever is written in a file stands on a page about it: texts, notes, and the place each was read at', async () => {
  expect(hiddenAmong(await textsOfContent())).toEqual([]);
});

test('a text that stands nowhere would be found', async () => {
  const [first] = await textsOfContent();
  expect(hiddenAmong([{ ...first!, field: 'note', text: 'Seven otters were counted twice.' }])).toHaveLength(1);
});
