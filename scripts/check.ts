import { relative, resolve } from 'node:path';
import { guideOf } from '../src/domain/guide/guide.ts';
import { annotations } from './lib/annotations.ts';
import { ArgumentRefusal, readArguments } from './lib/arguments.ts';
import { count, formatProblems } from './lib/format-problems.ts';
import { gate, type GateResult } from './lib/gate.ts';
import { problemAnnotation } from './lib/problem-annotation.ts';
import { tally } from './lib/tally.ts';

const usage = `npm run check [-- <folder>] [-- --json | --annotations]

Holds every file of content/ (or of the folder given) against every rule, and lists what must be mended: file, line,
column, what was found, what is expected, an example or the nearest that would do, and where the guide explains it.

  --json         the same for programs
  --annotations  the same beside the lines of a pull request, for the workflows of a code host
  --help         this text

Exit code 0: nothing to mend; 1: problems; 2: the folder cannot be read, or the command not followed.`;

const report = {
  json: ({ problems, files }: GateResult, folder: string) => {
    const listed = problems.map((p) => ({ ...p, guide: guideOf(p) }));
    const held = problems.length > 0 ? {} : { tally: tally(files) };
    console.log(JSON.stringify({ folder, problems: listed, ...held }, null, 2));
  },
  annotations: ({ problems }: GateResult, folder: string) => {
    console.log(annotations(problems.map((p) => problemAnnotation(p, folder))).join('\n'));
    const files = new Set(problems.map((p) => p.file)).size;
    console.log(`${count(problems.length, 'problem')} in ${count(files, 'file')}.`);
  },
  text: ({ problems }: GateResult, folder: string) =>
    console.error(formatProblems(problems, { colour: process.stderr.hasColors?.() ?? false, folder })),
};

/** The officers' check; see `usage` for its exit code. */
async function check(): Promise<number> {
  const { values, positionals } = readArguments(
    { json: { type: 'boolean' }, annotations: { type: 'boolean' }, help: { type: 'boolean' } },
    { positionals: 1 },
  );
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.json && values.annotations) throw new ArgumentRefusal('Choose one of --json and --annotations.');
  const dir = resolve(positionals[0] ?? 'content');
  const folder = relative(process.cwd(), dir).replaceAll('\\', '/') || '.';
  let result;
  try {
    result = await gate(dir);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = { ENOENT: 'there is none', ENOTDIR: 'it is a file' }[code ?? ''] ?? message;
    console.error(`The folder ${folder} cannot be read: ${why}.`);
    return 2;
  }
  const { files, problems } = result;
  if (values.json) report.json(result, folder);
  else if (problems.length > 0) report[values.annotations ? 'annotations' : 'text'](result, folder);
  else {
    const counts = Object.entries(tally(files)).map(([noun, n]) => count(n, noun));
    console.log(`${folder} holds together: ${counts.join(', ')}. No problems.`);
  }
  return problems.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await check();
} catch (error) {
  if (!(error instanceof ArgumentRefusal)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
