import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { changeAnnotations } from './lib/change-annotations.ts';
import { changeMarkdown } from './lib/change-markdown.ts';
import { changeReport } from './lib/change-report.ts';
import { compareVersions } from './lib/compare-versions.ts';
import { readFolder } from './lib/folder.ts';
import { commitOf, contentAt, GitRefusal } from './lib/git-content.ts';

const usage = `npm run changes -- BASE [--head REVISION] [--json | --markdown | --annotations]

Says what the public will see change between the content at BASE (a branch, a tag, a commit) and the content as it
stands in this folder, or at REVISION. Nothing is checked out.

Exit code 0: it may be published; 1: something published changed without its reason, or a page went and its address
leads nowhere; 2: the versions cannot be read.`;

const folder = 'content';

async function changes(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      head: { type: 'string' },
      json: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      annotations: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [base, ...more] = positionals;
  if (values.help || base === undefined || more.length > 0) {
    (values.help ? console.log : console.error)(usage);
    return values.help ? 0 : 2;
  }
  const cwd = process.cwd();
  const at = async (revision: string) => contentAt(await commitOf(revision, cwd), folder, cwd);
  const before = await at(base);
  const after = values.head === undefined ? await readFolder(resolve(folder)) : await at(values.head);
  const compared = compareVersions(before, after, new Date().toISOString().slice(0, 10));
  const names = { before: base, after: values.head ?? 'the working tree', folder };
  if (values.json) {
    const { changes: list, problems, gate, leftOut } = compared;
    console.log(JSON.stringify({ ...names, changes: list, problems, gate, leftOut }, null, 2));
  } else if (values.markdown) process.stdout.write(changeMarkdown(compared, names));
  else if (values.annotations) console.log(changeAnnotations(compared, after, names).join('\n'));
  else console.log(changeReport(compared, names));
  return compared.problems.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await changes();
} catch (error) {
  const known = error instanceof GitRefusal || (error as { code?: unknown }).code !== undefined;
  console.error(known ? (error as Error).message : error);
  process.exitCode = 2;
}
