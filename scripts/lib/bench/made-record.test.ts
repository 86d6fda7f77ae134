import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gate } from '../gate.ts';
import { writeMadeRecord } from './made-record.ts';

test('the invented record is sound, and the same each time', async () => {
  const home = mkdtempSync(join(tmpdir(), 'made-'));
  try {
    const made = ['one', 'two'].map((name) => join(home, name));
    for (const folder of made) writeMadeRecord(folder, 40);
    const [one, two] = await Promise.all(made.map((folder) => gate(folder)));
    expect(one!.problems).toEqual([]);
    expect(one!.files.filter((f) => f.kind === 'indicator' && /measure-/.test(f.key))).toHaveLength(40);
    expect(two!.files.map((f) => f.data)).toEqual(one!.files.map((f) => f.data));
  } finally {
    rmSync(home, { recursive: true });
  }
});
