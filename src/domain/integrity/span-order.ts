import { firstDay, lastDay, readPeriod } from '../period.ts';
import type { Path } from './problem.ts';
import type { Rule } from './rule.ts';

function* texts(data: unknown, path: Path = []): Generator<{ path: Path; text: string }> {
  if (typeof data === 'string') yield { path, text: data };
  else if (Array.isArray(data)) for (const [i, item] of data.entries()) yield* texts(item, [...path, i]);
  else if (data !== null && typeof data === 'object')
    for (const [name, value] of Object.entries(data)) yield* texts(value, [...path, name]);
}

/** A span that ends before it starts, or at once: `2011-03..2010-10`. */
export const spanOrder: Rule = function* (content) {
  for (const { file, data } of content.files)
    for (const { path, text } of texts(data)) {
      // Any text that the grammar reads as a span is one: no sentence does.
      const span = text.includes('..') ? readPeriod(text) : undefined;
      if (!span?.from || !span.to) continue;
      if (firstDay(span.from) < firstDay(span.to) && lastDay(span.from) < lastDay(span.to)) continue;
      yield {
        rule: 'dates-in-order',
        file,
        path,
        found: `the span "${text}", whose end is not after its start`,
        expected: 'the earlier period first',
        ...(span.from.text === span.to.text
          ? { nearest: `"${span.from.text}"` }
          : { nearest: `"${span.to.text}..${span.from.text}"` }),
      };
    }
};
