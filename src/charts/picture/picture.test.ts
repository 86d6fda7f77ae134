import { expect, test } from 'vitest';
import { cardPicture } from './card.ts';
import { figuresOf } from './figure.ts';
import { parseMarkup } from './markup.ts';
import { figurePicture } from './picture.ts';
import { parseStyles } from './stylesheet.ts';

const page = `<html><body><figure class="chart" data-picture="trend-x">
  <figcaption><h3 class="chart-title">NEET &amp; more</h3><p class="chart-finding">It <a href="#">fell</a>.</p>
    <p class="chart-care">No date is printed.</p></figcaption>
  <div class="chart-body">
    <svg class="chart-svg chart-wide" viewBox="0 0 640 100"><path class="chart-line" d="M0,0L9,9"></path></svg>
    <svg class="chart-svg chart-narrow" viewBox="0 0 340 100"><path class="chart-line" d="M0,0L5,5"></path></svg>
  </div>
  <p class="chart-key">A short bar is a target.</p>
  <p class="chart-foot"><span>Source: <a href="#">Review 2007</a></span><span class="chart-downloads">Download: CSV</span></p>
</figure></body></html>`;
const styles = parseStyles(
  ':root { --accent: #0b5d5e } .chart-line { stroke: var(--accent) } .chart-wide { font-size: 13.5px }',
);
const [figure] = figuresOf(parseMarkup(page), styles);

test('a figure is read from its page', () => {
  expect(figure).toMatchObject({
    id: 'trend-x',
    title: 'NEET & more',
    finding: 'It fell.',
    care: 'No date is printed.',
    source: 'Source: Review 2007',
  });
  expect(figure?.wide).toMatchObject({ width: 640, height: 100, fontSize: 13.5 });
});

test('a drawing that its page shows in parts is put together again', () => {
  const part = (top: number) => `<svg class="chart-wide" viewBox="0 ${top} 640 40.5"><path d="M0,${top}"></path></svg>`;
  const [found] = figuresOf(
    parseMarkup(`<figure data-picture="x"><div>${part(0)}${part(40.5)}</div>${part(5)}</figure>`),
    [],
  );
  expect(found!.wide).toMatchObject({ width: 640, height: 121.5 });
  const svg = figurePicture({ ...found!, wide: found!.wide! }, { site: '', page: '', address: '' });
  expect(svg).toContain('<path d="M0,0"/><path d="M0,40.5"/><g transform="translate(0 76)"><path d="M0,5"/></g>');
});

test('its picture holds page, title, finding, drawing, key, source and address, and needs nothing else', async () => {
  const from = { site: 'Open Progress', page: 'NEET, Leeds', address: 'https://example.org/neet/' };
  const svg = figurePicture({ ...figure!, wide: figure!.wide! }, from);
  await expect(svg).toMatchFileSnapshot('__snapshots__/figure.svg');
  expect(svg).not.toMatch(/class=|style=|var\(|href=/);
});

test('what to bear in mind stands under the finding, smaller, and with it in the description', () => {
  const svg = figurePicture({ ...figure!, wide: figure!.wide! }, { site: '', page: '', address: '' });
  const sizeOf = (text: string) => Number(new RegExp(`font-size="(\\d+)"[^>]*>${text}`).exec(svg)?.[1]);
  expect(sizeOf('No date is printed.')).toBeLessThan(sizeOf('It fell.'));
  expect(svg).toContain('<desc>It fell. No date is printed.</desc>');
});

test('a card shows the chart beside the words, or the words alone where there is none', async () => {
  const card = {
    site: 'Open Progress',
    accent: '#0b5d5e',
    kicker: 'Indicator, Leeds',
    title: 'NEET',
    finding: 'It fell.',
  };
  await expect(cardPicture({ ...card, chart: figure!.narrow })).toMatchFileSnapshot('__snapshots__/card.svg');
  expect(cardPicture({ ...card, chart: undefined })).not.toContain('M0,0L5,5');
});

test('a card says what the marks of its chart mean, in whole sentences as far as there is room', () => {
  const card = { site: 'x', accent: '#000', kicker: '', title: 'NEET', finding: 'It fell.' };
  const drawn = (height: number, key: string) => cardPicture({ ...card, chart: { ...figure!.narrow!, height }, key });
  expect(drawn(330, 'A short bar is a target. [x]: not available.')).toContain('is a target. [x]: not available.');
  const long = drawn(330, `A short bar is a target. ${'It goes on and on. '.repeat(20).trim()}`);
  expect(long).toContain('A short bar is a target.');
  expect(long).not.toContain('…');
  const last = [...long.matchAll(/<text x="620" y="([\d.]+)"[^>]*>([^<]*)/g)].at(-1)!;
  expect(Number(last[1])).toBeLessThan(600);
  expect(last[2]).toMatch(/\.$/);
  // A chart too tall for three lines under it keeps as many as leave its words readable.
  expect(drawn(425, 'A short bar is a target.')).toContain('M0,0L5,5');
});

test('a card names the source of its chart, and what to bear in mind with its finding, in whole sentences', () => {
  const card = { site: 'x', accent: '#000', kicker: '', title: 'NEET', finding: 'It fell.', chart: figure!.narrow };
  const words = (care: readonly string[]) =>
    [...cardPicture({ ...card, care, source: 'Source: Review 2007' }).matchAll(/<text[^>]*>([^<]*)/g)]
      .map((m) => m[1])
      .join(' ');
  const more = 'The page says what else to bear in mind.';
  const all = words(['No date is printed.', 'It is provisional.']);
  expect(all).toContain('It fell. No date is printed. It is provisional.');
  expect(all).toMatch(/Source: Review 2007$/);
  expect(all).not.toContain(more);
  const cut = words(['No date is printed.', 'It goes on and on and on. '.repeat(60).trim()]);
  expect(cut).toContain(`No date is printed. ${more} Source`);
  expect(words(['It goes on and on and on. '.repeat(60).trim()])).toContain(`It fell. ${more} Source`);
});

test('a card leaves out the sentences of a long finding that do not fit, rather than half of one', () => {
  const finding = `It fell. ${'It goes on and on and on. '.repeat(60).trim()}`;
  const svg = cardPicture({ site: 'x', accent: '#000', kicker: '', title: 'NEET', finding, chart: undefined });
  const said = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map((m) => m[1]).join(' ');
  expect(said).toMatch(/NEET It fell\. It goes on and on and on\..* on\.$/);
  expect(said).not.toContain('…');
});

test('a sentence that is too long for a card is set smaller, not cut before it has named its period', () => {
  const finding = `The share of pupils ${'with good results '.repeat(12)}rose to 57.4% in the academic year 2012/13.`;
  const title = 'Pupils aged 16 with five or more good GCSEs, with English and maths among them';
  const svg = cardPicture({ site: 'x', accent: '#000', kicker: '', title, finding, chart: figure!.narrow });
  const lines = [...svg.matchAll(/<text x="64"[^>]*font-size="(\d+)"[^>]*>([^<]*)/g)];
  expect(lines.map((l) => l[2]).join(' ')).toMatch(/57\.4% in the academic year 2012\/13\.$/);
  expect(Number(lines.at(-1)![1])).toBeLessThan(25);
});

test('a card names sources whole, says how many more there are, and how old its documents are', () => {
  const card = { site: 'x', accent: '#000', kicker: '', title: 'NEET', finding: 'It fell.', chart: figure!.narrow };
  const long =
    'Sources: Annual Review of the Children and Young People’s Plan; Progress Monitoring; Performance Report at the End of the Financial Year 2009/10';
  const svg = cardPicture({ ...card, source: long, when: 'From documents of 2007 to 2013' });
  expect(svg).not.toContain('…');
  const said = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map((m) => m[1]).join(' ');
  expect(said).toMatch(/Progress Monitoring; and 1 more$/);
  expect(svg).toContain('From documents of 2007 to 2013');
});

test('a card cuts what would run over its edge', () => {
  const long = {
    site: 'x',
    accent: '#000',
    kicker: '',
    title: 'word '.repeat(60).trim(),
    finding: 'word '.repeat(200).trim(),
  };
  const svg = cardPicture({ ...long, chart: undefined });
  const bottoms = [...svg.matchAll(/<text x="\d+" y="([\d.]+)"/g)].map((m) => Number(m[1]));
  expect(Math.max(...bottoms)).toBeLessThan(600);
  expect(svg).toContain('…');
});
