import { afterEach, expect, it, vi } from 'vitest';
import { loadIndex } from './pagefind.ts';

// In place of the index that a build lays there.
const script = 'export const options = async () => {}; export const search = async () => ({ results: [] });';
vi.mock('../site/urls.ts', () => ({
  url: (path: string) => (path.endsWith('/pagefind.js') ? `data:text/javascript,${encodeURIComponent(script)}` : path),
}));
afterEach(() => vi.unstubAllGlobals());

it('asks for the words of the record again where they could not be had', async () => {
  const answers: Record<string, object> = {
    '/pagefind/pages.json': { values: [], pages: {}, names: {} },
    '/search-words.json': [],
  };
  const fetched = vi.fn((path: string) =>
    Promise.resolve(Response.json(answers[path] ?? null, { status: answers[path] ? 200 : 503 })),
  );
  vi.stubGlobal('fetch', fetched);
  const index = await loadIndex();
  await expect(index.words()).rejects.toThrow('/pagefind/words.json: 503');
  answers['/pagefind/words.json'] = ['care'];
  expect(await index.words()).toEqual(['care']);
  expect(await index.words()).toEqual(['care']);
  expect(fetched.mock.calls.filter(([path]) => path === '/pagefind/words.json')).toHaveLength(2);
});
