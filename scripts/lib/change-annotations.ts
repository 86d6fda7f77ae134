import { noticeWords, type Change, type Notice } from '../../src/domain/changes/change.ts';
import { annotations, type Annotation } from './annotations.ts';
import { summary, type Names } from './change-report.ts';
import type { Compared, Folder } from './compare-versions.ts';
import { fewAnnotation } from './few-in-texts.ts';
import { readContentFile } from './read-file.ts';
import { problemAnnotation } from './problem-annotation.ts';
import { positionOf } from './text.ts';

/** New figures and edited texts are plain from the pull request itself; these are easily overlooked. */
const told: readonly Notice[] = ['revision', 'target', 'deadline', 'dropped'];

function place(change: Change, after: Folder, folder: string): Pick<Annotation, 'file' | 'line' | 'column'> {
  const bytes = after.get(change.file);
  if (!bytes) return {};
  const { parsed, text } = readContentFile(change.file, bytes);
  const at = change.side === 'after' ? change.path : (change.needs?.at ?? []);
  return { file: `${folder}/${change.file}`, ...positionOf(text, parsed.locate(at)) };
}

/** The report as remarks beside the lines of a pull request: what forbids publishing, and what must not be overlooked. */
export function changeAnnotations(
  { changes, problems, few }: Compared,
  after: Folder,
  { folder, home }: Names,
): string[] {
  const refused = problems.map((p) => problemAnnotation(p, folder, home));
  const noted = changes
    .filter((c) => told.includes(c.notice) && (c.needs === undefined || c.reason !== undefined))
    .map((c): Annotation => ({
      level: 'notice',
      ...place(c, after, folder),
      title: noticeWords[c.notice],
      message: c.reason ? `${c.sentence}\nReason: ${c.reason}` : c.sentence,
    }));
  const whole: Annotation = { level: 'notice', title: 'What the public will see change', message: summary(changes) };
  return annotations([...refused, ...few.map((f) => fewAnnotation(f, folder)), whole, ...noted]);
}
