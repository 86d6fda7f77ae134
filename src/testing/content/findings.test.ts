import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gate } from '../../../scripts/lib/gate.ts';
import { findingsOf, findingsText } from '../../domain/findings.ts';
import { buildRecord } from '../../domain/record.ts';
import { root } from '../finished-site.ts';
import { ownRecord } from '../own-record.ts';

test.runIf(ownRecord)('what every indicator of the record says; read the file through when it changes', async () => {
  const { files } = await gate(join(root, 'content'));
  const record = buildRecord(files);
  const said = [...record.indicators.values()].map((i) => `${i.key}\n${findingsText(findingsOf(record, i))}\n`);
  await expect(said.join('\n')).toMatchFileSnapshot('__snapshots__/findings.txt');
});
