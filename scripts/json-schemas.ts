import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { jsonSchemaOf } from '../src/schema/json-schema.ts';
import { kinds } from '../src/schema/kinds.ts';

/** Writes one JSON Schema a kind, for editors to complete and explain fields with; `.vscode/settings.json` names them. */
const dir = resolve(process.argv[2] ?? '.astro/schemas');
await mkdir(dir, { recursive: true });
for (const kind of kinds)
  await writeFile(`${dir}/${kind.name}.schema.json`, `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`);
console.log(`${kinds.length} schemas in ${dir}.`);
