import { expect, it } from 'vitest';
import { sourceWords } from './source-words.ts';

it('names a document by what it is and when it came out', () => {
  expect(sourceWords({ kind: 'update report', published: '2013-10' })).toBe('the update report of October 2013');
  expect(sourceWords({ kind: 'annual review', published: '2007' })).toBe('the annual review of 2007');
  expect(sourceWords({ kind: 'other', published: '2013-10-09' })).toBe('the document of October 2013');
});
