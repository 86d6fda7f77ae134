import { describe, expect, it } from 'vitest';
import { expand, readReference } from './expand.ts';

const synonyms = {
  groups: [
    { say: ['truancy', 'bunking off'], mean: ['attendance', 'persistent absence'] },
    { say: ['kids in care', 'children in care'], mean: ['looked-after', 'looked-after children', 'care'] },
    { say: ['jobless teenagers', 'jobless'], mean: ['NEET'] },
    { say: ['kids', 'NEET'], mean: ['children and young people', 'neet'] },
  ],
};

describe('readReference', () => {
  it.each([
    ['NI 117', 'NI 117'],
    ['ni117', 'NI 117'],
    ['Ref. 53', 'ref 53'],
    ['rec 01', 'rec 1'],
    ['in-1.3', 'IN 1.3'],
    ['afi 4', 'AFI 4'],
  ])('%s is %s', (typed, ref) => expect(readReference(typed)).toBe(ref));

  it.each(['neet', '117', 'in care', 'NI 117 Leeds'])('%s is no reference', (typed) =>
    expect(readReference(typed)).toBeUndefined(),
  );
});

describe('expand', () => {
  it('leaves words that the synonyms do not know', () => {
    expect(expand('  obesity ', synonyms)).toEqual({ own: 'obesity', also: [], names: [] });
  });

  it('puts each word of the record in the place of the public’s', () => {
    expect(expand('Truancy in Leeds', synonyms).also).toEqual(['attendance in leeds', 'persistent absence in leeds']);
  });

  it('takes the longest saying, singular or plural', () => {
    const inCare = expand('kid in care', synonyms);
    expect(inCare.also).toEqual(['looked-after', 'care']);
    expect(inCare.names).toEqual(['looked-after', 'looked-after children', 'care']);
    expect(expand('jobless teenager', synonyms).also).toEqual(['NEET']);
  });

  it('does not offer the query itself', () => {
    expect(expand('Neet', synonyms).also).toEqual(['children and young people']);
  });

  it('writes a reference as sources print it', () => {
    expect(expand('ni117', synonyms)).toEqual({ own: 'NI 117', also: [], names: [] });
  });

  it('leaves quoted text alone', () => {
    expect(expand('"kids in care"', synonyms).also).toEqual([]);
  });
});
