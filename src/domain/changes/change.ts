import type { KindName } from '../../schema/kinds.ts';
import type { Revision } from '../../schema/revision.ts';
import type { Path } from '../integrity/problem.ts';

/** What changed. The last four follow from other changes: nobody wrote them. */
export type Noun =
  | 'figure'
  | 'target'
  | 'milestone'
  | 'planned figure'
  | 'fact'
  | 'rating'
  | 'direction'
  | 'count'
  | 'judgement'
  | 'deadline'
  | 'duty'
  | 'measure'
  | 'action'
  | 'item'
  | 'cost'
  | 'rule'
  | 'history'
  | 'page'
  | 'text'
  | 'target status'
  | 'course'
  | 'exception'
  | 'agreement';

/**
 * How it changed. Read backwards in time each has a counterpart: added and removed, filled and emptied (a marker gave
 * way to a figure; a figure to a marker), loosened and tightened, later and earlier, better and worse; the rest are
 * their own.
 */
export type Verb =
  | 'added'
  | 'removed'
  | 'filled'
  | 'emptied'
  | 'loosened'
  | 'tightened'
  | 'later'
  | 'earlier'
  | 'better'
  | 'worse'
  | 'revised'
  | 'remarked'
  | 'redated'
  | 'reported'
  | 'renamed'
  | 'edited';

/** What a councillor must notice, first things first. */
export const notices = ['revision', 'target', 'deadline', 'dropped', 'consequence', 'addition', 'text'] as const;
export type Notice = (typeof notices)[number];

/** Headings for them, in this order. */
export const noticeWords: Readonly<Record<Notice, string>> = {
  revision: 'Revised or withdrawn',
  target: 'Targets moved',
  deadline: 'Deadlines moved',
  dropped: 'Dropped or renamed',
  consequence: 'What follows from it',
  addition: 'New',
  text: 'Texts',
};

/** A kind of thing that changes are told of: every kind of file. */
export type ChangedKind = KindName;

/** Where an entry of `revised` must stand that says what was published before, and why it changed. */
export interface RevisionNeeded {
  /** What its `was` must say. */
  readonly was: string;
  /** The field that holds `revised`, in the file as it is now; empty for the top of the file. */
  readonly at: Path;
  /** Whether the figure must carry the flag `r` besides. */
  readonly flag: boolean;
  /** The entries that stand there now, and the flags. */
  readonly kept: readonly Revision[];
  readonly flags: readonly string[];
}

/** One thing that the public will see change between two versions of the content. */
export interface Change {
  readonly noun: Noun;
  readonly verb: Verb;
  readonly notice: Notice;
  readonly record: {
    readonly kind: ChangedKind;
    readonly key: string;
    readonly title: string;
    /** The page on which readers see it, as a path of the site; nothing where the kind has none. */
    readonly address: string | undefined;
  };
  /** The council's key; empty for what belongs to all. */
  readonly authority: string;
  /** Path under `content/`. */
  readonly file: string;
  /** From the top of the file's fields. */
  readonly path: Path;
  /** The version in which file and path are found: `before` for what is gone. */
  readonly side: 'before' | 'after';
  /** In plain words, old and new values as printed; complete without the rest. */
  readonly sentence: string;
  readonly old: string | undefined;
  readonly new: string | undefined;
  readonly source: string | undefined;
  readonly locator: string | undefined;
  /** Why, as the content says; nothing where it does not. */
  readonly reason: string | undefined;
  /** For what may change only with a reason. */
  readonly needs: RevisionNeeded | undefined;
  /** For a page that is gone: its old address, and the one that stands for it now where its content is plainly alike. */
  readonly gone: { readonly from: readonly string[]; readonly to: string | undefined } | undefined;
}
