import { inspect } from '../domain/integrity/check-integrity.ts';
import { shapeProblems } from '../domain/integrity/shape.ts';
import { guideOf } from '../domain/guide/guide.ts';
import type { Problem } from '../domain/integrity/problem.ts';
import type { ContentFile } from '../domain/entry.ts';
import { buildRecord, type OpenRecord } from '../domain/record.ts';
import { intake, type Intake } from '../intake/intake.ts';
import { intakeReport } from '../intake/report.ts';
import { settings as schema, type Settings } from '../intake/settings.ts';
import { readWorkbook } from '../spreadsheet/read-workbook.ts';
import { recordChoices } from './choices.ts';
import { headlineOf } from './headline.ts';
import { previewOf, type Preview } from './preview.ts';
import type { Question } from './question.ts';
import { questionsOf, questionsOfProblem } from './questions.ts';

/** A file that is no spreadsheet, or an answer that is none: one sentence, and the setting where it is about one. */
export interface Unread {
  readonly sentence: string;
  readonly setting?: string;
}

/** What the check refuses in a file as it would be. */
export interface Refused extends Pick<Problem, 'file' | 'path' | 'found' | 'expected' | 'nearest' | 'example'> {
  /** Where the guide explains it, as a path of the site. */
  readonly guide: string;
}

/** All that the page shows of a spreadsheet. */
export interface Examination extends Intake {
  /** The whole of it in a line. */
  readonly headline: string;
  /** The same text as the command's. */
  readonly report: string;
  readonly refused: readonly Refused[];
  readonly questions: readonly Question[];
  /** For each problem, the ids of the questions that would settle it. */
  readonly settledBy: readonly (readonly string[])[];
  readonly previews: readonly Preview[];
}

/** The record as the site publishes it: every file of `content/`, fields only. All of them have passed the check. */
export interface Published {
  readonly files: readonly ContentFile[];
  readonly record: OpenRecord;
}
export const publishedOf = (files: readonly ContentFile[]): Published => ({ files, record: buildRecord(files) });

/** The record as it would be. Nothing in an import adds or removes a file. */
const withFiles = (files: readonly ContentFile[], changed: Intake['files']): ContentFile[] => {
  const texts = new Map(changed.map((f) => [f.file, f.text]));
  return files.map((f) => {
    const text = texts.get(f.file);
    return text === undefined ? f : { ...f, data: JSON.parse(text) as unknown };
  });
};

/**
 * Reads a spreadsheet, lays it over what is published and holds the result against every rule of the record, as
 * `npm run import` does. `today` is an ISO date. Pure, and nothing is written.
 */
export function examine(
  bytes: Uint8Array,
  fileName: string,
  { files, record }: Published,
  given: Settings,
  today: string,
): Examination | Unread {
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    return { sentence: `An answer cannot be used: ${issue.message}.`, setting: String(issue.path[0] ?? '') };
  }
  const settings = parsed.data;
  const book = readWorkbook(bytes, fileName);
  if ('refusal' in book) return { sentence: book.refusal.sentence };
  const result = intake(book.workbook, files, settings, { today, reason: settings.reason });
  const offered = { ...recordChoices(record), sheets: book.workbook.sheets.map((s) => s.name) };
  const told = {
    ...result,
    report: intakeReport(result),
    questions: questionsOf(result, offered),
    settledBy: result.problems.map((p) => questionsOfProblem(p, offered).map((q) => q.id)),
  };
  const headed = (refused: Refused[]) => ({ ...told, refused, headline: headlineOf({ ...told, refused }) });
  if (result.problems.length > 0) return { ...headed([]), previews: [] };

  const next = withFiles(files, result.files);
  const published = new Set(files);
  const sound = { problems: [], usable: true };
  const { problems } = inspect(next, (file) => (published.has(file) ? sound : shapeProblems(file)));
  const refused = problems.map((p) => {
    const { file, path, found, expected, nearest, example } = p;
    return { file, path, found, expected, nearest, example, guide: guideOf(p) };
  });
  if (refused.length > 0) return { ...headed(refused), previews: [] };
  const after = buildRecord(next);
  const changed = next.filter((f) => f.kind === 'indicator' && !published.has(f));
  return { ...headed([]), previews: changed.map((f) => previewOf(f.key, record, after)) };
}
