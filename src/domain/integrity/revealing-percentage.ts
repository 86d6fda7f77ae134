import { denominatorsIn, denominatorsOf } from '../disclosure/denominators.ts';
import { numerators } from '../disclosure/numerators.ts';
import { percentagesIn } from '../disclosure/percentages.ts';
import { isSmall, smallWords } from '../disclosure/small.ts';
import type { Rule } from './rule.ts';

/** A percentage of so few children that, with their number printed too, it says that it is of 1 to 4, or of all but 1 to 4. */
export const revealingPercentage: Rule = function* (content) {
  const all = [...denominatorsIn(content)];
  for (const p of percentagesIn(content))
    for (const { value, place } of denominatorsOf(p, all)) {
      const counts = numerators(p.value, value);
      const few = counts.every(isSmall);
      if (counts.length === 0 || (!few && !counts.every((n) => isSmall(value - n)))) continue;
      yield {
        rule: 'revealing-percentage',
        file: p.file,
        path: p.path,
        found: `${p.value}% in “${p.name}”, of ${value} children (${place}): that is ${few ? '' : 'all but '}${smallWords}`,
        expected: 'the percentage suppressed like the count that it gives away: no `value`, a `marker`',
        nearest: '`marker`: "c" in place of `value`',
      };
      break;
    }
};
