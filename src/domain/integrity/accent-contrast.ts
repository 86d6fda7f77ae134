import { contrast, surfaces } from '../contrast.ts';
import type { Rule } from './rule.ts';

const asked = 4.5;

/** An accent colour too close to the page to be read on it (WCAG 2.2, 1.4.3). Links and headings of charts stand in it. */
export const accentContrast: Rule = function* (content) {
  for (const { file, data } of content.of('site')) {
    const pairs = [
      ['accent', 'light', [surfaces.light, surfaces.lightRaised]],
      ['accentDark', 'dark', [surfaces.dark, surfaces.darkRaised]],
    ] as const;
    for (const [field, page, grounds] of pairs) {
      const least = Math.min(...grounds.map((s) => contrast(data.colours[field], s)));
      if (least < asked)
        yield {
          rule: 'accent-contrast',
          file,
          path: ['colours', field],
          found: `"${data.colours[field]}", with a contrast of ${Math.floor(least * 100) / 100} to 1 on a ${page} page`,
          expected: `a colour with a contrast of at least ${asked} to 1, so that links can be read: a ${page === 'light' ? 'darker' : 'lighter'} one`,
          example: page === 'light' ? '"#0b5d5e"' : '"#7fd1cb"',
        };
    }
  }
};
