import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { kinds } from '../src/schema/kinds.ts';

test('the editors’ settings name one schema for each kind of JSON file', async () => {
  const settings: unknown = JSON.parse(await readFile(new URL('../.vscode/settings.json', import.meta.url), 'utf8'));
  const wanted = kinds
    .filter((k) => k.glob.endsWith('.json'))
    .map((k) => ({ fileMatch: [`/content/${k.glob}`], url: `./.astro/schemas/${k.name}.schema.json` }));
  expect(settings).toEqual({ 'json.schemas': wanted });
});
