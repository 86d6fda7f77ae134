import { logged } from '../../../src/domain/history/logged.ts';
import type { LoggedChange, Publication, RecordCounts } from '../../../src/domain/history/history.ts';
import { countRecords } from '../../../src/domain/history/count-records.ts';
import { compareVersions, type Folder } from '../compare-versions.ts';
import { rememberingJudge } from '../gate.ts';
import { contentAt } from '../git-content.ts';
import type { Version } from './content-versions.ts';
import { asPublished, brokenSince } from './published-folders.ts';
import { remembered } from './remembered.ts';

interface Step {
  readonly changes: readonly LoggedChange[];
  readonly broken: readonly string[];
}

/** A version as it was published; its files are read only when something is to be compared. */
interface Published {
  /** Equal where the files are. */
  readonly id: string;
  readonly files: () => Promise<Folder>;
}

const nameOf = ({ record }: LoggedChange): string => `${record.kind}\n${record.key}`;
const isPage = (verb: 'added' | 'removed') => (c: LoggedChange) => c.noun === 'page' && c.verb === verb;

const returned = (c: LoggedChange): LoggedChange => ({
  ...c,
  sentence: `${c.record.title}: this page is back, after it was gone.`,
});

/** A version with those files of an earlier one that went in between and are back in the later. */
const withReturned = (before: Published, earlier: Published, after: () => Promise<Folder>): Published => ({
  id: `${before.id}+${earlier.id}`,
  files: async () => {
    const [then, old, now] = [await before.files(), await earlier.files(), await after()];
    return new Map([...[...old].filter(([file]) => !then.has(file) && now.has(file)), ...then]);
  },
});

/** Compares the versions of one folder, each file read once. */
export function historian(folder: string, cwd: string) {
  const blobs = new Map<string, Uint8Array>();
  const judge = rememberingJudge();
  const filesOf = (v: Version) => contentAt(v.commit, folder, cwd, blobs);

  const between = (before: Published, after: Version) =>
    remembered(['changes', before.id, after.tree], async (): Promise<Step> => {
      const [old, now] = [await before.files(), await filesOf(after)];
      const first = compareVersions(old, now, '', judge);
      const broken = brokenSince(old, now, first.leftOut);
      const { changes } = broken.length === 0 ? first : compareVersions(old, asPublished(old, now, broken), '', judge);
      return { changes: changes.map(logged), broken };
    });

  return {
    /** What each version after the first of them changed, in their order. */
    async publications([first, ...later]: readonly Version[]): Promise<Publication[]> {
      const told: Publication[] = [];
      // The last version that had a page which is gone: what comes back is held against that.
      const last = new Map<string, Published>();
      let before: Published = { id: first!.tree, files: () => filesOf(first!) };
      for (const version of later) {
        const old = before;
        const { changes, broken } = await between(old, version);
        for (const c of changes.filter(isPage('removed'))) last.set(nameOf(c), old);
        const back = changes.filter(isPage('added')).filter((c) => last.has(nameOf(c)));
        const earlier = back.map((c) => last.get(nameOf(c))!).at(-1);
        const all = earlier && (await between(withReturned(old, earlier, () => filesOf(version)), version)).changes;
        told.push({ commit: version.commit, at: version.at, changes: all ? [...all, ...back.map(returned)] : changes });
        before =
          broken.length === 0
            ? { id: version.tree, files: () => filesOf(version) }
            : {
                id: `${old.id}+${version.tree}`,
                files: async () => asPublished(await old.files(), await filesOf(version), broken),
              };
      }
      return told;
    },

    /** How much a version holds. */
    counts: (version: Version) =>
      remembered(['counts', version.tree], async (): Promise<RecordCounts> => {
        const files = await filesOf(version);
        return countRecords(compareVersions(files, files, '', judge).after);
      }),
  };
}
