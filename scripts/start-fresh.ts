import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Site } from '../src/schema/site.ts';
import { kindNamed } from '../src/schema/kinds.ts';
import { contentText } from '../src/writing/content-text.ts';
import { ArgumentRefusal, readArguments } from './lib/arguments.ts';
import { swapIn } from './lib/build-folders.ts';
import { formatProblems } from './lib/format-problems.ts';
import { gate, judge } from './lib/gate.ts';
import { exportPath } from './lib/history/export-file.ts';
import { BrokenOff } from './lib/keyboard.ts';
import { askFor } from './lib/start-fresh/ask-for.ts';
import { councilOf, councilQuestions, unanswered, type Answers } from './lib/start-fresh/council.ts';
import { keptOf } from './lib/start-fresh/kept.ts';
import { whatWouldBeLost } from './lib/start-fresh/lost.ts';
import { skeletonOf } from './lib/start-fresh/skeleton.ts';
import { writeContent } from './lib/write-content.ts';

const usage = `npm run start-fresh -- [--name "Sampleton City Council" …]

Empties content/ and begins the record of another council: its site, itself, a scale of traffic lights, the themes, and
the glossary and search words that are about no one place. The public log of changes begins today. Unless you say
otherwise it adds one invented example of each kind, joined from a recommendation to a figure, to be overwritten. At a
keyboard it asks for what is missing.

${councilQuestions.map((q) => `  ${`--${q.flag}`.padEnd(20)}${q.asks}`).join('\n')}
  --without-examples  only what every site needs
  --dry-run           say what would be removed and written, and do nothing
  --yes-delete        go on although content/ holds changes that git has not recorded, or there is no git
  --content           another content folder

Exit code 0: done, or shown; 1: an answer is missing or refused, or something would be lost; 2: the command cannot be
followed.`;

async function startFresh(): Promise<number> {
  const texts = Object.fromEntries(
    [...councilQuestions.map((q) => q.flag), 'content'].map((f) => [f, { type: 'string' as const }]),
  );
  const { values: read } = readArguments(
    {
      ...texts,
      'without-examples': { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      'yes-delete': { type: 'boolean' },
      help: { type: 'boolean' },
    },
    { positionals: 0 },
  );
  const values = read as Answers & Partial<Record<'content', string>> & Partial<Record<string, string | boolean>>;
  if (values['help']) {
    console.log(usage);
    return 0;
  }
  const dir = resolve(values.content ?? 'content');
  const shown = relative(process.cwd(), dir) || '.';
  const log = exportPath(dir);
  const dry = values['dry-run'] === true;
  const lost = dry || values['yes-delete'] ? undefined : await whatWouldBeLost(dir, ...(existsSync(log) ? [log] : []));
  if (lost !== undefined) {
    console.error(`Nothing was done. ${lost}\n\nCommit it first, or say --yes-delete to lose it.`);
    return 1;
  }
  const given: Answers = Object.fromEntries(
    councilQuestions.flatMap(({ flag }) => (values[flag] ? [[flag, values[flag]]] : [])),
  );
  const answers = process.stdin.isTTY && process.stdout.isTTY ? await askFor(given) : given;
  const open = unanswered(answers);
  if (open.length > 0) {
    console.error(
      `Nothing was done. These are needed:\n\n${open.map((q) => `--${q.flag}\n  ${q.asks} Such as: ${q.example}`).join('\n\n')}`,
    );
    return 1;
  }
  const before = await gate(dir);
  const site = before.files.find((f) => f.kind === 'site')?.data as Site | undefined;
  if (!site) {
    console.error(
      `Nothing was done: ${shown}/site.json is missing or cannot be read, and its licence and colours are kept.`,
    );
    return 2;
  }
  const today = new Date().toISOString().slice(0, 10);
  const drafts = [
    ...keptOf(before.files),
    ...skeletonOf(councilOf(answers), { ...site, firstPublished: today }, values['without-examples'] !== true),
  ];
  const files = drafts.map(({ kind, file, fields, body }) => ({
    file,
    text: contentText(kindNamed(kind)!, fields, body),
  }));
  const { problems } = judge(new Map(files.map(({ file, text }) => [file, new TextEncoder().encode(text)])));
  if (problems.length > 0) {
    console.error(
      `${formatProblems(problems, { colour: false, folder: shown })}\n\nNothing was done: mend the answers.`,
    );
    return 1;
  }
  const terms = drafts.filter((d) => d.kind === 'term').length;
  if (!dry) {
    const fresh = join(dirname(dir), `.fresh-${randomUUID()}`);
    await writeContent(fresh, files);
    swapIn(fresh, dir);
    await rm(log, { force: true });
  }
  console.log(
    `${dry ? 'Would remove' : 'Removed'} ${before.files.length} files of ${shown}, ${dry ? 'keep' : 'kept'} ${terms} terms of the glossary, and ${dry ? 'write' : 'wrote'}:`,
  );
  for (const { file } of drafts.filter((d) => d.kind !== 'term').sort((a, b) => (a.file < b.file ? -1 : 1)))
    console.log(`  ${shown}/${file}`);
  if (!dry) console.log('\nNext: npm run check, npm start, and docs/another-council.md.');
  return 0;
}

try {
  process.exitCode = await startFresh();
} catch (error) {
  const stopped = error instanceof BrokenOff;
  const known = stopped || error instanceof ArgumentRefusal || (error as { code?: unknown }).code !== undefined;
  if (!known) throw error;
  console.error(stopped ? '\n\nStopped. Nothing was done.' : (error as Error).message);
  process.exitCode = stopped ? 1 : 2;
}
