import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, pagesIn } from '../finished-site.ts';
import { ownRecord } from '../own-record.ts';
import { missingIn, rowsIn, type Printed } from '../rows-of-figures.ts';

const indicators = pagesIn(dist)
  .filter((p) => /^\/indicators\/[^/]+\/[^/]+\/$/.test(p.url))
  .map(({ url, html }) => {
    const data = JSON.parse(readFileSync(join(dist, `${url.slice(1, -1)}.json`), 'utf8')) as {
      observations: readonly Printed[];
    };
    return { url, html, printed: data.observations };
  });

test('every figure of an indicator’s data stands in the row of its period on its page', () => {
  const lost = indicators.flatMap(({ url, html, printed }) =>
    missingIn(rowsIn(html), printed).map((figure) => `${url} ${figure}`),
  );
  expect(lost).toEqual([]);
});

test.runIf(ownRecord)('there are figures to look for, and one that is not there is missed', () => {
  const figures = indicators.flatMap((i) => i.printed.filter((o) => o.value !== null));
  expect(figures.length).toBeGreaterThan(200);
  for (const { html, printed } of indicators.filter((i) => i.printed.some((o) => o.value !== null))) {
    const emptied = rowsIn(html).map(([head]) => [head, ''] as const);
    expect(missingIn(emptied, printed).length).toBeGreaterThan(0);
  }
});
