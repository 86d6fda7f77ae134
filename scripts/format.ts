import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { rewritten } from './lib/rewritten.ts';
import { readFolder } from './lib/folder.ts';

/** Lays out the files of the content folder as the forms and the commands write them. Changes no value. */
const dir = resolve(process.argv[2] ?? process.env['CONTENT_DIR'] ?? 'content');
const files = rewritten(await readFolder(dir));
for (const { file, text } of files) await writeFile(resolve(dir, file), text);
console.log(
  files.length === 0 ? 'Every content file is laid out well.' : files.map((f) => `laid out ${f.file}`).join('\n'),
);
