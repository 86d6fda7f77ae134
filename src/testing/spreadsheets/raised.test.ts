import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { told, workbookIn } from './read-made.ts';

it.each(['xlsx', 'ods'])(
  'reads no raised or struck digit as one of the number, as LibreOffice saves .%s',
  async (ending) => {
    const name = `raised.${ending}`;
    const bytes = new Uint8Array(await readFile(resolve('src/testing/fixtures/import/raised', name)));
    expect(told(workbookIn(bytes, name).sheets[0]!)).toEqual([
      'A1 text Indicator',
      'B1 text 2009/10²',
      'C1 text 2010/11',
      'A2 text NI 117',
      'B2 text 8.2¹',
      'C2 text 8\u033612',
    ]);
  },
);
