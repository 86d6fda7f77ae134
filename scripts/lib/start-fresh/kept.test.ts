import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptOf } from './kept.ts';

// As in Node 22, on which the command runs too.
beforeEach(() =>
  vi.stubGlobal('RegExp', Object.defineProperty(class extends RegExp {}, 'escape', { value: undefined })),
);
afterEach(() => vi.unstubAllGlobals());

test('a name is looked for letter by letter', () => {
  const term = (id: string, plain: string) => ({ kind: 'term', file: `glossary/${id}.json`, data: { plain } });
  const files = [
    { kind: 'authority', file: 'authorities/st-helens.json', data: { shortName: 'St. Helens' } },
    term('local', 'What St. Helens calls it.'),
    term('other', 'Sth Helens is another place.'),
  ] as unknown as Parameters<typeof keptOf>[0];
  expect(keptOf(files).map((d) => d.file)).toEqual(['glossary/other.json']);
});
