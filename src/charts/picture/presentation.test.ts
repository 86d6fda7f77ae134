import { expect, test } from 'vitest';
import { parseMarkup, writeXml, type Element } from './markup.ts';
import { withPresentation } from './presentation.ts';
import { parseStyles } from './stylesheet.ts';

const only = (markup: string) => parseMarkup(markup)[0] as Element;
const styled = (markup: string, css: string, outside: string[] = []) =>
  writeXml(withPresentation(only(markup), parseStyles(css), outside.map(only)));

test('a rule writes what SVG knows into the elements that it names, and takes their classes off', () => {
  const css = '.a line, .b > text { stroke: red; stroke-width: 2px; display: none } text { fill: blue }';
  expect(styled('<g class="a b"><line/><g><text>x</text></g><text>y</text></g>', css)).toBe(
    '<g><line stroke="red" stroke-width="2"/><g><text fill="blue">x</text></g><text fill="blue" stroke="red" stroke-width="2">y</text></g>',
  );
});

test('the more specific rule wins, then the later; an element’s own attribute is the weakest', () => {
  const css = '.a .b { fill: red } .b { fill: blue } .c { fill: green } .c { fill: black }';
  expect(styled('<g class="a"><path class="b" fill="white"/><path class="c"/><path fill="white"/></g>', css)).toBe(
    '<g><path fill="red"/><path fill="black"/><path fill="white"/></g>',
  );
});

test('variables come from the root, from what stands outside, and from the element itself', () => {
  const css =
    ':root { --ink: #111; --mark: var(--accent); --accent: teal } .tone { --mark: brown } path { fill: var(--mark) } text { fill: var(--ink) } rect { fill: var(--none, #eee) } line { stroke: var(--none) }';
  const markup = '<g><path/><g class="tone"><path/></g><text>x</text><rect/><line/></g>';
  expect(styled(markup, css, ['<html></html>'])).toBe(
    '<g><path fill="teal"/><g><path fill="brown"/></g><text fill="#111">x</text><rect fill="#eee"/><line/></g>',
  );
});

test('what needs a pointer, a window or another medium is left out; layers are not', () => {
  const css = `@import './x.css'; @layer a, b; @layer a { path { fill: red } path:hover { fill: blue }
    @media (prefers-color-scheme: dark) { path { fill: white } } @container (min-width: 1px) { path { fill: pink } } }`;
  expect(styled('<path/>', css)).toBe('<path fill="red"/>');
});

test('weights are hundreds, as SVG has them', () => {
  expect(styled('<text>x</text>', 'text { font-weight: 650 }')).toBe('<text font-weight="700">x</text>');
});
