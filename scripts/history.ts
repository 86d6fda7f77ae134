import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { command } from './lib/command.ts';
import { count } from './lib/format-problems.ts';
import { exportPath, exportText } from './lib/history/export-file.ts';
import { tellHistory } from './lib/history/tell-history.ts';

const usage = `npm run history [-- --anew]

Writes the public change log into history/changes.json, from the history of content/ on the branch that is checked out.
Commit the file: it stands in for the history where a clone does not have it. --anew tells everything from git again.

Exit code 0: written, or there was nothing new; 2: the history here does not lead on from what the file tells.`;

await command({ usage, options: { anew: { type: 'boolean' } }, positionals: 0 }, async (values) => {
  const content = resolve(process.env['CONTENT_DIR'] ?? 'content');
  const { complete } = await tellHistory(content, { anew: values.anew ?? false });
  const path = exportPath(content);
  const name = relative(process.cwd(), path);
  if (!complete) {
    console.error(
      `This clone has no history that leads on from ${name}. Fetch the whole history (git fetch --unshallow); ` +
        'where it was rewritten, tell everything anew: npm run history -- --anew',
    );
    return 2;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, exportText(complete));
  const changes = complete.publications.reduce((n, p) => n + p.changes.length, 0);
  console.log(
    `${name}: ${count(changes, 'change')} in ${count(complete.publications.length, 'publication')} since ${complete.first.on}, up to ${complete.until.at}.`,
  );
  return 0;
});
