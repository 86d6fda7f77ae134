import { describe, expect, it } from 'vitest';
import { kindNamed } from '../schema/kinds.ts';
import { contentText } from './content-text.ts';

const term = kindNamed('term')!;
const priority = kindNamed('priority')!;

describe('a content file', () => {
  it('has its keys in the order of the schema, whatever order they came in, and keeps those it does not know', () => {
    expect(contentText(term, { odd: 1, meaning: 'A figure’s start.', also: ['baselines'], term: 'Baseline' })).toBe(
      `{\n  "term": "Baseline",\n  "meaning": "A figure’s start.",\n  "also": [\n    "baselines"\n  ],\n  "odd": 1\n}\n`,
    );
  });

  it('orders objects within lists', () => {
    const text = contentText(priority, {
      measures: [{ title: 'Attendance', id: 'attendance', figures: [] }],
      number: 1,
    });
    expect(text).toBe('---\nnumber: 1\nmeasures:\n  - id: attendance\n    title: Attendance\n    figures: []\n---\n');
  });

  it.each([
    ['a date', '2008-06-03', "'2008-06-03'"],
    ['a number', '91.0', "'91.0'"],
    ['a year', '2006', "'2006'"],
    ['a word YAML knows', 'no', 'no'],
    ['true', 'true', "'true'"],
    ['a colon', 'Aim: better', "'Aim: better'"],
    ['an apostrophe', 'it’s', 'it’s'],
    ['a hash', 'a #1', "'a #1'"],
    ['a dash', '- a', "'- a'"],
    ['a period', '2006/07 FY', '2006/07 FY'],
    ['a long line', 'word '.repeat(60).trim(), 'word '.repeat(60).trim()],
  ])('quotes only what would be read as something else: %s', (_, value, written) => {
    expect(contentText(priority, { title: value })).toBe(`---\ntitle: ${written}\n---\n`);
  });

  it('keeps the body, one empty line below the fields and one line end at the end', () => {
    expect(contentText(priority, { number: 1 }, '\r\n\n  Text.\n\nMore.\n\n\n')).toBe(
      '---\nnumber: 1\n---\n\n  Text.\n\nMore.\n',
    );
  });

  it('leaves out fields without a value', () => {
    expect(contentText(term, { term: 'A', stands: undefined, meaning: 'B' })).toBe(
      '{\n  "term": "A",\n  "meaning": "B"\n}\n',
    );
  });
});
