import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gate } from '../../../scripts/lib/gate.ts';
import { figureText } from '../../domain/figure-text.ts';
import { latestOf } from '../../domain/latest.ts';
import { buildRecord } from '../../domain/record.ts';
import { indicatorRegister } from '../../domain/register/indicators.ts';
import { pointsOf, seriesOf } from '../../domain/series.ts';
import { root } from '../finished-site.ts';
import { ownRecord } from '../own-record.ts';

test('the register says the figure that the list of indicators says, with the words before it', async () => {
  const record = buildRecord((await gate(join(root, 'content'))).files);
  const dateOf = (source: string) => record.sources.get(source)?.published;
  const said = new Map(indicatorRegister(record).rows.map((row) => [row.key, row.cells[2]!]));
  let qualified = 0;
  for (const [key, indicator] of record.indicators) {
    const area = seriesOf(indicator, 'area');
    const latest = area && latestOf(pointsOf(area, dateOf))?.point.drawn;
    const { text, marker } = said.get(key)!;
    if (!latest?.value) expect(marker, key).toBeDefined();
    else {
      // The list has room for the unit in words too: `6 schools`.
      const listed = figureText(indicator, latest.value, latest.qualifier);
      expect(`${listed} `.startsWith(`${text} `), `${key}: “${text}” and “${listed}”`).toBe(true);
      if (latest.qualifier) qualified++;
    }
  }
  expect(said.size).toBe(record.indicators.size);
  if (ownRecord) expect(qualified).toBeGreaterThan(0);
});
