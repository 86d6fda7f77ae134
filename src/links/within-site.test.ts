import { expect, it } from 'vitest';
import { withinSite } from './within-site.ts';

it('leads links of texts into the sub-path, and leaves all others', () => {
  const page = [
    '<p>See <a href="/plans/a/">the plan</a> and <a class="x" href="/methods/#scales">the rules</a>.</p>',
    '<a href="/progress/plans/a/">ours</a> <a href="/progress">home</a> <a href="#top">top</a>',
    '<a href="https://www.gov.uk/a">elsewhere</a> <a href="//example.org/a">elsewhere</a> <link href="/a.css">',
  ].join('\n');
  expect(withinSite(page, '/progress')).toBe(
    page.replace('"/plans/a/"', '"/progress/plans/a/"').replace('"/methods/', '"/progress/methods/'),
  );
  expect(withinSite(page, '')).toBe(page);
});
