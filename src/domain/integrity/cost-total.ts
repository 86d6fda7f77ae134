import type { Costs } from '../../schema/costs.ts';
import { compareDecimals, sumDecimals } from '../decimal.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Rule } from './rule.ts';
import { oneOf } from './words.ts';

type Line = Costs['lines'][number];
type Amount = Line['amounts'][number];

/** The numbers of a line; a cell that holds words only (“charged to CYPS”) adds nothing. */
const numbers = (amounts: readonly Amount[]): string[] => amounts.flatMap((a) => a.value ?? []);

interface Sum {
  /** What was added up, in words. */
  readonly of: string;
  readonly value: string;
}

/** What the printed amount should come to: down its column, where its line is a total, and along its row. */
function sumsFor(costs: Costs, line: Line, amount: Amount): Sum[] {
  const sums: Sum[] = [];
  const others = new Set(costs.lines.filter((l) => l !== line).map((l) => l.id));
  // Lines that do not exist are another rule's business; a sum without them would only confuse.
  if (line.of?.every((id) => others.has(id))) {
    const added = costs.lines.filter((l) => line.of?.includes(l.id));
    const cells = added.flatMap((l) => l.amounts.filter((a) => a.period === amount.period));
    const sameKind = cells.filter((a) => a.kind === amount.kind);
    // A year may have both a forecast and an actual column; a total counts only its own.
    const column = sameKind.length > 0 ? sameKind : cells;
    sums.push({ of: `the lines ${added.map((l) => l.id).join(', ')}`, value: sumDecimals(numbers(column)) });
  }
  if (amount.period === costs.total) {
    const row = line.amounts.filter((a) => a.period !== costs.total);
    if (row.length > 0)
      sums.push({ of: `the other columns, ${numbers(row).join(' + ')},`, value: sumDecimals(numbers(row)) });
  }
  return sums;
}

function* amountProblems(file: string, costs: Costs, l: number, a: number): Generator<Problem> {
  const line = costs.lines[l]!;
  const amount = line.amounts[a]!;
  const { value, printedSo } = amount;
  const path = ['lines', l, 'amounts', a];
  const sums = value === undefined ? [] : sumsFor(costs, line, amount);
  const wrong = sums.filter((s) => compareDecimals(s.value, value ?? '0') !== 0);
  if (printedSo === undefined)
    for (const sum of wrong)
      yield {
        rule: 'cost-total',
        file,
        path: [...path, 'value'],
        found: `${value} as the total of “${line.label}” for ${amount.period}`,
        expected: `${sum.value}, which ${sum.of} add up to; or \`printedSo\`, if the source prints it so`,
      };
  else if (wrong.length === 0)
    yield {
      rule: 'cost-total',
      file,
      path: [...path, 'printedSo'],
      found:
        sums.length === 0
          ? `\`printedSo\` on “${line.label}” for ${amount.period}, which is no total`
          : `\`printedSo\` on ${value}, the total of “${line.label}” for ${amount.period}, which does add up`,
      expected: '`printedSo` only where a total differs from the sum of its lines',
    };
}

/** A column of totals that is not in the table: rows would be added up against nothing. */
function* columnProblems(file: string, { total, lines }: Costs): Generator<Problem> {
  const columns = [...new Set(lines.flatMap((l) => l.amounts.map((a) => a.period)))];
  if (columns.includes(total)) return;
  const near = nearest(total, columns);
  yield {
    rule: 'cost-total',
    file,
    path: ['total'],
    found: `the column "${total}", which no line has`,
    expected: `the column that totals the others: ${oneOf(columns, (c) => `"${c}"`)}`,
    ...(near === undefined ? {} : { nearest: `"${near}"` }),
  };
}

/** A total that its lines do not add up to, by column or by row, unless the file says that it was printed so. Exact. */
export const costTotal: Rule = function* (content) {
  for (const { file, data } of content.of('costs')) {
    yield* columnProblems(file, data);
    for (const [l, line] of data.lines.entries())
      for (const a of line.amounts.keys()) yield* amountProblems(file, data, l, a);
  }
};
