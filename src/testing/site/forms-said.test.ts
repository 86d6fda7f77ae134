import { expect, test } from 'vitest';
import { dist, pagesIn } from '../finished-site.ts';

test('the guide says that nobody can sign in to the forms where they say so themselves, and nowhere else', () => {
  const html = (url: string) => pagesIn(dist).find((page) => page.url === url)!.html;
  const closed = html('/admin/').includes('so nobody can sign in');
  expect(closed).toBe(!html('/admin/').includes(' data-repository="'));
  expect(html('/editing/').includes('Nobody can sign in to the forms')).toBe(closed);
});
