import { rewritten } from '../../../scripts/lib/rewritten.ts';
import { kindOfPath } from '../../schema/kinds.ts';
import { contentText } from '../../writing/content-text.ts';
import { base, edit, edited } from '../changes/edits.ts';

export type Content = ReadonlyMap<string, Uint8Array>;

/** What one officer does to the content. */
export type Work = (content: Content) => Content;

/** A file of JSON with some of its fields changed, laid out as the forms and the commands write it. */
export const changed =
  (file: string, change: (data: never) => void): Work =>
  (content) => {
    const data = JSON.parse(Buffer.from(content.get(file)!).toString()) as object;
    change(data as never);
    return new Map(content).set(file, Buffer.from(contentText(kindOfPath(file)!.kind, data)));
  };

/** A text in all files, and what takes its place. */
export const everywhere =
  (from: string, to: string): Work =>
  (content) =>
    new Map([...content].map(([file, bytes]) => [file, Buffer.from(Buffer.from(bytes).toString().replaceAll(from, to))]));

/** A text in a file, and what takes its place, once. */
export const replaced =
  (file: string, from: string, to: string): Work =>
  (content) =>
    edited(content, [edit(file, from, to)]);

export const added =
  (file: string, data: object): Work =>
  (content) =>
    new Map(content).set(file, Buffer.from(contentText(kindOfPath(file)!.kind, data)));

export const moved =
  (from: string, to: string): Work =>
  (content) => {
    const result = new Map(content).set(to, content.get(from)!);
    result.delete(from);
    return result;
  };

export const inTurn =
  (...works: readonly Work[]): Work =>
  (content) =>
    works.reduce((now, work) => work(now), content);

const due = 'status: not reported\n    due:\n      period: 2010-09';

/** The small content as it was first published, each file laid out in the one way. */
export const firstContent: Content = inTurn(
  changed('site.json', (site: { firstPublished: string }) => {
    site.firstPublished = '2010-07-01';
  }),
  replaced('plans/sampleton-plan/priorities/01-attendance.md', 'status: not reported', due),
  (content) => new Map([...content, ...rewritten(content).map((r) => [r.file, Buffer.from(r.text)] as const)]),
)(base);
