import type { Link } from '../schema/link.ts';
import type { OpenRecord, TrackerRecord } from './record.ts';
import { answersTo, recommendationsBehind, relatedToPriority } from './related.ts';

/** The keys of the actions and recommendations that belong to what a tracker follows. */
export interface FollowedWork {
  readonly actions: ReadonlySet<string>;
  readonly recommendations: ReadonlySet<string>;
}

type Followed = NonNullable<TrackerRecord['followsRecord']> | Pick<Link, 'kind' | 'id'>;

/** What a tracker says that it follows: a plan or review as a whole, what its items are, and what they are about. */
const followedBy = ({ followsRecord, items }: TrackerRecord): Followed[] => [
  ...(followsRecord ? [followsRecord] : []),
  ...items.flatMap((i) => [...(i.follows ? [i.follows] : []), ...(i.about ?? [])]),
];

/** A plan's priorities and a review's recommendations are followed with it. */
function parts(record: OpenRecord, { kind, id }: Followed): Followed[] {
  if (kind === 'plan')
    return (record.plans.get(id)?.priorities ?? []).map((p): Followed => ({ kind: 'priority', id: p.key }));
  if (kind === 'review')
    return (record.reviews.get(id)?.recommendations ?? []).map((r): Followed => ({
      kind: 'recommendation',
      id: r.key,
    }));
  return [{ kind, id }];
}

/** Of one thing followed: what was asked for it, and what is done for it. */
function workFor(record: OpenRecord, { kind, id }: Followed): { actions: string[]; recommendations: string[] } {
  const ofPriority = (key: string) => {
    const priority = record.priorities.get(key);
    return priority ? relatedToPriority(record, priority) : { actions: [], recommendations: [] };
  };
  switch (kind) {
    case 'priority': {
      const { actions, recommendations } = ofPriority(id);
      return { actions: [...actions], recommendations: [...recommendations] };
    }
    case 'recommendation': {
      const answers = answersTo(record, id).map((e) => ({ kind: e.toKind, key: e.to }));
      const actions = answers.filter((a) => a.kind === 'action').map((a) => a.key);
      return { actions, recommendations: [id] };
    }
    case 'action':
      return { actions: [id], recommendations: recommendationsBehind(record, 'action', id) };
    case 'indicator': {
      const relies = [...record.actions.values()].filter((a) =>
        [...(a.indicators ?? []), ...a.milestones.map((m) => m.indicator)].includes(id),
      );
      return { actions: relies.map((a) => a.key), recommendations: recommendationsBehind(record, 'indicator', id) };
    }
    default:
      return { actions: [], recommendations: [] };
  }
}

/** The work that belongs to what a tracker follows, one step along the thread and no further. */
export function followedWork(record: OpenRecord, tracker: TrackerRecord): FollowedWork {
  const found = followedBy(tracker)
    .flatMap((f) => parts(record, f))
    .map((f) => workFor(record, f));
  return {
    actions: new Set(found.flatMap((f) => f.actions)),
    recommendations: new Set(found.flatMap((f) => f.recommendations)),
  };
}
