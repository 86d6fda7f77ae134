import type { OpenRecord } from './record.ts';
import { dateWords, plural } from './wording.ts';

/** `4 documents of 2007 to October 2013`: how many documents of a council were read, and of what time; nothing without one. */
export function documentSpan(record: Pick<OpenRecord, 'sources'>, council: string): string | undefined {
  const dates = [...record.sources.values()].filter((s) => s.authority === council).map((s) => s.published);
  const [first, last] = [dates.toSorted()[0], dates.toSorted().at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const time = first === last ? dateWords(first) : `${dateWords(first)} to ${dateWords(last)}`;
  return `${dates.length === 1 ? 'one document' : plural(dates.length, 'document')} of ${time}`;
}
