import type { Content, Target } from './content.ts';
import { nearest } from './nearest.ts';
import { referencesIn } from './references.ts';
import type { Problem } from './problem.ts';
import type { Rule } from './rule.ts';
import { oneOf, withArticle } from './words.ts';

const lastPart = (key: string) => key.slice(key.lastIndexOf('/') + 1);

/** The key that was probably meant: alike as a whole, of the same last part under another parent, or with all its words. */
function meant(content: Content, kind: Target, key: string): string | undefined {
  const keys = content.keys(kind);
  const words = lastPart(key).split('-');
  const like = nearest(key, keys);
  // A folder that both have makes names look alike that are not: after a renaming it would suggest another indicator.
  const alike = like !== undefined && nearest(lastPart(key), [lastPart(like)]) !== undefined;
  return (
    (alike ? like : undefined) ??
    keys.find((k) => lastPart(k) === lastPart(key)) ??
    keys.find((k) => words.every((word) => lastPart(k).split('-').includes(word)))
  );
}

/** What to say of a key of `kind` that leads nowhere. */
export function dangling(
  content: Content,
  kind: Target,
  key: string,
): Pick<Problem, 'found' | 'expected' | 'nearest' | 'example'> {
  const near = meant(content, kind, key);
  const keys = content.keys(kind);
  const few = keys.length > 0 && keys.length <= 8;
  return {
    found: `the key "${key}", which no ${kind} has`,
    expected: few
      ? `the key of ${withArticle(kind)}: ${oneOf(keys, (k) => `"${k}"`)}`
      : `the key of ${withArticle(kind)}${keys.length === 0 ? '; there is none yet' : ''}`,
    ...(near === undefined ? {} : { nearest: `"${near}"` }),
    ...(near === undefined && !few && keys[0] !== undefined ? { example: `"${keys[0]}"` } : {}),
  };
}

/** A key that points at a record that does not exist. */
export const danglingKey: Rule = function* (content) {
  for (const { file, path, kind, key } of referencesIn(content))
    if (!content.has(kind, key)) yield { rule: 'dangling-key', file, path, ...dangling(content, kind, key) };
};
