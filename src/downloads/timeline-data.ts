import type { OpenRecord } from '../domain/record.ts';
import { timelineOf } from '../domain/timeline.ts';
import { csvOf } from './csv.ts';
import { column, locatorColumn, needed, sourceColumn } from './tables/columns.ts';

const columns = [
  needed('date', 'string', 'Date', 'As exact as it is known: a day, month or year, or the period whose end it is.'),
  needed('kind', 'string', 'Kind', 'What it is: document, review, deadline, rating, target, milestone or plan.'),
  needed('title', 'string', 'Title', 'What happened, or was to happen.'),
  column('detail', 'string', 'Detail', 'More about it.'),
  column('basis', 'string', 'Basis', 'Of a deadline set by law: whether its date was printed or worked out.'),
  needed('to_kind', 'string', 'Kind of record', 'What kind of record it belongs to.'),
  needed('to', 'string', 'Record', 'That record’s key.'),
  sourceColumn,
  locatorColumn,
] as const;

/** Every date on a council’s timeline, earliest first, a row each. */
export const timelineCsv = (record: OpenRecord, council: string): string =>
  csvOf(
    columns,
    timelineOf(record, council).map((e) => ({
      date: e.date,
      kind: e.kind,
      title: e.title,
      detail: e.detail ?? '',
      basis: e.basis ?? '',
      to_kind: e.to.kind,
      to: e.to.key,
      source: e.source,
      locator: e.locator,
    })),
  );
