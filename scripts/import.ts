import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { isListSetting, settingFlags, type SettingFlag } from '../src/intake/flags.ts';
import { intake } from '../src/intake/intake.ts';
import { intakeReport } from '../src/intake/report.ts';
import { readWorkbook, refusalBySize } from '../src/spreadsheet/read-workbook.ts';
import { ArgumentRefusal, readArguments } from './lib/arguments.ts';
import { FolderRefusal, readGivenFolder } from './lib/folder.ts';
import { formatProblems } from './lib/format-problems.ts';
import { judge } from './lib/gate.ts';
import { readSettings } from './lib/import-settings.ts';
import { writeContent } from './lib/write-content.ts';

const flagNames = Object.keys(settingFlags) as SettingFlag[];
const usage = `npm run import -- FILE [flags]

Reads a spreadsheet (.csv, .xlsx, .ods) and says what importing it would add, revise and leave. It writes only when
every cell can be read and the check passes, and only when you say so: at the question, or with --yes.

  --mapping FILE   settings in a file, for a return that comes again; flags go before it
${flagNames.map((f) => `  --${f.padEnd(14)} ${settingFlags[f].hint}`).join('\n')}
  --yes            write without asking
  --json           the report as JSON
  --content DIR    another content folder

See /editing/#spreadsheets in the guide.`;

/** The officers' import. Exit code 0: done, or nothing to do; 1: something cannot be read or is refused; 2: no file. */
async function run(): Promise<number> {
  const options = Object.fromEntries(
    flagNames.map((f) => [
      f,
      { type: 'string' as const, ...(isListSetting(settingFlags[f].setting) ? { multiple: true as const } : {}) },
    ]),
  );
  const args = readArguments(
    {
      ...options,
      mapping: { type: 'string' },
      content: { type: 'string' },
      yes: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
    { positionals: 1 },
  );
  const { values, positionals } = args;
  const [file] = positionals;
  if (values.help || file === undefined) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const say = (text: string) => (values.json ? undefined : console.log(text));
  const refuse = (code: number, text: string, json: object) => {
    if (values.json) console.log(JSON.stringify({ file, ...json }, null, 2));
    else console.error(text);
    return code;
  };

  let mapping;
  if (typeof values.mapping === 'string')
    try {
      mapping = { file: values.mapping, bytes: await readFile(values.mapping) };
    } catch {
      return refuse(2, `There is no mapping file ${values.mapping}.`, { refusal: 'no mapping file' });
    }
  const given = readSettings(values as unknown as Record<string, string | string[] | undefined>, mapping);
  if ('problems' in given) {
    const text = given.problems
      .map((p) => `${p.where}\n  found     ${p.found}\n  expected  ${p.expected}`)
      .join('\n\n');
    return refuse(1, text, { settings: given.problems });
  }

  const found = await stat(file).catch(() => undefined);
  if (!found) return refuse(2, `There is no file ${file}.`, { refusal: 'no file' });
  if (!found.isFile()) return refuse(2, `${file} is a folder: name one file in it.`, { refusal: 'a folder' });
  const tooBig = refusalBySize(found.size);
  if (tooBig) return refuse(1, tooBig.sentence, { refusal: tooBig });
  const bytes = await readFile(file);
  const book = readWorkbook(bytes, basename(file));
  if ('refusal' in book) return refuse(1, book.refusal.sentence, { refusal: book.refusal });

  const dir = resolve(values.content ?? process.env['CONTENT_DIR'] ?? 'content');
  const folder = await readGivenFolder(dir);
  const before = judge(folder);
  if (before.problems.length > 0)
    return refuse(1, `${formatProblems(before.problems, { colour: false })}\nMend these first: \`npm run check\`.`, {
      problems: before.problems,
    });
  const today = new Date().toISOString().slice(0, 10);
  const result = intake(book.workbook, before.files, given.settings, { today, reason: given.settings.reason });
  const after = judge(
    new Map([...folder, ...result.files.map((f) => [f.file, new TextEncoder().encode(f.text)] as const)]),
  );
  const json = { ...result, files: result.files.map((f) => f.file), check: after.problems };
  if (result.problems.length > 0) return refuse(1, intakeReport(result), json);
  if (after.problems.length > 0)
    return refuse(
      1,
      `${intakeReport(result)}\n\nThe check would refuse the result, so nothing is written:\n\n${formatProblems(after.problems, { colour: false })}`,
      json,
    );
  say(intakeReport(result));
  if (result.files.length === 0) {
    if (values.json) console.log(JSON.stringify({ file, ...json, written: false }, null, 2));
    return 0;
  }
  const write = values.yes || (!values.json && (await agreed()));
  if (write) await writeContent(dir, result.files);
  if (values.json) console.log(JSON.stringify({ file, ...json, written: write }, null, 2));
  else
    console.log(
      write
        ? '\nWritten. `npm run changes` says what the public will see.'
        : '\nNothing is written. Add --yes to write.',
    );
  return 0;
}

/** Asks where someone sits at the keyboard; elsewhere the answer is no. */
async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question('\nWrite these changes? (y/N) ');
  ask.close();
  return /^y(?:es)?$/i.test(answer.trim());
}

try {
  process.exitCode = await run();
} catch (error) {
  if (error instanceof ArgumentRefusal) console.error(`${error.message}\n\n${usage}`);
  else if (error instanceof FolderRefusal) console.error(error.message);
  else throw error;
  process.exitCode = 2;
}
