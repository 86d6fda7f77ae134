import type { Fact } from '../../schema/fact.ts';
import type { Path } from '../integrity/problem.ts';
import { factCountsChildren } from '../disclosure/counts-children.ts';
import { periodLabel } from '../period.ts';
import type { Finder } from './comparison.ts';
import { printedWords, rawOf } from './printed.ts';
import { differences, type Statement } from './statement.ts';
import { tell } from './tell.ts';
import { untold } from './untold.ts';

export const factStatements = (facts: readonly Fact[] | undefined, source: string, ...path: Path): Statement[] =>
  (facts ?? []).map((f, i) => {
    const period = f.period === undefined ? '' : `, ${periodLabel(f.period)}`;
    const at = [...path, 'facts', i];
    const statement = {
      id: `fact, ${f.what}${f.period === undefined ? '' : `, ${f.period}`}`,
      raw: [rawOf(f), f.unit].filter((part) => part !== undefined).join(' '),
      words: [printedWords(f), f.value && f.unit].filter(Boolean).join(f.unit === '%' ? '' : ' '),
      value: f.value,
      marker: f.marker,
      name: `${f.what}${period}`,
      path: at,
      at,
      revised: f.revised,
      source,
      locator: f.locator,
    };
    return factCountsChildren(f) ? untold(statement) : statement;
  });

/** Figures about activity and money, on plans, priorities, reviews and what reviews judged. */
export const facts: Finder = function* (c) {
  for (const kind of ['plan', 'priority', 'review'] as const)
    for (const { before, after, subject } of c.both(kind)) {
      const old = factStatements(before.facts, before.source);
      for (const d of differences(old, factStatements(after.facts, after.source)))
        yield tell(subject, d, { noun: 'fact' });
    }
  for (const { before, after, subject } of c.both('review'))
    for (const [i, judgement] of after.judgements.entries()) {
      const was = before.judgements.find((j) => j.id === judgement.id);
      if (!was) continue;
      const old = factStatements(was.facts, before.source);
      const now = factStatements(judgement.facts, after.source, 'judgements', i);
      for (const d of differences(old, now)) yield tell(subject, d, { noun: 'fact' });
    }
};
