import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { command } from './lib/command.ts';
import { readGivenFolder } from './lib/folder.ts';
import { rewritten } from './lib/rewritten.ts';

const usage = `npm run format [-- <folder>]

Lays out the sources and the files of content/ (or of the folder given) as the forms and the commands write them. No
value changes.

Exit code 0: laid out; 2: the folder cannot be read, or the command not followed.`;

await command({ usage, options: {}, positionals: 1 }, async (_values, [given]) => {
  const folder = resolve(given ?? process.env['CONTENT_DIR'] ?? 'content');
  const files = rewritten(await readGivenFolder(folder));
  for (const { file, text } of files) await writeFile(resolve(folder, file), text);
  console.log(
    files.length === 0 ? 'Every content file is laid out well.' : files.map((f) => `laid out ${f.file}`).join('\n'),
  );
  return 0;
});
