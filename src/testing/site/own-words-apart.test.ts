import { expect, test } from 'vitest';
import { dist, pagesIn } from '../finished-site.ts';
import { ownRecord } from '../own-record.ts';

/** What only we say of a rating: it must not seem to be what its document reports. */
const ours = /Worked out here|The two agree|The source is (?:kinder|harsher)|Cannot be compared|point different ways/;
const cells = pagesIn(dist)
  .filter((p) => p.url.startsWith('/trackers/'))
  .flatMap((p) =>
    [...p.html.matchAll(/<td data-label="([^"]+)"[^>]*>(.*?)<\/td>/gs)].map(([, label, words]) => ({
      url: p.url,
      label: label!,
      words: words!,
    })),
  );

test.runIf(ownRecord)('what is worked out here never stands under what was reported', () => {
  const saying = cells.filter((c) => ours.test(c.words));
  expect(saying.length).toBeGreaterThan(10);
  expect(saying.filter((c) => c.label === 'What was reported')).toEqual([]);
});
