import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { count, formatProblems } from './lib/format-problems.ts';
import { gate } from './lib/gate.ts';
import { tally } from './lib/tally.ts';

const usage = `npm run check [-- <folder>] [-- --json]

Holds every file of content/ (or of the folder given) against every rule, and lists what must be mended.`;

/** The officers' check. Exit code 0: nothing to mend; 1: problems; 2: the folder cannot be read. */
async function check(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const dir = resolve(positionals[0] ?? 'content');
  const folder = relative(process.cwd(), dir).replaceAll('\\', '/') || '.';
  let result;
  try {
    result = await gate(dir);
  } catch (error) {
    console.error(`The folder ${folder} cannot be read: ${(error as Error).message}`);
    return 2;
  }
  const { files, problems } = result;
  if (values.json)
    console.log(JSON.stringify({ folder, problems, ...(problems.length > 0 ? {} : { tally: tally(files) }) }, null, 2));
  else if (problems.length > 0)
    console.error(formatProblems(problems, { colour: process.stderr.hasColors?.() ?? false, folder }));
  else {
    const counts = Object.entries(tally(files)).map(([noun, n]) => count(n, noun));
    console.log(`${folder} holds together: ${counts.join(', ')}. No problems.`);
  }
  return problems.length > 0 ? 1 : 0;
}

process.exitCode = await check();
