import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeReport } from '../../../scripts/lib/change-report.ts';
import { compareVersions } from '../../../scripts/lib/compare-versions.ts';
import { formatProblems, rememberingJudge } from '../../../scripts/lib/gate.ts';
import { exportPath, exportText } from '../../../scripts/lib/history/export-file.ts';
import { tellHistory } from '../../../scripts/lib/history/tell-history.ts';
import { entriesAbout } from '../../domain/history/about.ts';
import { changedOf, changeLogOf } from '../../domain/history/changed.ts';
import type { History } from '../../domain/history/history.ts';
import { buildRecord } from '../../domain/record.ts';
import { firstContent } from './content-edits.ts';
import { pullRequests } from './pull-requests.ts';
import { makeRepository, names } from './repository.ts';

const repository = makeRepository();
const content = join(repository.dir, 'content');
const judge = rememberingJudge();
const told = new Map<string, { report: string; refusedBy: string | undefined }>();
afterAll(repository.remove);

/** What the code host does with a pull request: tries the merge, checks it, says what would change. */
async function review(name: string, time: string) {
  if (!(await repository.tryMerge(name, time))) return { report: 'Somebody changed the same lines.', refusedBy: 'conflict' };
  const [before, after] = [await repository.at('main'), await repository.at('preview')];
  const { problems } = judge(after);
  if (problems.length > 0) return { report: formatProblems(problems, { colour: false }), refusedBy: 'check' };
  const compared = compareVersions(before, after, time.slice(0, 10), judge);
  const report = changeReport(compared, { before: 'main', after: name, folder: 'content' });
  return { report, refusedBy: compared.problems.length > 0 ? 'changes' : undefined };
}

beforeAll(async () => {
  await repository.git(['init', '--quiet', '--initial-branch=main']);
  await repository.commit(new Map([['README.md', Buffer.from('A draft.\n')]]), 'Begin', '2010-06-01T09:00:00Z');
  await repository.commit(firstContent, 'Publish', '2010-07-01T09:00:00Z');
  let base = 'main';
  for (const [i, { title, work, beside }] of pullRequests.entries()) {
    const time = `2010-07-${String(i + 2).padStart(2, '0')}T10:00:00Z`;
    if (!beside) base = await repository.git(['rev-parse', 'main']);
    await repository.branch(`pull-${i}`, base, work, time);
    const result = await review(`pull-${i}`, time);
    told.set(title, result);
    if (result.refusedBy === undefined) await repository.git(['branch', '--force', 'main', 'preview']);
  }
  await repository.git(['checkout', '--quiet', 'main']);
}, 120_000);

const said = ({ publications }: History) =>
  publications.map(({ at, changes }) => [at.slice(0, 10), ...changes.map((c) => c.sentence)].join('\n  '));

describe('a history of pull requests', { timeout: 60_000 }, () => {
  it.each(pullRequests)('$title: the right report', ({ title, refusedBy }) => {
    const { report, refusedBy: by } = told.get(title)!;
    expect(report).toMatchSnapshot();
    expect(by).toBe(refusedBy);
  });

  it('leaves nothing of the one that was too late behind', async () => {
    const period = Buffer.from((await repository.at('main')).get('trackers/sampleton-tracker/2009-10-q4.json')!);
    expect(period.toString()).toContain('The roof was mended');
    expect(period.toString()).toContain('Two streets were left out');
    expect(period.toString()).not.toContain('fell in again');
  });

  it('gives a public log of exactly what was accepted', async () => {
    const { history } = await tellHistory(content);
    const accepted = pullRequests.filter((p) => p.refusedBy === undefined);
    expect(history.publications).toHaveLength(accepted.length);
    expect(history.first).toEqual({
      on: '2010-07-01',
      counts: { plans: 1, reviews: 1, trackers: 1, indicators: 3, figures: 5 },
    });
    expect(history.until).toBeUndefined();
    expect(said(history).join('\n')).toMatchSnapshot();
  });

  it('names nobody', async () => {
    const { complete } = await tellHistory(content);
    for (const name of names) expect(exportText(complete!)).not.toContain(name);
  });

  it('follows a record under its new id, and keeps what was said of it', async () => {
    const { history } = await tellHistory(content);
    const { files } = judge(await repository.at('main'));
    const all = changeLogOf(history, buildRecord(files));
    const [kind, key] = ['indicator', 'sampleton/days-at-school'] as const;
    expect(entriesAbout(all.log, kind, key).map((e) => [e.on, e.address])).toEqual(
      ['2010-07-06', '2010-07-05', '2010-07-03'].map((on) => [on, '/indicators/sampleton/days-at-school/']),
    );
    const { kept, log } = changedOf(all, kind, key);
    expect(kept).toMatchSnapshot();
    // What is kept with its reason is told by that alone.
    expect(log.map((e) => e.on)).toEqual(['2010-07-06']);
  });
});

describe('where the history is not all there', { timeout: 60_000 }, () => {
  const elsewhere = (name: string) => join(repository.home, name, 'content');
  const putExport = (contentDir: string, text: string) => {
    mkdirSync(dirname(exportPath(contentDir)), { recursive: true });
    writeFileSync(exportPath(contentDir), text);
  };
  let whole: Awaited<ReturnType<typeof tellHistory>>;
  let text: string;
  beforeAll(async () => {
    whole = await tellHistory(content);
    text = exportText(whole.complete!);
    await repository.git(
      ['clone', '--quiet', '--depth=1', `file://${repository.dir}`, 'shallow'],
      undefined,
      repository.home,
    );
    cpSync(content, elsewhere('tarball'), { recursive: true });
  });

  it('an export changes nothing where it is, and is written again to the same bytes', async () => {
    putExport(content, text);
    const again = await tellHistory(content);
    rmSync(dirname(exportPath(content)), { recursive: true });
    expect(again).toEqual(whole);
    expect(exportText(again.complete!)).toBe(text);
  });

  it('a shallow clone tells the same by the export, and says how far it can tell without', async () => {
    expect((await tellHistory(elsewhere('shallow'))).history).toMatchObject({ publications: [], until: '2010-07-01' });
    putExport(elsewhere('shallow'), text);
    expect((await tellHistory(elsewhere('shallow'))).history).toEqual(whole.history);
  });

  it('a folder without git tells by the export, up to where that reaches', async () => {
    putExport(elsewhere('tarball'), text);
    expect((await tellHistory(elsewhere('tarball'))).history).toEqual({ ...whole.history, until: '2010-07-13' });
  });

  it('goes on from an export after commits that it does not know', async () => {
    const half = { ...whole.complete!, publications: whole.complete!.publications.slice(0, 2) };
    const until = { commit: half.publications[1]!.commit, at: half.publications[1]!.at, tree: '' };
    until.tree = await repository.git(['rev-parse', `${until.commit}:content`]);
    putExport(content, exportText({ ...half, until }));
    const { history } = await tellHistory(content);
    rmSync(dirname(exportPath(content)), { recursive: true });
    expect(history).toEqual(whole.history);
  });
});
