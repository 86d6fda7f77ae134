import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { dayAt, type History } from '../../../src/domain/history/history.ts';
import { withoutSuppressed } from '../../../src/domain/history/logged.ts';
import { contentVersions, type Version, type Versions } from './content-versions.ts';
import { readExport, type HistoryExport } from './export-file.ts';
import { historian } from './publications-after.ts';

/** The log, and what to write into the export so that another clone tells the same. */
export interface ToldHistory {
  readonly history: History;
  /** Nothing where later versions could not be compared, or there is no history to write down. */
  readonly complete: HistoryExport | undefined;
}

/** `firstPublished` of `site.json`; nothing where it is not said, or the file is broken: the gate tells of that. */
function firstDayOf(contentDir: string): string | undefined {
  try {
    const site = JSON.parse(readFileSync(join(contentDir, 'site.json'), 'utf8')) as { firstPublished?: unknown };
    return typeof site.firstPublished === 'string' ? site.firstPublished : undefined;
  } catch {
    return undefined;
  }
}

/** Where the export ends in the history: at the same commit, or at the same content where commits were rewritten. */
function endOf({ until }: HistoryExport, list: readonly Version[]): number {
  const same = list.findIndex((v) => v.commit === until.commit && v.tree === until.tree);
  return same >= 0 ? same : list.findLastIndex((v) => v.tree === until.tree);
}

/** The version from which on changes are to be told; -1 where the history does not lead on from what is known. */
function startOf(versions: Versions, exported: HistoryExport | undefined, firstDay: string | undefined): number {
  const { list, whole } = versions;
  const onFirstDay = firstDay === undefined ? -1 : list.findLastIndex((v) => dayAt(v.at) <= firstDay);
  const joined = exported ? endOf(exported, list) : whole ? 0 : -1;
  return Math.max(joined, onFirstDay);
}

/** Tells what is known without comparing anything: what the export says. */
function exportAlone(exported: HistoryExport | undefined, firstDay: string | undefined): History {
  const on = firstDay ?? exported?.first.on;
  return {
    first: on === undefined ? undefined : { on, counts: exported?.first.counts },
    publications: withoutSuppressed((exported?.publications ?? []).filter((p) => !firstDay || dayAt(p.at) > firstDay)),
    until: exported ? dayAt(exported.until.at) : firstDay,
  };
}

/**
 * The public log of a content folder: the export's entries, then what git has beyond them. What was changed up to the
 * end of the day that `site.json` calls `firstPublished` belongs to the first publication. Where the clone is shallow,
 * or there is no git, the export stands alone. The same commit always gives the same log.
 *
 * @param anew Leave the export aside, and tell everything from git.
 */
export async function tellHistory(contentDir: string, { anew = false } = {}): Promise<ToldHistory> {
  const [folder, cwd] = [basename(contentDir), dirname(contentDir)];
  const firstDay = firstDayOf(contentDir);
  const written = anew ? undefined : readExport(contentDir);
  const versions = await contentVersions(folder, cwd);
  // The first publication was dated anew: with the whole history, git knows better than an export made before.
  const dated = versions?.whole && firstDay !== undefined && written?.first.on !== firstDay;
  const exported = dated ? undefined : written;
  const start = versions ? startOf(versions, exported, firstDay) : -1;
  if (!versions || start < 0) return { history: exportAlone(exported, firstDay), complete: undefined };

  const { list } = versions;
  const known = exportAlone(exported, firstDay).publications;
  const { publications: after, counts } = historian(folder, cwd);
  const begins = known.length === 0 && (!exported || start > endOf(exported, list) || !exported.first.counts);
  const first = {
    on: firstDay ?? exported?.first.on ?? dayAt(list[start]!.at),
    counts: begins ? await counts(list[start]!) : exported?.first.counts,
  };
  const publications = withoutSuppressed([...known, ...(await after(list.slice(start)))]).filter(
    (p) => p.changes.length > 0,
  );
  return { history: { first, publications, until: undefined }, complete: { first, until: list.at(-1)!, publications } };
}
