import { judgementFinding } from '../../domain/rating-finding.ts';
import type { ReviewRecord, ScaleRecord } from '../../domain/record.ts';
import type { Level } from '../../schema/scale.ts';

export interface JudgementRow {
  readonly area: string;
  readonly grade: Level | undefined;
  /** The levels of the row's scale, lowest first, so that better is further right; none where nothing is graded. */
  readonly levels: readonly Level[];
  readonly locator: string;
  readonly note: string | undefined;
}

export interface JudgementModel {
  readonly title: string;
  readonly finding: string;
  readonly rows: readonly JudgementRow[];
  /** What the strips run from and to, for each scale in use. */
  readonly key: readonly string[];
}

/** Levels outside the order (“not rated”) have no place on a strip. */
const ordered = (scale: ScaleRecord): Level[] => scale.levels.filter((l) => l.tone !== 'neutral').reverse();

/** The grades of a review, each on its own scale, in the order of the review. */
export function judgementModel(review: ReviewRecord, scales: ReadonlyMap<string, ScaleRecord>): JudgementModel {
  const used = new Map<string, ScaleRecord>();
  const rows = review.judgements.map((j): JudgementRow => {
    const key = j.scale ?? review.scale;
    const scale = key === undefined ? undefined : scales.get(key);
    const grade = scale?.levels.find((l) => l.id === j.grade);
    if (scale && grade) used.set(scale.key, scale);
    return { area: j.area, grade, levels: scale && grade ? ordered(scale) : [], locator: j.locator, note: j.note };
  });
  const key = [...used.values()].map((scale) => {
    const levels = ordered(scale);
    const ends = `from ${levels[0]?.label} on the left to ${levels.at(-1)?.label} on the right`;
    return used.size > 1 ? `${scale.name}: ${ends}.` : `Each strip runs ${ends}.`;
  });
  return { title: 'Grades given', finding: judgementFinding(rows.map((r) => r.grade)), rows, key };
}
