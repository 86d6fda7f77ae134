import { firstDay, lastDay, readPeriod } from '../period.ts';
import type { Rule } from './rule.ts';
import { textsIn } from './texts.ts';

/** A span that ends before it starts, or at once: `2011-03..2010-10`. */
export const spanOrder: Rule = function* (content) {
  for (const { file, data } of content.files)
    for (const { path, text } of textsIn(data, (t) => t.includes('..'))) {
      // Any text that the grammar reads as a span is one: no sentence does.
      const span = readPeriod(text);
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
