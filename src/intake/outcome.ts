/** What an import does with one figure or rating of a spreadsheet. */
export interface Outcome {
  readonly action: 'added' | 'revised' | 'left';
  /** What it is, for a reader: `NEET at 16 to 18, 2009/10 FY, area`. */
  readonly subject: string;
  /** The file of `content/` that holds it, or will. */
  readonly file: string;
  /** What it says: as it will be. */
  readonly now: string;
  /** What changes: the figure itself, its note, its place. Empty where it is added or left. */
  readonly fields: readonly FieldChange[];
  /** Why it changes, where its own row says so. */
  readonly reason?: string;
  readonly at: { readonly sheet: string; readonly cell: string };
}

export interface FieldChange {
  readonly field: string;
  readonly was: string;
  readonly now: string;
}
