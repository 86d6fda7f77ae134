import { parse } from 'yaml';
import { shapeProblems } from '../domain/integrity/shape.ts';
import type { Problem } from '../domain/integrity/problem.ts';
import { kinds, type Kind, type KindName } from '../schema/kinds.ts';
import { contentText } from '../writing/content-text.ts';
import { pruned } from './pruned.ts';
import { formWords, labelOf } from './words.ts';

/** How one kind of file is read into a form and written from it. */
export interface FileFormat {
  readonly name: string;
  /** The ending of its files, without a dot. */
  readonly extension: string;
  readonly fromFile: (text: string) => Record<string, unknown>;
  /** Throws where the file would be refused, with what must be mended. */
  readonly toFile: (content: Record<string, unknown>) => string;
}

/** The name under which a Markdown file’s text stands in a form, besides its fields. */
export const bodyField = 'body';

export const formatName = (kind: Pick<Kind, 'name'>): string => `progress-${kind.name}`;

const placeOf = ({ path }: Problem): string =>
  path.map((part) => (typeof part === 'number' ? String(part + 1) : labelOf(part))).join(' › ');

/** One line a problem: where it is in the form, what is there and what should be. */
const inForm = (problem: Problem): string =>
  formWords(`${placeOf(problem)}: found ${problem.found}; expected ${problem.expected}.`);

/**
 * Stops a save. The forms show the words of a `saving_failed`; of any other error they say only that there was one.
 */
const refusal = (problems: readonly Problem[]): Error =>
  new Error('saving_failed', { cause: new Error(`Not saved yet. ${problems.map(inForm).join(' ')}`) });

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n([\s\S]*))?$/m;

function read(kind: Kind, text: string): Record<string, unknown> {
  if (!kind.body) return JSON.parse(text) as Record<string, unknown>;
  const [, fields, body = ''] = frontMatter.exec(text) ?? [];
  if (fields === undefined) throw new Error('This file does not begin with fields between two lines of ---.');
  return { ...(parse(fields, { version: '1.2' }) as object), [bodyField]: body.trim() };
}

function write(kind: Kind, content: Record<string, unknown>): string {
  const { [bodyField]: body, ...others } = content;
  const fields = pruned(kind.schema, kind.body ? others : content) as object;
  const { problems } = shapeProblems({ kind: kind.name as KindName, key: '', file: '', data: fields });
  if (problems.length > 0) throw refusal(problems);
  return contentText(kind, fields, kind.body && typeof body === 'string' ? body : '');
}

export const formatOf = (kind: Kind): FileFormat => ({
  name: formatName(kind),
  extension: kind.example.slice(kind.example.lastIndexOf('.') + 1),
  fromFile: (text) => read(kind, text),
  toFile: (content) => write(kind, content),
});

/** A format for every kind: each file is written in the order and with the checks of its own schema. */
export const formats: readonly FileFormat[] = kinds.map(formatOf);
