import { relative, resolve } from 'node:path';
import { guideOf } from '../src/domain/guide/guide.ts';
import { ArgumentRefusal } from './lib/arguments.ts';
import { changeAnnotations } from './lib/change-annotations.ts';
import { changeMarkdown } from './lib/change-markdown.ts';
import { changeReport } from './lib/change-report.ts';
import { command } from './lib/command.ts';
import { compareVersions } from './lib/compare-versions.ts';
import { readGivenFolder } from './lib/folder.ts';
import { commitOf, contentAt } from './lib/git-content.ts';
import { publishedAt } from './lib/site-address.ts';

const usage = `npm run changes -- BASE [--head REVISION] [--json | --markdown | --annotations]

Says what the public will see change between the content at BASE (a branch, a tag, a commit) and the content as it
stands in this folder, or at REVISION. Nothing is checked out.

Exit code 0: it may be published; 1: something published changed without its reason, or a page went and its address
leads nowhere; 2: the versions cannot be read.`;

const head = {
  usage,
  options: {
    head: { type: 'string' },
    json: { type: 'boolean' },
    markdown: { type: 'boolean' },
    annotations: { type: 'boolean' },
  },
  positionals: 1,
  formats: ['json', 'markdown', 'annotations'],
} as const;

await command(head, async (values, [base]) => {
  if (base === undefined)
    throw new ArgumentRefusal('Say with which version to compare: a branch, a tag or a commit, such as `main`.');
  const cwd = process.cwd();
  const dir = resolve(process.env['CONTENT_DIR'] ?? 'content');
  const folder = relative(cwd, dir).replaceAll('\\', '/') || '.';
  const at = async (revision: string) => contentAt(await commitOf(revision, cwd), folder, cwd);
  const before = await at(base);
  const after = values.head === undefined ? await readGivenFolder(dir) : await at(values.head);
  const compared = compareVersions(before, after, new Date().toISOString().slice(0, 10));
  const home = publishedAt(before.get('site.json'));
  const names = { before: base, after: values.head ?? 'this copy', folder };
  if (values.json) {
    const { changes: list, gate, leftOut, few } = compared;
    const problems = compared.problems.map((p) => ({ ...p, guide: guideOf(p) }));
    console.log(JSON.stringify({ ...names, changes: list, problems, gate, leftOut, few }, null, 2));
  } else if (values.markdown) process.stdout.write(changeMarkdown(compared, { ...names, home }));
  else if (values.annotations) console.log(changeAnnotations(compared, after, { ...names, home }).join('\n'));
  else console.log(changeReport(compared, names));
  return compared.problems.length > 0 ? 1 : 0;
});
