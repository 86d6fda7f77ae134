import type { Authority } from '../../schema/authority.ts';
import type { CaseStudy } from '../../schema/case-study.ts';
import type { Costs } from '../../schema/costs.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { KindName } from '../../schema/kinds.ts';
import type { Plan } from '../../schema/plan.ts';
import type { Priority } from '../../schema/priority.ts';
import type { Recommendation } from '../../schema/recommendation.ts';
import type { Redirects } from '../../schema/redirects.ts';
import type { Review } from '../../schema/review.ts';
import type { Scale } from '../../schema/scale.ts';
import type { Site } from '../../schema/site.ts';
import type { Source } from '../../schema/source.ts';
import type { Synonyms } from '../../schema/synonyms.ts';
import type { Term } from '../../schema/term.ts';
import type { Themes } from '../../schema/theme.ts';
import type { Tracker, TrackerPeriod } from '../../schema/tracker.ts';
import type { ContentFile } from '../entry.ts';

interface DataOf {
  readonly site: Site;
  readonly themes: Themes;
  readonly synonyms: Synonyms;
  readonly redirects: Redirects;
  readonly authority: Authority;
  readonly source: Source;
  readonly scale: Scale;
  readonly term: Term;
  readonly indicator: Indicator;
  readonly plan: Plan;
  readonly priority: Priority;
  readonly costs: Costs;
  readonly review: Review;
  readonly recommendation: Recommendation;
  readonly tracker: Tracker;
  readonly 'tracker-period': TrackerPeriod;
  readonly 'case-study': CaseStudy;
}

/** What a key can point at: a file, or a theme or action inside one. */
export type Target = KindName | 'theme' | 'action';

/** What rules look records up in. */
export interface Content {
  /** All files whose fields match their schema. */
  readonly files: readonly ContentFile[];
  /** The files of a kind whose fields match its schema. */
  of<K extends keyof DataOf>(kind: K): readonly ContentFile<DataOf[K]>[];
  /** One of them, by key. */
  get<K extends keyof DataOf>(kind: K, key: string): ContentFile<DataOf[K]> | undefined;
  /** Whether there is such a record. A file whose own fields are at fault counts as there: it is named once, not at every key that points to it. */
  has(kind: Target, key: string): boolean;
  /** All keys of a kind. */
  keys(kind: Target): readonly string[];
}

const parentOf = (key: string) => key.slice(0, key.lastIndexOf('/'));

/** Looks records up in `sound` files; `faulty` ones are there by name only. */
export function contentOf(sound: readonly ContentFile[], faulty: readonly ContentFile[]): Content {
  const byKind = new Map<KindName, Map<string, ContentFile>>();
  for (const f of sound) {
    const files = byKind.get(f.kind) ?? new Map<string, ContentFile>();
    byKind.set(f.kind, files.set(f.key, f));
  }
  const of: Content['of'] = (kind) => [...(byKind.get(kind)?.values() ?? [])] as never;
  const inside = {
    theme: of('themes').flatMap((f) => f.data.themes.map((t) => t.id)),
    action: of('priority').flatMap((f) => f.data.actions.map((a) => `${f.key}/${a.id}`)),
  };
  const keySets = new Map<Target, Set<string>>(Object.entries(inside).map(([k, v]) => [k as Target, new Set(v)]));
  for (const f of [...sound, ...faulty]) keySets.set(f.kind, (keySets.get(f.kind) ?? new Set()).add(f.key));
  // Where the themes are missing as a whole, that is the problem, not every theme that is named.
  const unknown = (kind: Target, key: string): boolean =>
    kind === 'theme'
      ? of('themes').length === 0
      : kind === 'action' && faulty.some((f) => f.kind === 'priority' && f.key === parentOf(key));

  return {
    files: sound,
    of,
    get: (kind, key) => byKind.get(kind)?.get(key) as never,
    has: (kind, key) => (keySets.get(kind)?.has(key) ?? false) || unknown(kind, key),
    keys: (kind) => [...(keySets.get(kind) ?? [])],
  };
}
