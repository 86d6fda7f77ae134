import { actionName } from './action-name.ts';
import { firstDay, lastDay, periodOf, type DayNumber } from './period.ts';
import type { OpenRecord } from './record.ts';
import { targetDates } from './timeline-targets.ts';
import { addWorkingDays } from './working-days.ts';

export type EventKind = 'document' | 'review' | 'deadline' | 'rating' | 'target' | 'milestone' | 'plan';

/** One thing that happened, or was to happen, on a council's line of time. */
export interface TimelineEvent {
  readonly kind: EventKind;
  /** As exact as it is known: a day, month or year, or the period whose end it is. */
  readonly date: string;
  /** Its place on the line: the last day of `date`; the first for a plan that begins. */
  readonly day: DayNumber;
  readonly title: string;
  readonly detail?: string;
  /** Of a deadline set by law: whether its date was printed, worked out here from the working days, or both. */
  readonly basis?: 'printed' | 'worked out' | 'printed and worked out';
  /** Whether its date is a reading of the source, which prints none. */
  readonly undated?: true;
  readonly to: {
    readonly kind: 'source' | 'review' | 'tracker' | 'indicator' | 'action' | 'plan' | 'priority' | 'recommendation';
    readonly key: string;
  };
  readonly source: string;
  readonly locator: string;
}

export type Draft = Omit<TimelineEvent, 'day'>;

const wholeDocument = 'whole document';

function* draftsOf(record: OpenRecord, council: string): Generator<Draft> {
  for (const s of record.sources.values())
    if (s.authority === council)
      yield {
        kind: 'document',
        date: s.meetingDate ?? s.published,
        title: s.title,
        ...(s.body ? { detail: `To the ${s.body}` } : {}),
        to: { kind: 'source', key: s.key },
        source: s.key,
        locator: wholeDocument,
      };

  for (const p of record.plans.values()) {
    if (p.authority !== council) continue;
    const period = periodOf(p.period);
    yield {
      kind: 'plan',
      date: (period.from ?? period).text,
      title: `${p.shortTitle} begins`,
      to: { kind: 'plan', key: p.key },
      source: p.source,
      locator: p.locator,
    };
  }

  for (const r of record.reviews.values()) {
    if (r.authority !== council) continue;
    const to = { kind: 'review', key: r.key } as const;
    if (r.fieldwork)
      yield {
        kind: 'review',
        date: r.fieldwork,
        title: `${r.shortTitle}: inspectors at work`,
        to,
        source: r.source,
        locator: r.locator,
      };
    if (r.published)
      yield {
        kind: 'review',
        date: r.published,
        title: `${r.shortTitle} published`,
        to,
        source: r.source,
        locator: r.locator,
      };
    for (const d of r.duties ?? []) {
      const due = d.from && d.workingDays ? addWorkingDays(d.from, d.workingDays) : undefined;
      const at = { to, source: r.source, locator: d.locator };
      if (d.duePrinted)
        yield {
          kind: 'deadline',
          date: d.duePrinted,
          title: `Deadline: ${d.title}`,
          detail: due === d.duePrinted ? 'As printed and as worked out' : 'As printed',
          basis: due === d.duePrinted ? 'printed and worked out' : 'printed',
          ...at,
        };
      if (due && due !== d.duePrinted)
        yield {
          kind: 'deadline',
          date: due,
          title: `Deadline: ${d.title}`,
          detail: `Worked out: ${d.workingDays} working days`,
          basis: 'worked out',
          ...at,
        };
    }
    for (const c of r.recommendations)
      if (c.due)
        yield {
          kind: 'deadline',
          date: c.due,
          title: `Due: ${c.title}`,
          detail: `${r.shortTitle}, ${c.ref}`,
          to: { kind: 'recommendation', key: c.key },
          source: c.source,
          locator: c.locator,
        };
  }

  for (const t of record.trackers.values())
    if (t.authority === council)
      for (const p of t.periods)
        yield {
          kind: 'rating',
          date: p.period,
          title: t.shortTitle,
          detail: p.summary,
          to: { kind: 'tracker', key: p.key },
          source: p.source,
          locator: p.locator,
        };

  yield* targetDates(record, council);

  for (const a of record.actions.values()) {
    const source = record.priorities.get(a.priority)?.source ?? '';
    if (a.authority === council && a.due?.period)
      yield {
        kind: 'milestone',
        date: a.due.period,
        title: `Action due: ${actionName(record, a)}`,
        to: { kind: 'action', key: a.key },
        source,
        locator: a.locator,
      };
  }
}

/** Every document, review, deadline, rating and target date of a council, on one line of time, earliest first. */
export function timelineOf(record: OpenRecord, council: string): TimelineEvent[] {
  return [...draftsOf(record, council)]
    .map((e) => ({ ...e, day: (e.kind === 'plan' ? firstDay : lastDay)(periodOf(e.date)) }))
    .sort(
      (a, b) =>
        a.day - b.day || firstDay(periodOf(a.date)) - firstDay(periodOf(b.date)) || (a.title < b.title ? -1 : 1),
    );
}

/** The calendar year that an event stands under. */
export const yearOf = (event: TimelineEvent): number => new Date(event.day * 86_400_000).getUTCFullYear();

/** Events of one kind with one date, together: thirty targets for one year are one thing to read. */
export interface TimelineGroup {
  readonly kind: EventKind;
  readonly date: string;
  readonly events: readonly TimelineEvent[];
}

export const groupsOf = (events: readonly TimelineEvent[]): TimelineGroup[] =>
  [...Map.groupBy(events, (e) => `${e.day} ${e.kind} ${e.date}`).values()].map((group) => ({
    kind: group[0]!.kind,
    date: group[0]!.date,
    events: group,
  }));
