import { expect, test } from 'vitest';
import { searchText } from './search-text.ts';

/** The words of what search is given. */
const said = (html: string) =>
  searchText(`<main>${html}</main>`)
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

test('cells stand apart, rows end', () => {
  const rows =
    '<tr><th>2007/08</th><td>370 children</td><td><span>none</span></td></tr><tr><td>8.1%</td><td></td></tr>';
  expect(said(`<table><thead><tr><th>Period</th></tr></thead><tbody>${rows}</tbody></table>`)).toBe(
    '2007/08; 370 children; none. 8.1%.',
  );
});

test('a term, what it means, and lists', () => {
  expect(said('<dl><dt>Lead</dt><dd>Education Leeds</dd><dt>Due</dt><dd>March 2008</dd></dl>')).toBe(
    'Lead: Education Leeds; Due: March 2008.',
  );
  expect(said('<ul><li>6 then, 5 now</li><li>It rose.</li><li>Last <a href="/x">one</a></li></ul>')).toBe(
    '6 then, 5 now; It rose. Last one.',
  );
  expect(said('ref 53<br>NI 117')).toBe('ref 53; NI 117');
});

test('what ends in a stop gets no second one, whatever closes after it', () => {
  expect(said('<li><p>Well said.</p></li><li><p>36%</p></li>')).toBe('Well said. 36%.');
  expect(said('<ul><li>Fell. <cite class="evidence"><a href="/s/">para 4</a></cite></li></ul>')).toBe('Fell.');
});

test('facts end their list although the last is a citation; headings keep their words', () => {
  const facts =
    '<dl class="facts"><dt>Due</dt><dd>July 2007</dd><dt>Read in</dt><dd><cite class="evidence">p</cite></dd></dl>';
  expect(said(`${facts}<h2>Next</h2> <p>More</p>`)).toBe('July 2007. Next More.');
});

test('words in smaller print stand apart from those before', () => {
  expect(said('<li><a href="/">Dental checks</a> <span class="soft small">APA area 5</span></li>')).toBe(
    'Dental checks, APA area 5;',
  );
  expect(said('<th>Grades <span class="small measured-by">Indicator: GCSE</span><p>Note: odd.</p></th>')).toBe(
    'Grades. Indicator: GCSE. Note: odd.',
  );
});

test('the number of a headline belongs to what it counts', () => {
  expect(said('<li><p class="figure-value">5</p><span class="rating">Green</span></li>')).toBe('5 Green;');
});

test('nothing outside the page’s own part is touched', () => {
  expect(searchText('<header><li>Home</li></header><main></main>')).toBe('<header><li>Home</li></header><main></main>');
});
