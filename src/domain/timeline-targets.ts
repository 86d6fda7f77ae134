import type { Target } from '../schema/figure.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Milestone } from '../schema/milestone.ts';
import { sameTarget } from './distinct-targets.ts';
import { figureText } from './figure-text.ts';
import type { OpenRecord, PriorityRecord } from './record.ts';
import type { Draft } from './timeline.ts';

/** A date by which a target is due, and what it is: nothing where no indicator tells that another is the same. */
interface TargetDate {
  readonly same: string | undefined;
  readonly draft: Draft;
}

/** `Target 54%`; in words as they are printed. */
function targetWords(
  { value, text, qualifier }: Pick<Target, 'value' | 'text' | 'qualifier'>,
  of: Pick<Indicator, 'unit'> | undefined,
): string {
  return `Target ${value === undefined ? (text ?? '') : of ? figureText({ unit: of.unit }, value, qualifier) : value}`;
}

const isPrinted = (t: Pick<Target, 'value' | 'text'>): boolean => t.value !== undefined || t.text !== undefined;

/** Of the indicators themselves. */
const ofIndicators = (record: OpenRecord, council: string): TargetDate[] =>
  [...record.indicators.values()]
    .filter((i) => i.authority === council)
    .flatMap((i) =>
      (i.targets ?? []).filter(isPrinted).map((t) => ({
        same: `${i.key} ${sameTarget(t)}`,
        draft: {
          kind: 'target' as const,
          date: t.period,
          title: i.shortName,
          detail: `${targetWords(t, i)}${t.undated ? ', printed without a date' : ''}`,
          ...(t.undated ? { undated: true as const } : {}),
          to: { kind: 'indicator' as const, key: i.key },
          source: t.source,
          locator: t.locator,
        },
      })),
    );

/** Of a plan’s measures and milestones. */
function ofPriority(record: OpenRecord, p: PriorityRecord): TargetDate[] {
  const of = (items: readonly Milestone[], to: Draft['to'], locator: string): TargetDate[] =>
    items.flatMap((m) =>
      (m.figures ?? [])
        .filter((f) => f.kind === 'target' && isPrinted(f))
        .map((f) => ({
          same: m.indicator && `${m.indicator} ${sameTarget(f)}`,
          draft: {
            kind: 'target' as const,
            date: f.period,
            title: m.title,
            detail: targetWords(f, m.indicator ? record.indicators.get(m.indicator) : undefined),
            to,
            source: p.source,
            locator: m.locator ?? locator,
          },
        })),
    );
  return [
    ...of(p.measures, { kind: 'priority', key: p.key }, ''),
    ...p.actions.flatMap((a) => of(a.milestones, { kind: 'action', key: a.key }, a.locator)),
  ];
}

/**
 * The dates by which a council’s targets in numbers or words are due. One that a plan and a report both print is one:
 * the indicator’s own is told, or the one that is printed with its date.
 */
export function targetDates(record: OpenRecord, council: string): Draft[] {
  const all = [
    ...ofIndicators(record, council),
    ...[...record.priorities.values()].filter((p) => p.authority === council).flatMap((p) => ofPriority(record, p)),
  ];
  const groups = Map.groupBy(all, (t) => t.same ?? t);
  return [...groups.values()].map((same) => (same.find((t) => !t.draft.undated) ?? same[0]!).draft);
}
