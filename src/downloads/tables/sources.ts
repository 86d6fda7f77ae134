import type { OpenRecord } from '../../domain/record.ts';
import { sourceKinds } from '../../schema/source.ts';
import { defineTable } from '../table.ts';
import * as c from './columns.ts';

export const sources = defineTable({
  name: 'sources',
  title: 'Sources',
  description: 'The documents that everything was read in.',
  columns: [
    { ...c.sourceColumn, description: 'The document, by its id.' },
    c.authorityColumn,
    c.needed('title', 'string', 'Title', 'The document’s title, as printed.'),
    c.needed('publisher', 'string', 'Publisher', 'Who published it.'),
    c.column('body', 'string', 'Committee or board', 'The committee or board that it went to.'),
    c.column('meeting_date', 'date', 'Date of the meeting', 'The day that committee or board met.'),
    c.needed('published', 'string', 'Published', 'When it was published, as exact as it is known.', {
      pattern: c.partialDatePattern,
    }),
    c.needed('kind', 'string', 'Kind of document', 'What kind of document it is.', { values: sourceKinds }),
    { ...c.locatorColumn, description: 'Always “whole document”: the row is about the document itself.' },
    c.needed('summary', 'string', 'Summary', 'What it is, in our own words.'),
    c.column('notes', 'string', 'Notes', 'What a reader should know: missing appendices, lost colours, unclear dates.'),
    c.column('url', 'string', 'Address', 'Where the document itself can be read on the web, where that is known.'),
  ],
  primaryKey: ['source'],
  foreignKeys: [],
  rows: (record: OpenRecord) =>
    [...record.sources.values()].map((s) => ({
      source: s.id,
      authority: s.authority,
      title: s.title,
      publisher: s.publisher,
      body: s.body ?? '',
      meeting_date: s.meetingDate ?? '',
      published: s.published,
      kind: s.kind,
      locator: 'whole document',
      summary: s.summary,
      notes: (s.notes ?? []).join(' '),
      url: s.url ?? '',
    })),
});
