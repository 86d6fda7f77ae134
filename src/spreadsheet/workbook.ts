/** What a file holds once read: sheets of cells, the same whether it came as CSV, XLSX or ODS. */

/** How the cell's number format shows its number. Absent where the format says nothing (General, CSV). */
export interface Shown {
  /** The format in a spreadsheet's own notation: `0.0%`, `mmm yyyy`. For ODS it is put together from the style. */
  readonly code: string;
  /** Shown as a hundred times the stored number, with a % sign. */
  readonly percent?: true;
  /** Decimal places always shown, 0 to 30. Absent for General, fractions, exponents and dates. */
  readonly places?: number;
  /** Decimal places shown at most; what is stored beyond them is hidden from the reader of the sheet. */
  readonly mostPlaces?: number;
  /** Shown in thousands (1) or millions (2): the stored number is divided by 1000 to this power. */
  readonly thousands?: number;
  /** Words or signs before and after the number: `£`, ` per 10,000`. A real percent sign is not among them. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** For dates, the finest part of the calendar that is shown: `Apr 2025` shows a month, whatever day is stored. */
  readonly dateShows?: 'year' | 'month' | 'day' | 'time';
  /** For dates: the year that is stored is not shown. `Mar-10` typed for March 2010 may be stored as 10 March this year. */
  readonly hidesYear?: true;
  /** The number is not shown at all, but this text: `-` for zero is common; empty where the format hides it. */
  readonly instead?: string;
}

/** One cell that holds something. A cell not listed is empty. */
export interface Cell {
  /** From 1, as a spreadsheet counts. In CSV a row is a record, however many lines it spans. */
  readonly row: number;
  readonly column: number;
  /** As a spreadsheet names it: `B7`. */
  readonly address: string;
  /** `blank` only for a formula whose result the file does not hold. `error` also for a number that cannot be read. */
  readonly kind: 'number' | 'text' | 'date' | 'boolean' | 'error' | 'blank';
  /**
   * number: the shortest plain decimal that means the stored number (`0.124`, `-3`), never rounded, no exponent;
   * date: `2025-04-01`, `2025-04-01T09:30:00`, `09:30:00` or a duration `PT36H15M0S`; boolean: `TRUE` or `FALSE`;
   * error: as the spreadsheet writes it (`#N/A`); text: verbatim, line breaks as `\n`, spaces untouched.
   */
  readonly text: string;
  readonly shown?: Shown;
  readonly formula?: true;
}

/** A merged area, both corners included. Its value is in the first cell. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  /** As on its tab; a CSV file's name without its ending. */
  readonly name: string;
  readonly hidden: boolean;
  /** The last row and column that hold something; 0 for an empty sheet. */
  readonly rows: number;
  readonly columns: number;
  /** By address, in reading order: row by row, left to right. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Clipped to `rows` and `columns`; merges of one cell and of empty margins are left out. */
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export type NoticeKind =
  | 'encoding'
  | 'delimiter'
  | 'text-after-quote'
  | 'hidden-sheet'
  | 'hidden-rows'
  | 'hidden-columns'
  | 'skipped-sheet'
  | 'formulas'
  | 'formulas-without-result'
  | 'errors'
  | 'beneath-merge'
  | 'dates-from-1904'
  | 'impossible-dates'
  | 'garbled-text';

/** Something seen and dealt with, that the officer should know. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly sentence: string;
  readonly sheet?: string;
  /** The cells concerned, all of them, in reading order. */
  readonly cells?: readonly string[];
}

export interface Workbook {
  readonly format: 'csv' | 'xlsx' | 'ods';
  readonly sheets: readonly Sheet[];
  readonly notes: readonly Notice[];
  /** From when a number without a date format would count days, should it stand for a date. */
  readonly dateSystem: 1900 | 1904;
  /** For CSV: what parts the fields. Where it is a semicolon, commas may be decimal marks and points part thousands. */
  readonly delimiter?: ',' | ';' | '\t';
}
