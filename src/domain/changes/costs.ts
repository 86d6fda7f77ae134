import { formatPrinted } from '../decimal.ts';
import { periodLabel } from '../period.ts';
import type { CostsRecord } from '../record.ts';
import type { Finder } from './comparison.ts';
import { differences, type Statement } from './statement.ts';
import { tell } from './tell.ts';

const units = { pounds: '', 'thousand pounds': ' thousand', 'million pounds': ' million' } as const;

export const costStatements = (costs: CostsRecord): Statement[] =>
  costs.lines.flatMap((line, i) =>
    line.amounts.map((a, j) => {
      const at = ['lines', i, 'amounts', j];
      const pounds = a.value === undefined ? undefined : `£${formatPrinted(a.value)}${units[costs.unit]}`;
      return {
        id: `${line.id}, ${a.period}, ${a.kind}`,
        same: `${line.id}\n${a.value ?? ''}\n${a.text ?? ''}\n${a.period}`,
        period: undefined,
        raw: [a.value, a.text].filter((part) => part !== undefined).join(', '),
        words: [pounds, a.text && `“${a.text}”`].filter(Boolean).join(', '),
        value: a.value,
        name: `${line.label}, ${periodLabel(a.period)} (${a.kind})`,
        path: at,
        at,
        revised: a.revised,
        source: costs.source,
        locator: line.locator,
      };
    }),
  );

/** Amounts of cost tables. */
export const costs: Finder = function* (c) {
  for (const { before, after, subject } of c.both('costs'))
    for (const d of differences(costStatements(before), costStatements(after)))
      yield tell(subject, d, { noun: 'cost' });
};
