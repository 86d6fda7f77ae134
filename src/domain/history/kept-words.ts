import type { Revision } from '../../schema/revision.ts';
import { markers, type Marker } from '../../schema/value.ts';
import { figureName } from '../changes/figures.ts';
import type { HeldKind, RecordOf } from '../changes/held.ts';
import { levelWords } from '../changes/level.ts';
import { printedWords } from '../changes/printed.ts';
import type { Statement } from '../changes/statement.ts';
import { formatPrinted } from '../decimal.ts';
import { thePeriod } from '../in-period.ts';
import { periodLabel, readPeriod } from '../period.ts';
import type { IndicatorRecord, OpenRecord } from '../record.ts';
import { wasBefore } from '../was-before.ts';
import { missingWords } from '../wording.ts';

/** The record that keeps a revision, of one kind of those that are held. */
export interface Keeper {
  readonly record: OpenRecord;
  readonly kind: HeldKind;
  readonly held: RecordOf[HeldKind];
}

/** What a revision changed of a statement: what is said, the time that it is said of, or the document that says it. */
export type Aspect = 'said' | 'time' | 'source';

const number = /^-?\d+(?:\.\d+)?$/;

const indicatorOf = ({ kind, held }: Keeper): IndicatorRecord | undefined =>
  kind === 'indicator' ? (held as IndicatorRecord) : undefined;

/** Which aspect of a statement the words of an earlier version are about. */
export function aspectOf({ was }: Revision, about: Statement | undefined, keeper: Keeper): Aspect {
  const indicator = indicatorOf(keeper);
  if (about?.period !== undefined && indicator && 'period' in wasBefore(indicator, was, about)) return 'time';
  return keeper.record.sources.has(was) ? 'source' : 'said';
}

/** `92.4` as the page prints it, `92.4%`; a level's word; a date in words. */
function saidWords(was: string, about: Statement | undefined, keeper: Keeper): string {
  if (was in markers) return missingWords(was as Marker);
  const indicator = indicatorOf(keeper);
  if (about && number.test(was)) {
    if (indicator) return printedWords({ value: was }, indicator);
    if (about.value !== undefined && number.test(about.value))
      return about.words.replace(formatPrinted(about.value), formatPrinted(was));
  }
  // A bare year may be a number; it is none where a date is said now.
  if (readPeriod(was) && (!/^\d{4}$/.test(was) || readPeriod(about?.raw ?? ''))) return periodLabel(was);
  const scale = [...keeper.record.scales.values()].find(
    (s) => about && [about.raw, was].every((id) => s.levels.some((l) => l.id === id)),
  );
  return levelWords(scale, was);
}

/** What was said before, as readers see it: `67%, for 2006` where it was another time's. */
export function wasWords(revision: Revision, about: Statement | undefined, keeper: Keeper): string {
  const { was } = revision;
  const aspect = aspectOf(revision, about, keeper);
  if (about && aspect === 'time') return `${about.words}, for ${thePeriod(was)}`;
  if (about && aspect === 'source') return `${about.words}, from “${keeper.record.sources.get(was)!.title}”`;
  return saidWords(was, about, keeper);
}

/** What is said now, beside what was: with its time or its document, where that is what changed. */
export function nowWords(revision: Revision, about: Statement, keeper: Keeper): string {
  const aspect = aspectOf(revision, about, keeper);
  if (aspect === 'time') return `${about.words}, for ${thePeriod(about.period!)}`;
  if (aspect === 'source') return `${about.words}, from “${keeper.record.sources.get(about.source ?? '')?.title ?? ''}”`;
  return about.words;
}

/** What is gone and what it said; as the file keeps it, where that cannot be taken apart. */
export interface Gone {
  readonly name: string;
  readonly was: string;
  readonly source?: string | undefined;
  readonly locator?: string | undefined;
}

/** `area, 2004, annual-review, also Outcomes: 166`: a figure that an indicator held, as `figureStatements` names it. */
const goneFigure = /^([\w-]+), ([^,]+), ([\w-]+)(?:, also (.+))?: (.+?)$/;

export function goneWords(was: string, keeper: Keeper): Gone {
  const indicator = indicatorOf(keeper);
  const [, series, period = '', source, locator, raw = ''] = (indicator && goneFigure.exec(was)) ?? [];
  if (!indicator || !readPeriod(period)) return { name: '', was };
  const held = indicator.series.find((s) => s.id === series);
  return {
    name: held ? figureName(held, period) : `${series}, ${periodLabel(period)}`,
    was: number.test(raw) ? printedWords({ value: raw }, indicator) : raw,
    source,
    locator,
  };
}
