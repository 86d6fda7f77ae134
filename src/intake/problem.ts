/** Something in a spreadsheet that cannot be read, at the cell where it stands. */
export interface CellProblem {
  readonly sheet: string;
  /** `B7`; empty where it is the sheet as a whole. */
  readonly cell: string;
  readonly found: string;
  readonly expected: string;
  readonly example?: string;
  /** Where the guide says how to do what is missing, as a path of the site. */
  readonly guide?: string;
}

/** Something that was seen and is no fault: a hidden sheet passed over, a note below the table. */
export interface CellNotice {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}
