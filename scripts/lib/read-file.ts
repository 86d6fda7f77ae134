import type { ContentFile } from '../../src/domain/entry.ts';
import type { KindName } from '../../src/schema/kinds.ts';
import { kindOfPath } from '../../src/schema/kinds.ts';
import { readFrontMatter } from './front-matter.ts';
import { readJson } from './json-file.ts';
import { unreadable, type Parsed } from './parsed.ts';
import { decode } from './text.ts';

/** One file of the folder, read as far as it can be. */
export interface ReadFile {
  readonly file: string;
  readonly text: string;
  readonly parsed: Parsed;
  /** What the rules see of it; `undefined` where no kind lives at its path. */
  readonly content: ContentFile | undefined;
}

/** Reads the bytes of one file, by the ending of its name. `file` is its path under the content folder. */
export function readContentFile(file: string, bytes: Uint8Array): ReadFile {
  const place = kindOfPath(file);
  const { text, problem } = decode(bytes);
  if (!place) return { file, text, parsed: unreadable(), content: undefined };
  const parsed = problem ? unreadable(problem) : place.kind.body ? readFrontMatter(text) : readJson(text);
  const content = { kind: place.kind.name as KindName, key: place.key, file, data: parsed.data };
  return { file, text, parsed, content: parsed.body ? { ...content, body: parsed.body.text } : content };
}
