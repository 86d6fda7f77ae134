import { expect, it } from 'vitest';
import { timelineOf } from '../domain/timeline.ts';
import { sampleRecord } from './sample-record.ts';
import { timelineCsv } from './timeline-data.ts';

it('gives every date of a council a row, with its source', () => {
  const record = sampleRecord();
  const council = [...record.authorities.keys()].find((key) => timelineOf(record, key).length > 0)!;
  const [head, ...rows] = timelineCsv(record, council).trimEnd().split('\r\n');
  expect(head).toBe('date,kind,title,detail,basis,to_kind,to,source,locator');
  expect(rows).toHaveLength(timelineOf(record, council).length);
  for (const [i, event] of timelineOf(record, council).entries()) {
    expect(rows[i]).toContain(event.date);
    expect(rows[i]).toContain(event.source);
  }
});
