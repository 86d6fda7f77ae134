import { expect, test } from 'vitest';
import { findAll, parseMarkup, textOf, writeXml } from './markup.ts';

test('markup is read and written again as XML', () => {
  const [root] = parseMarkup('<g class=a>\n <text x="1">A &amp; “B”<br>&#39;c&#39;</text><path d="M0,0"></path></g>');
  expect(writeXml(root!)).toBe('<g class="a"><text x="1">A &amp; “B”<br/>\'c\'</text><path d="M0,0"/></g>');
});

test('what closes nothing is passed over, and what has no content closes itself', () => {
  const nodes = parseMarkup('<p>a<img alt="x > y">b</i></p><p>c</p>');
  expect(nodes.map(textOf)).toEqual(['ab', 'c']);
  expect(findAll(nodes, (e) => e.name === 'img')[0]?.attributes.get('alt')).toBe('x > y');
});
