import { describe, expect, it } from 'vitest';
import { kindNamed } from '../schema/kinds.ts';
import { formatOf } from './formats.ts';

const term = formatOf(kindNamed('term')!);
const recommendation = formatOf(kindNamed('recommendation')!);

const refusal = (save: () => string): string => {
  try {
    return save();
  } catch (error) {
    return ((error as Error).cause as Error).message;
  }
};

describe('a file from a form', () => {
  it('has no field that nobody filled in, and an unticked box is none', () => {
    const text = term.toFile({ term: 'A', stands: '', meaning: 'B', everyday: false, also: ['', 'C', null] });
    expect(JSON.parse(text)).toEqual({ term: 'A', meaning: 'B', also: ['C'] });
  });

  it('keeps `$schema`, and says of a field that the schema does not know that it is there', () => {
    expect(term.toFile({ meaning: 'B', term: 'A', $schema: '../term.json' })).toMatch(/^{\n {2}"\$schema"/);
    expect(refusal(() => term.toFile({ term: 'A', meaning: 'B', meening: 'C' }))).toContain('found a field meening');
  });

  it('says what is missing, where, all at once', () => {
    const said = refusal(() => term.toFile({ term: '', meaning: '' }));
    expect(said).toMatch(/^Not saved yet\. Term: .* Meaning: /);
  });

  it('keeps text, numbers as text, dates and the words below the fields', () => {
    const file = [
      '---',
      "ref: '12.0'",
      'order: 1',
      'title: A title',
      'theme: stay-safe',
      'timescale: by date',
      "due: '2008-06-03'",
      'source: a-source',
      'locator: rec 1',
      '---',
      '',
      '## Heading',
      '',
      '---',
      '',
      'Text.',
      '',
    ].join('\n');
    const form = recommendation.fromFile(file.trim());
    expect(form).toMatchObject({ ref: '12.0', due: '2008-06-03', body: '## Heading\n\n---\n\nText.' });
    expect(recommendation.toFile(form)).toBe(file);
  });

  it('is not read where it is none', () => {
    expect(() => recommendation.fromFile('# Only text')).toThrow('does not begin with fields');
  });
});
