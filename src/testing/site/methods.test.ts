import { expect, test } from 'vitest';
import { references } from '../../domain/references.ts';
import { flags, markers, symbolOf, type Marker } from '../../schema/value.ts';
import { dist, pagesIn } from '../finished-site.ts';

const page = pagesIn(dist).find((p) => p.url === '/methods/')!;
const section = (id: string): string => {
  const from = page.html.indexOf(`<h2 id="${id}"`);
  return from < 0 ? '' : page.html.slice(from, page.html.indexOf('<h2 ', from + 1));
};

test.each(Object.keys(references))('%s stands in the list of references and is named in the text', (id) => {
  expect(page.html).toContain(`id="ref-${id}"`);
  expect(page.html).toContain(`href="#ref-${id}"`);
});

test.each(['target-status', 'change', 'longer-trend', 'benchmarks', 'pace', 'curve', 'xmr', 'working-days'])(
  '%s is shown by an example, or says that the record has none',
  (id) => {
    expect(section(id)).toMatch(/class="callout"|class="note"/);
  },
);

test('what is in no record says so, and leads to no source of the record', () => {
  for (const id of ['pace', 'curve', 'xmr'])
    if (!section(id).includes('From the record:')) {
      expect(section(id)).toContain('Not from this record:');
      expect(section(id)).not.toContain('/sources/');
    }
});

const words = (id: string) =>
  section(id)
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');

test.each(Object.entries(flags))('the letter [%s] is explained: %s', (letter, meaning) => {
  const [first, ...rest] = meaning.split(' ');
  // “a break in the series [b]”, “revised since it was first printed [r]”.
  const said = new RegExp(`${first}[^\\[\\]]*${rest.at(-1) ?? ''}[^\\[\\]]*\\[${letter}\\]`);
  expect(words('flags')).toMatch(said);
});

test.each(Object.entries(markers))('the symbol of %s is explained: %s', (marker) => {
  expect(words('missing')).toContain(symbolOf(marker as Marker));
});
