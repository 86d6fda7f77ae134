import { amountOf, costFinding, isTotal, pounds, type CostAmount, type CostLine } from '../../domain/cost.ts';
import { decimalOf, formatPrinted, toNumber } from '../../domain/decimal.ts';
import { comparePeriods, periodShort } from '../../domain/period.ts';
import type { CostsRecord } from '../../domain/record.ts';

export interface CostCell {
  readonly value: number | undefined;
  /** The number as printed, or what the cell says instead of one. */
  readonly text: string;
  readonly forecast: boolean;
  /** Number of the note under the chart. */
  readonly note: number | undefined;
}

export interface CostColumn {
  readonly period: string;
  readonly label: string;
  readonly kind: string;
}

export interface CostRow {
  readonly label: string;
  /** Set on the first row of a group. */
  readonly group: string | undefined;
  readonly cells: readonly CostCell[];
}

export interface CostModel {
  readonly title: string;
  readonly unit: string;
  readonly finding: string;
  readonly columns: readonly CostColumn[];
  /** Totals are in the table, not among the bars: they would make the others look small. */
  readonly rows: readonly CostRow[];
  readonly table: readonly { readonly line: CostLine; readonly total: boolean; readonly cells: readonly CostCell[] }[];
  readonly notes: readonly string[];
}

/** The columns of a cost table in order of time, its total last. */
function columnsOf(costs: CostsRecord): CostColumn[] {
  const amounts = costs.lines.flatMap((l) => l.amounts);
  const periods = [...new Set(amounts.map((a) => a.period))].filter((p) => p !== costs.total).sort(comparePeriods);
  return [...periods, costs.total].map((period) => {
    // The total of what is spent and what is forecast is both, whatever its own cell is headed.
    const within = period === costs.total ? amounts : amounts.filter((a) => a.period === period);
    const kinds = new Set(within.map((a) => a.kind));
    const kind = kinds.size === 1 ? [...kinds][0]! : 'actual and forecast';
    return { period, label: period === costs.total ? 'In all' : periodShort(period), kind };
  });
}

/** What the numbers on the chart are in, where they are no pounds: `The chart is in thousand pounds: 413 is £413,000.` */
function unitWords(costs: CostsRecord): string {
  const amount = costs.lines.flatMap((l) => l.amounts).find((a) => Number(a.value ?? 0) > 0)?.value;
  return costs.unit === 'pounds' || amount === undefined
    ? ''
    : ` The chart is in ${costs.unit}: ${formatPrinted(amount)} is ${pounds(costs, amount)}.`;
}

/** What cost bars show: a row for each line, a column for each period. */
export function costModel(costs: CostsRecord): CostModel {
  const notes: string[] = [];
  const noteOf = (text: string): number => {
    if (!notes.includes(text)) notes.push(text);
    return notes.indexOf(text) + 1;
  };
  const cellOf = (amount: CostAmount | undefined): CostCell => {
    if (!amount) return { value: undefined, text: '–', forecast: false, note: undefined };
    const said = [
      ...(amount.value !== undefined && amount.text !== undefined ? [`Printed as “${amount.text}”.`] : []),
      ...(amount.note === undefined ? [] : [amount.note]),
      ...(amount.printedSo === undefined ? [] : [amount.printedSo]),
    ].join(' ');
    return {
      value: amount.value === undefined ? undefined : toNumber(decimalOf(amount.value)),
      text: amount.value === undefined ? (amount.text ?? '') : formatPrinted(amount.value),
      forecast: amount.kind === 'forecast',
      note: said === '' ? undefined : noteOf(said),
    };
  };
  const columns = columnsOf(costs);
  const table = costs.lines.map((line) => ({
    line,
    total: isTotal(line),
    cells: columns.map((c) => cellOf(amountOf(line, c.period))),
  }));
  const bars = table.filter((r) => !r.total);
  return {
    title: costs.title,
    unit: costs.unit,
    finding: `${costFinding(costs)}${unitWords(costs)}`,
    columns,
    rows: bars.map((r, i) => ({
      label: r.line.label,
      group: bars[i - 1]?.line.group === r.line.group ? undefined : r.line.group,
      cells: r.cells,
    })),
    table,
    notes,
  };
}
