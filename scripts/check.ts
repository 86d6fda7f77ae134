import { relative, resolve } from 'node:path';
import { guideOf } from '../src/domain/guide/guide.ts';
import type { Site } from '../src/schema/site.ts';
import { annotations } from './lib/annotations.ts';
import { command } from './lib/command.ts';
import { filesOf, problemsAgainst, stagedContent, versionCalled, versionsBelow } from './lib/earlier-versions.ts';
import { fewAdded, fewAnnotation, fewLines, type LocatedWords } from './lib/few-in-texts.ts';
import { readGivenFolder } from './lib/folder.ts';
import { count, formatProblems } from './lib/format-problems.ts';
import { judge, type GateResult } from './lib/gate.ts';
import { problemAnnotation } from './lib/problem-annotation.ts';
import { tally } from './lib/tally.ts';

const usage = `npm run check [-- <folder>] [-- --staged] [-- --against REVISION] [-- --json | --annotations]

Holds every file of content/ (or of the folder given) against every rule, and lists what must be mended: file, line,
column, what was found, what is expected, an example or the nearest that would do, and where the guide explains it.

  --against REVISION  also against a version in git (a branch, a tag, a commit; several times for several): figures about
                      children that are suppressed now and can be read there, or be worked out from both
  --staged            what is staged for the next commit, instead of the folder as it is, and against the last commit and
                      where the branch left the main one; see .githooks/pre-commit
  --json              the same for programs
  --annotations       the same beside the lines of a pull request, for the workflows of a code host
  --help              this text

Exit code 0: nothing to mend; 1: problems; 2: the folder cannot be read, or the command not followed.`;

const report = {
  json: ({ problems, files }: GateResult, folder: string, few: readonly LocatedWords[]) => {
    const listed = problems.map((p) => ({ ...p, guide: guideOf(p) }));
    const held = problems.length > 0 ? {} : { tally: tally(files) };
    const asked = few.length > 0 ? { few } : {};
    console.log(JSON.stringify({ folder, problems: listed, ...asked, ...held }, null, 2));
  },
  annotations: ({ problems, files: read }: GateResult, folder: string) => {
    const site = read.find((f) => f.kind === 'site')?.data as Site | undefined;
    const home = site && URL.canParse(site.address) ? site.address.replace(/\/+$/, '') : '';
    console.log(annotations(problems.map((p) => problemAnnotation(p, folder, home))).join('\n'));
    const files = new Set(problems.map((p) => p.file)).size;
    console.log(`${count(problems.length, 'problem')} in ${count(files, 'file')}.`);
  },
  text: ({ problems }: GateResult, folder: string) =>
    console.error(formatProblems(problems, { colour: process.stderr.hasColors?.() ?? false, folder })),
};

const head = {
  usage,
  options: {
    against: { type: 'string', multiple: true },
    staged: { type: 'boolean' },
    json: { type: 'boolean' },
    annotations: { type: 'boolean' },
  },
  positionals: 1,
  formats: ['json', 'annotations'],
} as const;

await command(head, async (values, positionals) => {
  // What the next commit holds is asked of the record itself, whatever folder is being tried out.
  const tried = values.staged ? undefined : process.env['CONTENT_DIR'];
  const dir = resolve(positionals[0] ?? tried ?? 'content');
  const folder = relative(process.cwd(), dir).replaceAll('\\', '/') || '.';
  const cwd = process.cwd();
  const content = values.staged ? await stagedContent(folder, cwd) : await readGivenFolder(dir);
  const versions = values.staged ? await versionsBelow(cwd) : [];
  for (const revision of values.against ?? []) versions.push(await versionCalled(revision, cwd));
  const judged = judge(content);
  const few = versions[0] ? fewAdded(await filesOf(versions[0], folder, cwd), content) : [];
  const earlier = await problemsAgainst(versions, content, folder, cwd);
  const result: GateResult = { files: judged.files, problems: [...judged.problems, ...earlier] };
  const { files, problems } = result;
  if (values.annotations) for (const line of annotations(few.map((f) => fewAnnotation(f, folder)))) console.log(line);
  else if (!values.json) for (const block of fewLines(few, folder)) console.error(`${block}\n`);
  if (values.json) report.json(result, folder, few);
  else if (problems.length > 0) report[values.annotations ? 'annotations' : 'text'](result, folder);
  else {
    const counts = Object.entries(tally(files)).map(([noun, n]) => count(n, noun));
    console.log(`${folder} holds together: ${counts.join(', ')}. No problems.`);
  }
  return problems.length > 0 ? 1 : 0;
});
