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
      let before: Published = { id: first!.tree, files: () => filesOf(first!) };
      for (const version of later) {
        const old = before;
        const { changes, broken } = await between(old, version);
        told.push({ commit: version.commit, at: version.at, changes });
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
