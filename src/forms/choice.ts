import type { OpenRecord } from '../domain/record.ts';
import { flags, markers } from '../schema/value.ts';

/** One thing to pick: what goes into the file, and what the officer reads. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a field may point at, where its words alone do not say. */
export interface Choices {
  /** Records by kind, for fields that hold a key. */
  readonly keys: Readonly<Record<string, readonly Choice[]>>;
  /** Items of the tracker that the form is about. */
  readonly items: readonly Choice[];
  /** Levels that a rating or grade can have here. */
  readonly levels: readonly Choice[];
}

/** Codes that stand for words, as the file has them and as people say them. */
const codes: readonly Readonly<Record<string, string>>[] = [markers, flags];

/** The values that a field can have, in words where they are codes. */
export function enumChoices(values: readonly string[]): Choice[] {
  const words = codes.find((c) => values.every((v) => v in c));
  return values.map((value) => ({
    value,
    label: words && words[value] !== value ? `${words[value]} (${value})` : value,
  }));
}

type Labelled = readonly (readonly [value: string, label: string])[];

/** Each value once, under its first label. */
export function choicesOf(labelled: Labelled): Choice[] {
  const once = new Map<string, string>();
  for (const [value, label] of labelled) if (!once.has(value)) once.set(value, label);
  return [...once].map(([value, label]) => ({ value, label }));
}

const labelledBy = <T extends { key: string }>(records: Iterable<T>, label: (r: T) => string): Choice[] =>
  choicesOf([...records].map((r) => [r.key, label(r)]));

/** Every record that a key can point at, by kind, as it stood when the site was built. */
export function keyChoices(record: OpenRecord): Choices['keys'] {
  const plan = (key: string) => record.plans.get(key)?.shortTitle ?? key;
  const council = (key: string) => record.authorities.get(key)?.shortName ?? key;
  return {
    authority: labelledBy(record.authorities.values(), (a) => a.shortName),
    source: labelledBy(record.sources.values(), (s) => `${s.title} (${s.published})`),
    scale: labelledBy(record.scales.values(), (s) => `${s.name}, ${s.year}`),
    theme: choicesOf(record.themes.map((t) => [t.id, t.name])),
    plan: labelledBy(record.plans.values(), (p) => p.title),
    priority: labelledBy(record.priorities.values(), (p) => `${plan(p.plan)}: ${p.number}. ${p.title}`),
    action: labelledBy(record.actions.values(), (a) => {
      const priority = record.priorities.get(a.priority);
      return `${plan(a.plan)}: priority ${priority?.number ?? '?'}: ${a.title}`;
    }),
    indicator: labelledBy(record.indicators.values(), (i) => `${council(i.authority)}: ${i.shortName}`),
    review: labelledBy(record.reviews.values(), (r) => r.title),
    recommendation: labelledBy(
      record.recommendations.values(),
      (r) => `${record.reviews.get(r.review)?.shortTitle ?? r.review}: ${r.ref}: ${r.title}`,
    ),
    tracker: labelledBy(record.trackers.values(), (t) => t.title),
  };
}

/** The levels of one scale, or of all where the form does not know which; the first word that a level goes by stands. */
export const levelChoices = (record: OpenRecord, scale?: string): Choice[] =>
  choicesOf(
    [...record.scales.values()]
      .filter((s) => scale === undefined || s.key === scale)
      .flatMap((s) => s.levels.map((l) => [l.id, l.label] as const)),
  );
