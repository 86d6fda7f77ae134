import { expect, test } from 'vitest';
import { pageMarginsCss } from './page-margins.ts';

test('what stands in the margins is safe in a style sheet', () => {
  const css = pageMarginsCss({ left: 'A “b” "c" \\ d', right: 'x\ny', foot: 'https://example.org/' });
  expect(css).toContain('@top-left { content: "A “b” \\"c\\" \\\\ d";');
  expect(css).toContain('content: "x y"');
  expect(css).toContain('@page :first');
});
