/** How much is read at most. Every council return seen stays far below; what goes beyond is refused, not cut. */
export interface Limits {
  /** Of the file as it comes. */
  readonly bytes: number;
  /** Of all parts of a workbook together, counted while they are inflated. */
  readonly unzippedBytes: number;
  /** Inflated bytes for each compressed one, in one part, once it has passed 10 MB. */
  readonly ratio: number;
  readonly sheets: number;
  /** In one sheet: the last row, and the last column, that hold something. */
  readonly rows: number;
  readonly columns: number;
  /** In all sheets: cells that hold something. */
  readonly cells: number;
  /** In one sheet. */
  readonly merges: number;
  /** Characters in one cell: what Excel holds. */
  readonly characters: number;
}

export const usualLimits: Limits = {
  bytes: 20_000_000,
  unzippedBytes: 50_000_000,
  ratio: 200,
  sheets: 100,
  rows: 50_000,
  columns: 1_000,
  cells: 200_000,
  merges: 10_000,
  characters: 32_767,
};

/** Parts smaller than this may be packed as tightly as they like. */
export const ratioCountsFrom = 10_000_000;

/** `20 MB`. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`;
/** `50,000`, without the machine's own habits. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
