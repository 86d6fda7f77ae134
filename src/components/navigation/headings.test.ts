import { expect, test } from 'vitest';
import { headingsIn } from './headings.ts';

test('second-level headings that can be led to, in order, in plain words', () => {
  const html = `
    <h2 id="a" class="x">20 actions</h2><h3 id="b">Below</h3><h2>No id</h2>
    <section><h2 class="y" id="c">
      What changed since <a href="/q2/">quarter&nbsp;2</a>
    </h2></section>`;
  expect(headingsIn(html)).toEqual([
    { id: 'a', html: '20 actions' },
    { id: 'c', html: 'What changed since quarter&nbsp;2' },
  ]);
});
