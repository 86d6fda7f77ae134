import { expect, test } from 'vitest';
import { documentSpan } from './document-span.ts';
import type { SourceRecord } from './record.ts';

const of = (...dates: string[]) =>
  documentSpan(
    { sources: new Map(dates.map((published, i) => [String(i), { authority: 'a', published } as SourceRecord])) },
    'a',
  );

test('the time of a council’s documents runs from the first to the last, whatever their order', () => {
  expect(of('2013-10', '2007', '2009-03')).toBe('3 documents of 2007 to October 2013');
  expect(of('2009-03', '2009-03')).toBe('2 documents of March 2009');
  expect(of('2008-08')).toBe('one document of August 2008');
  expect(of()).toBeUndefined();
});
